#pragma once

#include "selection/model.h"

namespace fund::selection {

/// One item stands before another when both are of one State and match the same rules, and it is at least as good in
/// merit, in cost and, where these are equal, in the lot: whoever holds the other may exchange it for the first and
/// gains. So the one best set never holds an item without those before it.

/// The free items that the best set may hold: an item is left out when as many stand before it as any set has room for.
[[nodiscard]] std::vector<int> undominated(const Program &program);

/// Fills Model::better and Model::worse.
void linkByDominance(const Program &program, Model &model);

} // namespace fund::selection
