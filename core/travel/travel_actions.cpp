#include "travel/travel_actions.h"

#include "record/change.h"
#include "travel/travel_store.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace fund {

namespace {

/// What a cost is for: the newest recorded for it holds.
using CostPlace = std::tuple<TravelCostKind, QString, QString, QDate>;

CostPlace placeOf(const TravelCost &cost)
{
    return {cost.kind, cost.place.trimmed().toCaseFolded(), cost.stateIso3, cost.validFrom};
}

} // namespace

Problems checkTravelCosts(const std::vector<TravelCost> &costs)
{
    Problems problems;
    std::set<CostPlace> seen;
    for (const TravelCost &cost : costs) {
        for (Problem &problem : checkTravelCost(cost))
            problems.push_back(std::move(problem));
        if (!seen.insert(placeOf(cost)).second)
            problems.push_back({QStringLiteral("kind"),
                                QStringLiteral("travel_cost_must_stand_once"),
                                QCoreApplication::translate("travel", "This cost stands twice for the same date. "
                                                                      "Leave one."),
                                {},
                                cost.line});
    }
    return problems;
}

RecordedTravelCosts recordTravelCosts(Change &change, const std::vector<TravelCost> &costs)
{
    std::map<CostPlace, Money> onRecord;
    for (const TravelCost &cost : readTravelCosts(change.database()))
        onRecord[placeOf(cost)] = cost.amount;
    RecordedTravelCosts result;
    for (const TravelCost &cost : costs) {
        const auto known = onRecord.find(placeOf(cost));
        if (known != onRecord.end() && known->second == cost.amount) {
            ++result.unchanged;
            continue;
        }
        insertTravelCost(change, cost);
        ++result.added;
    }
    return result;
}

Result<RecordedTravelCosts> importTravelCosts(Session &session, const std::vector<TravelCost> &costs, bool checkOnly)
{
    if (auto allowed = session.require(Action::ImportTravelCosts); !allowed)
        return allowed.failure();
    if (Problems problems = checkTravelCosts(costs); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::ImportTravelCosts);
    const RecordedTravelCosts result = recordTravelCosts(change, costs);
    if (checkOnly)
        return change.isGood() ? Result<RecordedTravelCosts>(result) : *change.failure();
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

} // namespace fund
