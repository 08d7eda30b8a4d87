#pragma once

#include "selection/search.h"

namespace fund::selection {

/// One objective of the contract as a number to be made as great as possible.
struct Goal
{
    enum class Kind
    {
        Shortfall,
        Seats,
        Merit,
        Cost
    };
    Kind kind = Kind::Merit;
    Objective objective;
    qint64 enough = noUpper; ///< more is no better
    int row = 0;             ///< the program's row that measures it
};

/// The objectives of the problem in their order, all but the lot.
[[nodiscard]] std::vector<Goal> goalsOf(const SelectionProblem &problem);

/// What the set reaches for each goal, each as great as possible the better; compared in order.
using Scores = std::vector<qint64>;
[[nodiscard]] Scores scoresOf(const Program &program, const std::vector<Goal> &goals, const Chosen &chosen);

/// Adds the items in this order as far as the limits allow.
void fill(const Program &program, const std::vector<int> &order, Chosen &chosen);

/// Makes a set better by adding and exchanging items of the pool, goal by goal in their order. It need not be the best.
void improve(const Program &program, const std::vector<Goal> &goals, const std::vector<int> &pool, Chosen &chosen);

/// The row keeps from now on what the goal has reached.
void settle(Program &program, const Goal &goal, qint64 score);

} // namespace fund::selection
