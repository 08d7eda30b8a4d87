#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "decisions/decision_actions.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "shortlists/shortlist_actions.h"
#include "shortlists/shortlist_rules.h"

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

const ReviewedApplication &applicationOf(const PreparedSelection &prepared, const QString &ref)
{
    // The list is current: whoever it proposes is among the prepared.
    return *std::find_if(prepared.applications.begin(), prepared.applications.end(),
                         [&](const ReviewedApplication &application) { return application.ref == ref; });
}

/// The reason for a decline stays on record, and must not hold what erasing the person should take away.
Problems checkReasons(const Session &session, const ShortListDecision &decision, const PreparedSelection &prepared)
{
    Problems problems;
    for (const auto &[ref, reason] : decision.declines)
        for (Problem &found : checkReason(session, applicationOf(prepared, ref).id, "reason", reason))
            problems.push_back(std::move(found));
    return problems;
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
};

/// Nominates everyone who is neither a nominee already nor declined, and commits the money for each.
Result<void> nominate(const Deed &deed, DecisionId approval)
{
    const Currency &currency = deed.change.session().fund().currency;
    const QDate today = deed.change.session().onDate();
    for (const QString &ref : selectedRefs(deed.list)) {
        if (deed.list.kept.contains(ref) || deed.decision.declines.count(ref) > 0)
            continue;
        const ReviewedApplication &application = applicationOf(deed.prepared, ref);
        Nomination nomination;
        nomination.call = deed.call.id;
        nomination.application = application.id;
        nomination.applicationRef = ref;
        nomination.shortList = deed.list.id;
        nomination.amount = Money(*application.cost, currency);
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

void decline(const Deed &deed)
{
    for (const auto &[ref, reason] : deed.decision.declines) {
        const ApplicationId application = applicationOf(deed.prepared, ref).id;
        const DecisionDraft draft{QStringLiteral("application"),
                                  QStringLiteral("applications/%1").arg(application.number()), deed.list.digest,
                                  DecisionOutcome::Declined, reason.trimmed()};
        const DecisionId declined = recordDecision(deed.change, deed.signer, draft);
        insertDecline(deed.change, deed.list.id, application, declined, reason.trimmed());
    }
}

/// Solved again without the declined, by the same rules: made ready in the same deed.
Result<void> storeSubstitutes(const Deed &deed)
{
    const auto prepared = prepareSelection(deed.change.database(), deed.call, deed.change.session().fund().currency);
    if (!prepared)
        return prepared.failure();
    auto list = solveShortList(*prepared, deed.call, deed.list.version + 1);
    if (!list)
        return list.failure();
    insertShortList(deed.change, *list);
    return {};
}

Result<void> approve(const Deed &deed)
{
    const DecisionId approval = recordDecision(
        deed.change, deed.signer,
        {QStringLiteral("shortlist"), subjectOf(deed.list), deed.list.digest, DecisionOutcome::Approved, {}});
    decline(deed);
    if (auto nominated = nominate(deed, approval); !nominated)
        return nominated;
    recordMilestone(deed.change, deed.call.id, Milestone::Decided);
    return deed.decision.declines.empty() ? Result<void>() : storeSubstitutes(deed);
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
                             const QString &password)
{
    if (auto allowed = session.require(Action::DecideShortList); !allowed)
        return allowed;
    const auto call = requireCall(session.database(), callId);
    if (!call)
        return call.failure();
    const auto current = requireCurrentList(session.database(), *call, true, session.fund().currency);
    if (!current)
        return current.failure();
    if (isDecided(session.database(), current->list))
        return refuseShortList("call", "short_list_must_not_be_decided_twice",
                               QT_TRANSLATE_NOOP("shortlists", "This short list has been decided already."));
    if (session.onDate() < current->list.submittedOn)
        return refuseShortList("on_date", "decision_must_follow_the_submission",
                               QT_TRANSLATE_NOOP("shortlists",
                                                 "The list was sent for approval on %1: a decision is not "
                                                 "of an earlier day."),
                               "para. 18", current->list.submittedOn.toString(Qt::ISODate));
    Problems problems = checkDecision(decision, current->list);
    if (problems.empty())
        problems = checkReasons(session, decision, current->prepared);
    if (!problems.empty())
        return refused(std::move(problems));
    const auto signer = confirmSigner(session, password);
    if (!signer)
        return signer.failure();
    Change change(session, Action::DecideShortList);
    change.about("calls", callId);
    const Deed deed{change, *signer, *call, current->list, current->prepared, decision};
    if (auto decided = decision.approves ? approve(deed) : giveBack(deed); !decided)
        return decided;
    return change.commit();
}

} // namespace fund
