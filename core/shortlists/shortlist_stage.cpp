#include "shortlists/shortlist_stage.h"

#include "calls/call_store.h"
#include "decisions/decision_store.h"

#include <algorithm>

namespace fund {

namespace {

/// Nobody is invited any more to a meeting that has begun.
ShortListStage stageOfDecided(const ShortListStanding &standing, bool hasBegun)
{
    if (standing.decisions.back().what.outcome == DecisionOutcome::Returned)
        return ShortListStage::Returned;
    return hasBegun || standing.withdrawn().isEmpty() ? ShortListStage::Approved : ShortListStage::PlacesFree;
}

} // namespace

QStringList ShortListStanding::withdrawn() const
{
    QStringList refs;
    const QStringList proposed = list ? selectedRefs(*list) : QStringList();
    for (const Nomination &nomination : nominations)
        if (nomination.withdrawn && proposed.contains(nomination.applicationRef))
            refs += nomination.applicationRef;
    return refs;
}

ShortListStanding readShortListStanding(const Database &database, const Call &call, const Currency &fundCurrency,
                                        const QDate &today)
{
    ShortListStanding standing;
    standing.list = readShortList(database, call.id);
    standing.nominations = readNominations(database, call.id, fundCurrency);
    standing.declines = readDeclines(database, call.id);
    if (!standing.list) {
        if (const auto prepared = prepareSelection(database, call, fundCurrency); prepared) {
            standing.stage = ShortListStage::None;
            standing.withoutCost = prepared->withoutCost;
        } else {
            standing.because = prepared.failure();
        }
        return standing;
    }
    standing.decisions = readDecisionsAbout(database, subjectOf(*standing.list));
    if (!standing.decisions.empty()) {
        standing.stage = stageOfDecided(standing, call.terms.meeting.firstDay <= today);
    } else if (standing.list->submittedOn.isValid()) {
        standing.stage = ShortListStage::Submitted;
    } else if (const auto current = requireCurrentList(database, call, false, fundCurrency); current) {
        standing.stage = ShortListStage::Draft;
        standing.withoutCost = current->prepared.withoutCost;
    } else {
        standing.stage = ShortListStage::Stale;
        standing.because = current.failure();
    }
    return standing;
}

std::vector<CallId> callsWaitingForDecision(const Database &database)
{
    std::vector<std::pair<QDate, CallId>> waiting;
    for (const CallSummary &summary : readCalls(database, {})) {
        if (summary.kind != CallKind::Sponsorship || summary.state != CallState::Submitted)
            continue;
        const auto list = readShortList(database, summary.id);
        if (list && list->submittedOn.isValid() && !isDecided(database, *list))
            waiting.emplace_back(list->submittedOn, summary.id);
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<CallId> calls;
    for (const auto &[date, call] : waiting)
        calls.push_back(call);
    return calls;
}

} // namespace fund
