#pragma once

#include "selection/relaxation.h"

#include <optional>

namespace fund::selection {

/// Free columns that keep every row together with what the node has in, taken greedily by their value in the
/// relaxation; none where that does not work out.
[[nodiscard]] std::optional<std::vector<int>> roundedSet(const Model &model, const Node &node,
                                                         const Relaxation &relaxation);

} // namespace fund::selection
