#pragma once

#include "selection/problem.h"

namespace fund::bench {

/// How merit and cost hang together, and how tight the budget is.
enum class Difficulty
{
    Random,     ///< cost by State and length of stay, merit apart from it
    Correlated, ///< the better, the dearer, loosely; the budget just short
    Tight       ///< the better, the dearer, closely; the budget short; one or two of a State
};

/// A sponsorship call with rules on women, least developed countries and islands, regions and a theme. The same for
/// the same numbers.
[[nodiscard]] SelectionProblem delegatesProblem(int candidates, int seats, Difficulty difficulty, unsigned seed);

/// A project call: no seats, rules on amounts by group, region and theme and one on a number.
[[nodiscard]] SelectionProblem proposalsProblem(int proposals, Difficulty difficulty, unsigned seed);

} // namespace fund::bench
