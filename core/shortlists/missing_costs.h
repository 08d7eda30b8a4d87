#pragma once

#include "base/problem.h"
#include "shortlists/shortlist.h"
#include "travel/travel_table.h"

namespace fund {

/// Of reviewed applicants without a cost, what each estimate lacks and whose it is: they can't enter a selection, and
/// nobody is to be left out in silence, since a fare that was forgotten would shut out a State (para. 22). One problem
/// "cost_must_be_estimated" for each thing to be imported, naming the applications; empty where every cost is known.
/// Those without merit lack nothing here: that the call goes on without their reviews is decided and on record.
[[nodiscard]] Problems missingCosts(const std::vector<ReviewedApplication> &applications, const TravelTable &travel,
                                    int nights);

} // namespace fund
