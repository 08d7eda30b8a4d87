#pragma once

#include "base/wide.h"
#include "selection/program.h"

namespace fund::selection {

/// What is to be as great as possible: sign · Σ measure over the chosen that match.
struct Objective
{
    Measure measure = Measure::Merit;
    int rule = everyone;
    int sign = 1;
};

/// A row of a model, with the coefficient of each of its columns.
struct ModelRow
{
    std::vector<qint64> coefficients;
    qint64 lower = noLower;
    qint64 upper = noUpper;
    Wide greatest = 0; ///< no multiplier may exceed it, so that sums of 128 bits always suffice
};

/// Some free items of a program as columns, grouped by State; all other items are settled and taken off the bounds.
struct Model
{
    std::vector<int> items; ///< of the program, by State and then by rank
    std::vector<int> group; ///< by column: which State, numbered from 0 in the order of the columns
    std::vector<qint64> objective;
    std::vector<ModelRow> rows;           ///< only those that can bind
    std::vector<qint64> room;             ///< by group: how many more of that State
    qint64 settled = 0;                   ///< objective of the items that are in
    std::vector<std::vector<int>> better; ///< by column: who must be in where it is; empty for a model too large
    std::vector<std::vector<int>> worse;  ///< by column: who must be out where it is
    bool impossible = false;              ///< no choice of columns keeps every row

    [[nodiscard]] int size() const { return static_cast<int>(items.size()); }
};

/// The model whose columns are these free items; the items that the program fixes in are settled, all others out.
[[nodiscard]] Model modelOf(const Program &program, const Objective &objective, std::vector<int> columns);

struct Node;

/// The model of what a node of the search leaves free.
[[nodiscard]] Model shrunk(const Model &model, const Node &node);

} // namespace fund::selection
