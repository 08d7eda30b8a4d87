#pragma once

#include "selection/goals.h"

namespace fund::selection {

/// The best set by the goals in their order and then by the lot.
struct Optimum
{
    Chosen chosen;
    Scores scores;
    bool isProven = true;
    std::size_t settledGoals = 0; ///< where not proven: how many goals are; all of them means that the lot is not
    std::optional<qint64> bound;  ///< where not proven: the next goal can't score more, as far as is known
};

/// How far to go.
struct Until
{
    bool lot = true; ///< to the one set that the lot leaves; else any set that is best by the goals will do
    /// Where given, the first goal that scores less than here is the last one settled. Only merit is followed by cost,
    /// which is then settled no further than whether it scores less, the same or more than here.
    const Scores *reference = nullptr;
};

/// What sets that reach given scores before merit could have of merit at most, item by item.
struct MeritCeilings
{
    Scores before;              ///< for the goals before merit
    std::vector<qint64> ofItem; ///< no such set that holds the item has more
};

[[nodiscard]] MeritCeilings meritCeilings(const Program &program, const std::vector<Goal> &goals, const Scores &scores,
                                          const Stop &stop);

/// What is known before: spares the search what it would find again.
struct Hints
{
    std::vector<int> columns;                ///< free items that may be in the best set
    std::vector<int> order;                  ///< likely items, the likeliest first
    const MeritCeilings *ceilings = nullptr; ///< of this program or of one that forbids less
};

/// Hints for a program from scratch.
[[nodiscard]] Hints hintsFor(const Program &program, const std::vector<Goal> &goals, const Stop &stop);

/// What is fixed in must keep the program's rows.
[[nodiscard]] Optimum bestOf(Program program, const std::vector<Goal> &goals, const Hints &hints, const Until &until,
                             const Stop &stop);

} // namespace fund::selection
