#pragma once

#include "selection/solve.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace fund::test {

/// The programs that may solve the independent formulation.
enum class MilpSolver
{
    Cbc,
    Glpsol
};

/// What a program answered, rounded and checked again in integers.
struct MilpAnswer
{
    enum class Status
    {
        Optimal,
        Infeasible,
        Unproven, ///< it hit its time limit
        Wrong     ///< the rounded set breaks a limit in integers, or there was no answer at all
    };
    Status status = Status::Wrong;
    std::vector<int> chosen; ///< candidates by their place
};

/// The contract as mixed-integer programs in CPLEX's LP format, written from the problem alone: a variable for each
/// candidate with enough merit, one for each shortfall, and the objectives one after the other. The lot is left out.
class Milp
{
public:
    /// The problem must outlive it.
    explicit Milp(const SelectionProblem &problem);

    enum class Goal
    {
        Shortfall,
        Seats,
        Merit,
        Cost
    };
    struct Stage
    {
        Goal goal = Goal::Merit;
        int rule = 0; ///< of a shortfall
    };
    /// The objectives in their order.
    [[nodiscard]] std::vector<Stage> stages() const;

    /// What a set has of a stage's objective: a shortfall, a number, merit or cost.
    [[nodiscard]] qint64 valueOf(const Stage &stage, const std::vector<int> &chosen) const;

    /// Nothing of a stage can be better than this, whatever is chosen; none where that is not plain.
    [[nodiscard]] std::optional<qint64> plainBound(const Stage &stage) const;

    /// From now on no set may be worse than this in the stage's objective.
    void settle(const Stage &stage, qint64 value);

    /// The best set of the stage's objective among those that keep every limit and what is settled.
    [[nodiscard]] MilpAnswer solve(MilpSolver solver, const Stage &stage, int secondsAtMost) const;

    /// Whether each has merit enough and together they keep every limit, in integers.
    [[nodiscard]] bool keepsLimits(const std::vector<int> &chosen) const;

private:
    class Text;

    [[nodiscard]] qint64 weight(Goal goal, int candidate) const;
    [[nodiscard]] qint64 measured(const SelectionRule &rule, const std::vector<int> &chosen) const;
    [[nodiscard]] bool keepsSettled(const std::vector<int> &chosen) const;
    [[nodiscard]] QByteArray text(const Stage &stage) const;
    void addLimits(Text &text) const;
    void addRules(Text &text) const;
    void addSettled(Text &text) const;

    struct Settled
    {
        Stage stage;
        qint64 value;
    };
    const SelectionProblem &m_problem;
    std::vector<int> m_entering; ///< candidates with enough merit
    std::vector<Settled> m_settled;
};

} // namespace fund::test
