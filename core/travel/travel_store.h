#pragma once

#include "settings/setting_store.h"
#include "travel/travel_table.h"

namespace fund {

class Change;

void insertTravelCost(Change &change, const TravelCost &cost);
/// Every cost on record, by place, kind, State and date; with `place`, of that place alone.
[[nodiscard]] std::vector<TravelCost> readTravelCosts(const Database &database, const QString &place = {});
/// What holds for a place on a date, as known at a moment, with the rates of that date.
[[nodiscard]] TravelTable readTravelTable(const Database &database, const QString &place, const ReadAt &at,
                                          const Currency &fundCurrency);

} // namespace fund
