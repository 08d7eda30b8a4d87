#pragma once

#include "selection/optimum.h"
#include "selection/solve.h"

namespace fund::selection {

/// A problem with its options as a program, and where each candidate stands in it.
struct Task
{
    const SelectionProblem &problem;
    Program program; ///< with the fixings of keep and out, and the budget less what is spent
    std::vector<Goal> goals;
    std::vector<int> itemOf; ///< by candidate: its item; -1 below the least merit
};

/// Refused as solve() says.
[[nodiscard]] Result<Task> taskOf(const SelectionProblem &problem, const SolveOptions &options);

/// The first of `seats`, `budget`, `per_state` and the rules that the set breaks, by its name in the format.
[[nodiscard]] std::optional<std::string> brokenLimit(const Task &task, const Chosen &chosen);

} // namespace fund::selection
