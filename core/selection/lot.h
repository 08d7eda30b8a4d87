#pragma once

#include "selection/problem.h"

namespace fund::selection {

/// The places of the candidates in the order of the lot: SHA-256 of seed + "\n" + id, ascending.
[[nodiscard]] std::vector<int> lotOrder(const SelectionProblem &problem);

/// Whether the first ascending list of ranks goes before the second; a list that is a prefix of another does.
[[nodiscard]] inline bool drawnBefore(const std::vector<int> &first, const std::vector<int> &second)
{
    return first < second;
}

} // namespace fund::selection
