#include "shortlists/shortlist_actions.h"

#include "applications/application_actions.h"
#include "applications/sealed_reason.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "shortlists/shortlist_rules.h"
#include "shortlists/shortlist_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// What a solution stood on still stands: refused otherwise, and who asks again solves again.
Result<void> requireUnchanged(const Session &session, const Call &call, const PreparedSelection &solved,
                              const std::optional<ShortList> &newest)
{
    const auto now = prepareSelection(session.database(), call, session.fund().currency);
    if (!now)
        return now.failure();
    if (!isSameSelection(*now, solved) || readShortList(session.database(), call.id) != newest)
        return refuseShortList("call", "selection_must_rest_on_the_record",
                               QT_TRANSLATE_NOOP("shortlists",
                                                 "Something that the selection rests on was changed while "
                                                 "it was made: make it again."));
    return {};
}

} // namespace

Result<ShortList> selectShortList(Session &session, CallId callId, const Progress *progress)
{
    if (auto allowed = session.require(Action::SelectShortList); !allowed)
        return allowed.failure();
    const auto call = requireCall(session.database(), callId);
    if (!call)
        return call.failure();
    auto prepared = prepareSelection(session.database(), *call, session.fund().currency);
    if (!prepared)
        return prepared.failure();
    const auto newest = readShortList(session.database(), callId);
    auto list = solveShortList(*prepared, *call, newest ? newest->version + 1 : 1, progress);
    if (!list)
        return list;
    if (newest && newest->problem == list->problem && newest->result == list->result && newest->spent == list->spent &&
        !isDecided(session.database(), *newest))
        return *newest;
    Change change(session, Action::SelectShortList);
    // Others could write while it was solved.
    if (auto still = change.isGood() ? requireUnchanged(session, *call, *prepared, newest) : *change.failure(); !still)
        return still.failure();
    list->id = insertShortList(change, *list);
    change.about("calls", callId);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return list;
}

Result<void> submitShortList(Session &session, CallId callId)
{
    if (auto allowed = session.require(Action::SubmitShortList); !allowed)
        return allowed;
    Change change(session, Action::SubmitShortList);
    const auto call = change.isGood() ? requireCall(session.database(), callId) : *change.failure();
    if (!call)
        return call.failure();
    const auto current = requireCurrentList(session.database(), *call, false, session.fund().currency);
    if (!current)
        return current.failure();
    if (const QDate closed = closingDay(call->terms); session.onDate() < closed)
        return refuseShortList("on_date", "submission_must_follow_the_closing",
                               QT_TRANSLATE_NOOP("shortlists", "The call closed on %1: a list is not sent for approval "
                                                               "on an earlier day."),
                               "para. 18", closed.toString(Qt::ISODate));
    insertSubmission(change, current->list.id);
    recordMilestone(change, callId, Milestone::Submitted);
    change.about("calls", callId);
    return change.commit();
}

Result<void> withdrawNominee(Session &session, CallId callId, const QString &applicationRef, const QString &reason)
{
    if (auto allowed = session.require(Action::WithdrawApplication); !allowed)
        return allowed;
    Change change(session, Action::WithdrawApplication);
    if (!change.isGood())
        return *change.failure();
    const Currency &currency = session.fund().currency;
    const auto nominations = readNominations(session.database(), callId, currency);
    const auto found = std::find_if(nominations.begin(), nominations.end(), [&](const Nomination &nomination) {
        return nomination.applicationRef == applicationRef && !nomination.withdrawn;
    });
    if (found == nominations.end())
        return refuseShortList("application", "nominee_must_exist",
                               QT_TRANSLATE_NOOP("shortlists", "There is no such nominee."));
    if (Problems problems = checkReason(session, found->application, "reason", reason); !problems.empty())
        return refused(std::move(problems));
    const QString subject = subjectOf(found->id);
    const qint64 lost = readBalancesOf(session.database(), subject)[spent(Window::Sponsorship)];
    change.about("calls", callId);
    // The books and the audit entry are for good: they say only that the nominee withdrew.
    const auto sealed = sealReason(change, found->application, reason);
    if (!sealed)
        return sealed.failure();
    insertNominationWithdrawal(change, found->id, *sealed, lost);
    const QString narrative = QCoreApplication::translate("shortlists", "The nominee withdrew.");
    if (auto released = releaseCommitment(change, Window::Sponsorship, subject, narrative, session.onDate()); !released)
        return released;
    return change.commit();
}

} // namespace fund
