#pragma once

#include "base/result.h"
#include "selection/problem.h"

#include <functional>
#include <string>
#include <vector>

namespace fund {

/// What a selection is asked for beside its problem.
struct SolveOptions
{
    std::vector<std::string> keep; ///< ids that must be selected
    std::vector<std::string> out;  ///< ids that must not be
    qint64 spent = 0;              ///< minor units already spent and lost to the budget
    bool explain = false;
    std::function<bool()> stop; ///< asked now and then, on the calling thread; true ends the proof. May be empty.
};

/// What the selected reach of one rule's floor.
struct Shortfall
{
    std::string rule;
    qint64 min = 0;
    qint64 reached = 0;
    qint64 missing = 0; ///< max(0, min − reached)

    bool operator==(const Shortfall &) const = default;
};

/// The objectives as the selected reach them.
struct Reached
{
    std::vector<Shortfall> shortfalls; ///< of the rules with a floor, in their order
    qint64 selected = 0;
    qint64 merit = 0; ///< hundredths
    qint64 cost = 0;  ///< minor units

    bool operator==(const Reached &) const = default;
};

/// What a candidate's presence or absence would cost first, in the order of the objectives.
enum class LossKind
{
    Shortfall,
    Seats,
    Merit,
    Cost,
    Lot,
    Impossible, ///< the candidate alone, with those kept, breaks a limit
    MinMerit,   ///< the merit is below the least
    Kept,       ///< in by `keep`, whatever it costs
    Out         ///< out by `out`
};

struct Loss
{
    LossKind kind = LossKind::Merit;
    std::optional<std::string> rule; ///< of a shortfall, or the limit that is broken
    std::optional<qint64> by;        ///< in the objective's unit

    bool operator==(const Loss &) const = default;
};

enum class Outcome
{
    Selected,
    NotSelected,
    BelowMinimum
};

/// Why one candidate is in or out.
struct Explanation
{
    std::string id;
    Outcome outcome = Outcome::NotSelected;
    qint64 merit = 0;                  ///< its own, hundredths
    Loss loss;                         ///< of forcing it in, or out where it is selected
    std::optional<qint64> meritNeeded; ///< where not selected for merit: with it, this candidate alone changed, it
                                       ///< would be; none where even 10000 is too little
    std::vector<std::string> entering; ///< where selected: who would come in its place, for the office only
    std::vector<std::string> leaving;  ///< and who would leave with it

    bool operator==(const Explanation &) const = default;
};

/// How far a stopped proof came.
struct OpenObjective
{
    std::string objective;           ///< the first unsettled: shortfall, seats, merit, cost, lot or explanations
    std::optional<std::string> rule; ///< of a shortfall
    std::optional<qint64> value;     ///< no set does better; for explanations, how many were settled; none for the lot

    bool operator==(const OpenObjective &) const = default;
};

struct SelectionResult
{
    std::optional<OpenObjective> open; ///< none: proven, the one best set
    std::vector<std::string> selected; ///< ids by their bytes
    Reached objective;
    std::optional<std::vector<Explanation>> explanations; ///< by id, where asked for and proven

    [[nodiscard]] bool isProven() const { return !open; }
    bool operator==(const SelectionResult &) const = default;
};

/// The one best set by the contract's objectives and lot, proven in integers. Refused where the problem breaks its
/// format's rules (check()), an id of the options is unknown or in both lists, or those kept no longer fit, with the
/// limit's name as the problem's field. A stop leaves the best set found, unproven.
[[nodiscard]] Result<SelectionResult> solve(const SelectionProblem &problem, const SolveOptions &options = {});

} // namespace fund
