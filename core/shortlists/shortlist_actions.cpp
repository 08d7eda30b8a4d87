#include "shortlists/shortlist_actions.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "shortlists/shortlist_rules.h"

namespace fund {

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
    const auto call = requireCall(session.database(), callId);
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
    Change change(session, Action::SubmitShortList);
    insertSubmission(change, current->list.id);
    recordMilestone(change, callId, Milestone::Submitted);
    change.about("calls", callId);
    return change.commit();
}

Result<void> withdrawNominee(Session &session, CallId callId, const QString &applicationRef, const QString &reason)
{
    if (auto allowed = session.require(Action::WithdrawApplication); !allowed)
        return allowed;
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
    Change change(session, Action::WithdrawApplication);
    change.about("calls", callId);
    change.because(reason.trimmed());
    insertNominationWithdrawal(change, found->id, reason.trimmed(), lost);
    if (auto released = releaseCommitment(change, Window::Sponsorship, subject, reason.trimmed(), session.onDate());
        !released)
        return released;
    return change.commit();
}

} // namespace fund
