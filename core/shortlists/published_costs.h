#pragma once

#include "selection/solve.h"

namespace fund {

// What the costs of a published file tell. A cost is a fare by State, nights and terminals: whoever knows the fares can
// tell the State from a cost that no other State has, and with it perhaps the person.

/// Rounds every cost to the nearest multiple of the coarsest step, of 1, 2 and 5 times the powers of ten up to 10^6
/// minor units, at which solve() with these options still gives `selected`, and returns the step; 1: no coarser one
/// does, and the costs stay as they are.
[[nodiscard]] qint64 coarsenCosts(SelectionProblem &problem, const SolveOptions &options,
                                  const std::vector<std::string> &selected);

/// States of a problem whose cost no other State of it has.
struct CostDisclosure
{
    int states = 0;
    int statesTold = 0;
    int applicantsTold = 0; ///< of those States

    bool operator==(const CostDisclosure &) const = default;
};

[[nodiscard]] CostDisclosure costDisclosure(const SelectionProblem &problem);

} // namespace fund
