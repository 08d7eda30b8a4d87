#pragma once

#include "applications/application.h"
#include "demonstration/desk.h"
#include "travel/travel_cost.h"

namespace fund::demonstration {

/// Invented applications, received one after another between two moments; mostly from developing countries, and now
/// and then with something that a person must look at. No name in them is anybody's, and no passport is another's of
/// another month: up to 99,999 applications.
[[nodiscard]] std::vector<ApplicationDraft> inventApplications(Desk &desk, int count, const QDateTime &from,
                                                               const QDateTime &to);

/// Invented fares from every State, and what a night in New York costs.
[[nodiscard]] std::vector<TravelCost> inventTravelCosts(Desk &desk);

} // namespace fund::demonstration
