#include "applications/application_actions.h"
#include "applications/sealed_reason.h"
#include "calls/call_actions.h"
#include "decisions/decision_actions.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "shortlists/list_integrity.h"
#include "shortlists/shortlist_actions.h"
#include "shortlists/shortlist_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Problems checkDecision(const ShortListDecision &decision, const ShortList &list)
{
    Problems problems;
    if (!decision.expectedDigest.isEmpty() &&
        decision.expectedDigest.compare(QString::fromLatin1(list.digest.toHex()), Qt::CaseInsensitive) != 0)
        problems.push_back(shortListProblem(
            "expect", "digest_must_be_that_of_the_list",
            QT_TRANSLATE_NOOP("shortlists",
                              "The short list is not the one whose digest was given. Nothing was signed.")));
    if (!decision.approves && decision.reason.trimmed().isEmpty())
        problems.push_back(shortListProblem("reason", "return_must_have_a_reason",
                                            QT_TRANSLATE_NOOP("shortlists", "Say why the list is returned.")));
    if (!decision.approves && !decision.declines.empty())
        problems.push_back(
            shortListProblem("decline", "return_must_stand_alone",
                             QT_TRANSLATE_NOOP("shortlists", "A list is returned whole: nobody of it is declined.")));
    const QStringList selected = selectedRefs(list);
    for (const auto &[ref, reason] : decision.declines) {
        if (!selected.contains(ref) || list.kept.contains(ref))
            problems.push_back(shortListProblem("decline", "declined_must_be_proposed",
                                                QT_TRANSLATE_NOOP("shortlists", "%1 is not among those proposed."),
                                                "para. 18", ref));
        if (reason.trimmed().isEmpty())
            problems.push_back(shortListProblem("reason", "decline_must_have_a_reason",
                                                QT_TRANSLATE_NOOP("shortlists", "Say why %1 is declined."), "para. 18",
                                                ref));
    }
    return problems;
}

/// A list that is current proposes nobody but those prepared; nullptr for anyone else.
const ReviewedApplication *applicationOf(const PreparedSelection &prepared, const QString &ref)
{
    const auto found = std::find_if(prepared.applications.begin(), prepared.applications.end(),
                                    [&](const ReviewedApplication &application) { return application.ref == ref; });
    return found == prepared.applications.end() ? nullptr : &*found;
}

Failure unknownApplicant(const QString &ref)
{
    return refuseShortList("call", "declined_must_be_proposed",
                           QT_TRANSLATE_NOOP("shortlists", "%1 is not among those proposed."), "para. 18", ref);
}

/// The reasons stay on record, and must not hold what erasing the person should take away.
Problems checkReasons(const Session &session, const ShortListDecision &decision, const CurrentList &current)
{
    if (!decision.approves)
        return checkReason(session, current.list.call, "reason", decision.reason);
    Problems problems;
    for (const auto &[ref, reason] : decision.declines) {
        const ReviewedApplication *application = applicationOf(current.prepared, ref);
        for (Problem &found :
             application ? checkReason(session, application->id, "reason", reason) : unknownApplicant(ref).problems)
            problems.push_back(std::move(found));
    }
    return problems;
}

/// The selection as it will stand once the rest is approved: the problem is the same, with others in and out.
PreparedSelection afterDecision(const CurrentList &current, const ShortListDecision &decision)
{
    PreparedSelection after = current.prepared;
    for (const QString &ref : selectedRefs(current.list))
        if (decision.declines.count(ref) > 0)
            after.out += ref;
        else if (!after.keep.contains(ref))
            after.keep += ref;
    after.keep.sort();
    after.out.sort();
    return after;
}

/// An approval rests on the list being the best by the rules, whatever stands in the file: it is solved again. Gives
/// who comes in the place of those declined, by the same rules; none where nobody is. Stopped: nothing is signed.
Result<std::optional<ShortList>> solveSubstitutes(const CurrentList &current, const Call &call,
                                                  const ShortListDecision &decision, const Progress *progress)
{
    std::optional<ShortList> substitutes;
    if (decision.approves)
        if (auto sound = checkSolution(current.list, call, progress); !sound)
            return sound.failure();
    if (decision.approves && !decision.declines.empty()) {
        auto solved = solveShortList(afterDecision(current, decision), call, current.list.version + 1, progress);
        if (!solved)
            return solved.failure();
        substitutes = std::move(*solved);
    }
    if (progress && progress->isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("shortlists", "Stopped before anything was signed."));
    return substitutes;
}

/// The submitted list, which still waits for its decision.
Result<CurrentList> requireUndecidedList(const Session &session, const Call &call)
{
    auto current = requireCurrentList(session.database(), call, true, session.fund().currency);
    if (current && isDecided(session.database(), current->list))
        return refuseShortList("call", "short_list_must_not_be_decided_twice",
                               QT_TRANSLATE_NOOP("shortlists", "This short list has been decided already."));
    return current;
}

Problems checkAll(const Session &session, const CurrentList &current, const ShortListDecision &decision)
{
    if (session.onDate() < current.list.submittedOn)
        return {
            shortListProblem("on_date", "decision_must_follow_the_submission",
                             QT_TRANSLATE_NOOP("shortlists", "The list was sent for approval on %1: a decision is not "
                                                             "of an earlier day."),
                             "para. 18", current.list.submittedOn.toString(Qt::ISODate))};
    Problems problems = checkDecision(decision, current.list);
    return problems.empty() ? checkReasons(session, decision, current) : problems;
}

/// A decision in the making: what is decided, by whom, in which deed.
struct Deed
{
    Change &change;
    const Signer &signer;
    const Call &call;
    const ShortList &list;
    const PreparedSelection &prepared;
    const ShortListDecision &decision;
    const std::optional<ShortList> &substitutes; ///< solved again without the declined, by the same rules
};

/// Nominates everyone who is neither a nominee already nor declined, and commits the money for each.
Result<void> nominate(const Deed &deed, DecisionId approval)
{
    const Currency &currency = deed.change.session().fund().currency;
    const QDate today = deed.change.session().onDate();
    for (const QString &ref : selectedRefs(deed.list)) {
        if (deed.list.kept.contains(ref) || deed.decision.declines.count(ref) > 0)
            continue;
        const ReviewedApplication *application = applicationOf(deed.prepared, ref);
        if (!application || !application->cost)
            return unknownApplicant(ref);
        Nomination nomination;
        nomination.call = deed.call.id;
        nomination.application = application->id;
        nomination.applicationRef = ref;
        nomination.shortList = deed.list.id;
        nomination.amount = Money(*application->cost, currency);
        nomination.onDate = today;
        nomination.id = insertNomination(deed.change, nomination, approval);
        if (!nomination.amount.isPositive())
            continue;
        const auto committed =
            commitFunds(deed.change, {Window::Sponsorship, nomination.amount, subjectOf(nomination.id), ref, today});
        if (!committed)
            return committed.failure();
    }
    return {};
}

Result<void> decline(const Deed &deed)
{
    for (const auto &[ref, reason] : deed.decision.declines) {
        const ReviewedApplication *found = applicationOf(deed.prepared, ref);
        if (!found)
            return unknownApplicant(ref);
        const ApplicationId application = found->id;
        // What is signed is the digest of the words: the signature holds when the person and the words are erased.
        const auto sealed = sealReason(deed.change, application, reason);
        if (!sealed)
            return sealed.failure();
        const DecisionDraft draft{QStringLiteral("application"),
                                  QStringLiteral("applications/%1").arg(application.number()), deed.list.digest,
                                  DecisionOutcome::Declined, *sealed};
        const DecisionId declined = recordDecision(deed.change, deed.signer, draft);
        insertDecline(deed.change, deed.list.id, application, declined, *sealed);
    }
    return {};
}

Result<void> approve(const Deed &deed)
{
    const DecisionId approval = recordDecision(
        deed.change, deed.signer,
        {QStringLiteral("shortlist"), subjectOf(deed.list), deed.list.digest, DecisionOutcome::Approved, {}});
    if (auto declined = decline(deed); !declined)
        return declined;
    if (auto nominated = nominate(deed, approval); !nominated)
        return nominated;
    recordMilestone(deed.change, deed.call.id, Milestone::Decided);
    if (deed.substitutes)
        insertShortList(deed.change, *deed.substitutes);
    return {};
}

Result<void> giveBack(const Deed &deed)
{
    const QString reason = deed.decision.reason.trimmed();
    deed.change.because(reason);
    recordDecision(
        deed.change, deed.signer,
        {QStringLiteral("shortlist"), subjectOf(deed.list), deed.list.digest, DecisionOutcome::Returned, reason});
    recordMilestone(deed.change, deed.call.id, Milestone::Returned, reason);
    return {};
}

} // namespace

Result<void> decideShortList(Session &session, CallId callId, const ShortListDecision &decision,
                             const QString &password, const Progress *progress)
{
    if (auto allowed = session.require(Action::DecideShortList); !allowed)
        return allowed;
    const auto call = requireCall(session.database(), callId);
    if (!call)
        return call.failure();
    const auto current = requireUndecidedList(session, *call);
    if (!current)
        return current.failure();
    if (Problems problems = checkAll(session, *current, decision); !problems.empty())
        return refused(std::move(problems));
    const auto signer = confirmSigner(session, password);
    if (!signer)
        return signer.failure();
    const auto substitutes = solveSubstitutes(*current, *call, decision, progress);
    if (!substitutes)
        return substitutes.failure();
    Change change(session, Action::DecideShortList);
    // Others could write while the password's key was made and the substitutes were found: nothing is signed about a
    // list that they have overtaken.
    const auto still = change.isGood() ? requireUndecidedList(session, *call) : *change.failure();
    if (!still)
        return still.failure();
    if (still->list != current->list)
        return refuseShortList(
            "call", "short_list_must_be_current",
            QT_TRANSLATE_NOOP("shortlists", "Another short list was made meanwhile: read it first."));
    change.about("calls", callId);
    const Deed deed{change, *signer, *call, still->list, still->prepared, decision, *substitutes};
    if (auto decided = decision.approves ? approve(deed) : giveBack(deed); !decided)
        return decided;
    return change.commit();
}

} // namespace fund
