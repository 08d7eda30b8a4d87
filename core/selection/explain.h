#pragma once

#include "selection/task.h"

namespace fund::selection {

/// The ids of a set, by their bytes.
[[nodiscard]] std::vector<std::string> idsOf(const Task &task, const Chosen &chosen);

/// Solves again with every candidate forced in or out, and fills the result's explanations; or its `open` where it was
/// stopped.
void explain(const Task &task, const Optimum &optimum, const Hints &hints, const Stop &stop, SelectionResult &result);

} // namespace fund::selection
