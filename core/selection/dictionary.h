#pragma once

#include <vector>

namespace fund::selection {

/// A small linear relaxation, kept as a dense simplex dictionary and solved by the bounded dual simplex method
/// (Chvátal, Linear Programming, ch. 8 and 10): maximise a sum over variables in [0, 1] under rows with bounds.
/// It only proposes multipliers and where to branch; whatever it says is checked in integers, so rounding errors cost
/// time and never the answer. Copying it is cheap, which is what a branch and bound does most.
class Dictionary
{
public:
    enum class Status
    {
        Optimal,
        Infeasible, ///< ray() tells by which row multipliers
        Cut,        ///< the maximum is below the cutoff
        Stalled     ///< too many steps; the reduced costs are still worth trying
    };

    Dictionary() = default;
    /// Variables 0…n-1 in [0, 1] with these objective coefficients; no rows.
    explicit Dictionary(const std::vector<double> &objective);

    /// A further row: lower ≤ Σ coefficients · variables ≤ upper, over variables that were never dropped. Infinite
    /// bounds are allowed. Returns the row's own variable.
    int addRow(const std::vector<double> &coefficients, double lower, double upper);

    /// Holds a variable at 0 or 1.
    void fix(int variable, double value);

    /// Leaves out what can no longer move. Fixed variables that are not basic are gone for good.
    void dropFixedColumns();

    [[nodiscard]] Status solve(double cutoff);

    [[nodiscard]] double value(int variable) const;
    /// Of a variable out of the basis; 0 for a basic one.
    [[nodiscard]] double reducedCost(int variable) const;
    /// After Infeasible: the multiplier of a row's variable in the proof.
    [[nodiscard]] double ray(int rowVariable) const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_basic.size()); }

    /// What the objective loses at least, by one dual step, when a basic variable goes to 0 (down) or 1 (up).
    struct Degradation
    {
        double down = 0;
        double up = 0;
    };
    [[nodiscard]] Degradation degradation(int variable) const;
    [[nodiscard]] bool isBasic(int variable) const { return m_place[variable] < 0; }

private:
    struct Breakpoint
    {
        double ratio;
        double slope;
        int column;
    };

    [[nodiscard]] double *row(int index)
    {
        return m_cells.data() + static_cast<std::size_t>(index) * m_nonbasic.size();
    }
    [[nodiscard]] const double *row(int index) const
    {
        return m_cells.data() + static_cast<std::size_t>(index) * m_nonbasic.size();
    }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_nonbasic.size()); }
    [[nodiscard]] bool isFixed(int variable) const { return m_lower[variable] == m_upper[variable]; }
    [[nodiscard]] double restingValue(int column) const;
    [[nodiscard]] int leavingRow(bool *mustRise) const;
    [[nodiscard]] int enteringColumn(int leaving, bool mustRise);
    void flip(std::vector<Breakpoint>::iterator first, std::vector<Breakpoint>::iterator last);
    void moveColumn(int column, double step);
    void pivot(int leaving, int entering, bool mustRise);

    std::vector<double> m_cells;  ///< basic variable = value + Σ cells · moves of the others
    std::vector<double> m_costs;  ///< reduced costs by column
    std::vector<double> m_values; ///< of the basic variables, by row
    std::vector<int> m_basic;
    std::vector<int> m_nonbasic;
    std::vector<char> m_atUpper; ///< by column
    std::vector<int> m_place;    ///< by variable: column ≥ 0, or -1 - row
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    std::vector<double> m_resting; ///< by variable, where it was left when it was dropped
    std::vector<double> m_ray;     ///< by variable, after Infeasible
    std::vector<Breakpoint> m_breakpoints;
    int m_variables = 0; ///< those of the objective; rows' own follow
    double m_objective = 0;
};

} // namespace fund::selection
