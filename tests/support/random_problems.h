#pragma once

#include "selection/solve.h"

#include <random>

namespace fund::test {

/// How random problems are drawn; ties are likely where the ranges are small.
struct ProblemShape
{
    int mostCandidates = 12;
    int states = 5;
    int greatestMerit = 10000; ///< merits are multiples of `meritStep` up to here
    int meritStep = 2500;
    int greatestCost = 6;
    int mostRules = 4;
    bool amountRules = true;
};

/// Every kind of problem: each limit there or not, rules that contradict each other, budgets that nothing fits.
[[nodiscard]] SelectionProblem randomProblem(std::mt19937_64 &source, const ProblemShape &shape);

/// Keeps some, leaves some out, with something spent; they need not fit.
[[nodiscard]] SolveOptions randomOptions(std::mt19937_64 &source, const SelectionProblem &problem);

} // namespace fund::test
