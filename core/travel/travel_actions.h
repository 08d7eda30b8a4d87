#pragma once

#include "travel/travel_cost.h"

namespace fund {

class Change;
class Session;

/// How many of the given were new; what stood already in the same words is left.
struct RecordedTravelCosts
{
    int added = 0;
    int unchanged = 0;
};

/// Every cost by checkTravelCost, and no two for one kind, place, State and date.
[[nodiscard]] Problems checkTravelCosts(const std::vector<TravelCost> &costs);

/// Within an open change: costs that were checked.
[[nodiscard]] RecordedTravelCosts recordTravelCosts(Change &change, const std::vector<TravelCost> &costs);

/// Records a list, all or none, in one entry; with `checkOnly` it only checks.
[[nodiscard]] Result<RecordedTravelCosts> importTravelCosts(Session &session, const std::vector<TravelCost> &costs,
                                                            bool checkOnly = false);

} // namespace fund
