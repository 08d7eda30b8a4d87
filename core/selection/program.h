#pragma once

#include "selection/problem.h"

#include <limits>
#include <vector>

/// The optimiser's own rooms behind solve(): nothing outside core/selection uses these.
namespace fund::selection {

/// What a row or an objective adds up over the chosen items.
enum class Measure
{
    One,
    Cost,
    Merit
};

constexpr qint64 noUpper = std::numeric_limits<qint64>::max();
constexpr qint64 noLower = std::numeric_limits<qint64>::min();
constexpr int everyone = -1;

/// A candidate as the optimiser sees it. Its place in the program is its rank in the lot among those that enter.
struct Item
{
    qint64 merit = 0;
    qint64 cost = 0;
    int state = 0;
    int signature = 0; ///< which rules it matches: an index of Program::signatures
    int candidate = 0; ///< its place in the problem
};

/// lower ≤ Σ measure over the chosen that match ≤ upper.
struct Row
{
    Measure measure = Measure::One;
    int rule = everyone; ///< index of the rule whose matching items count
    qint64 lower = noLower;
    qint64 upper = noUpper;
};

enum class Fixing : signed char
{
    Free,
    In,
    Out
};

/// The problem in integers: items in the order of the lot, rows that every set must keep, and who is fixed.
struct Program
{
    static constexpr int seatsRow = 0;
    static constexpr int budgetRow = 1;
    static constexpr int meritRow = 2;
    static constexpr int firstRuleRow = 3;

    std::vector<Item> items;
    std::vector<std::vector<char>> signatures; ///< [signature][rule] → matches
    std::vector<Row> rows;                     ///< seats, budget, merit, then the rules
    qint64 perState = noUpper;
    int stateCount = 0;
    std::vector<Fixing> fixing;

    [[nodiscard]] bool counts(const Row &row, int item) const
    {
        return row.rule == everyone || signatures[items[item].signature][row.rule];
    }
    [[nodiscard]] qint64 coefficient(const Row &row, int item) const
    {
        if (!counts(row, item))
            return 0;
        return row.measure == Measure::One ? 1 : row.measure == Measure::Cost ? items[item].cost : items[item].merit;
    }
};

/// Items of a program, ascending: a set and at the same time its list of ranks.
using Chosen = std::vector<int>;

/// The candidates with enough merit, in the order of the lot, and the limits as rows; nobody fixed.
[[nodiscard]] Program programOf(const SelectionProblem &problem);

[[nodiscard]] Chosen fixedIn(const Program &program);

/// Whether the set keeps every row and the limit per State.
[[nodiscard]] bool keepsRows(const Program &program, const Chosen &chosen);

/// What the row measures over the set.
[[nodiscard]] qint64 measured(const Program &program, const Row &row, const Chosen &chosen);

} // namespace fund::selection
