#pragma once

#include "selection/lagrangian.h"
#include "selection/stop.h"

namespace fund::selection {

/// The bound of a whole model, found by showing its relaxation the columns that matter, some at a time.
struct RootBound
{
    bool refuted = false; ///< proven: no set keeps the rows
    bool known = false;   ///< `pricing` holds a bound (unless refuted, or stopped early)
    Pricing pricing;      ///< by place in Node::free
};

[[nodiscard]] RootBound rootBound(const Model &model, const Node &node, const Stop &stop);

} // namespace fund::selection
