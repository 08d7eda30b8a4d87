#pragma once

#include "selection/search.h"

namespace fund::selection {

/// Of the sets that keep the rows, which by now demand the best of every goal, the one that the lot puts first.
/// `chosen` is one of them before and that one afterwards. False where it was stopped on the way.
[[nodiscard]] bool draw(const Program &program, const std::vector<int> &columns, Chosen &chosen, const Stop &stop);

} // namespace fund::selection
