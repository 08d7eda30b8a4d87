#include "selection/dictionary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fund::selection {

namespace {

constexpr double feasible = 1e-9; ///< rows are scaled so that their coefficients are at most 1
constexpr double pivotable = 1e-9;
constexpr int dropped = std::numeric_limits<int>::max();

} // namespace

Dictionary::Dictionary(const std::vector<double> &objective)
    : m_costs(objective), m_nonbasic(objective.size()), m_atUpper(objective.size()), m_place(objective.size()),
      m_lower(objective.size(), 0.0), m_upper(objective.size(), 1.0), m_resting(objective.size(), 0.0),
      m_variables(static_cast<int>(objective.size()))
{
    for (int j = 0; j < columnCount(); ++j) {
        m_nonbasic[j] = j;
        m_place[j] = j;
        m_atUpper[j] = m_costs[j] > 0;
        m_objective += m_atUpper[j] ? m_costs[j] : 0.0;
    }
}

double Dictionary::restingValue(int column) const
{
    const int variable = m_nonbasic[column];
    return m_atUpper[column] ? m_upper[variable] : m_lower[variable];
}

double Dictionary::value(int variable) const
{
    const int place = m_place[variable];
    if (place == dropped)
        return m_resting[variable];
    return place < 0 ? m_values[-1 - place] : restingValue(place);
}

double Dictionary::reducedCost(int variable) const
{
    const int place = m_place[variable];
    return place < 0 || place == dropped ? 0.0 : m_costs[place];
}

double Dictionary::ray(int rowVariable) const
{
    return m_ray[rowVariable];
}

int Dictionary::addRow(const std::vector<double> &coefficients, double lower, double upper)
{
    const int variable = static_cast<int>(m_place.size());
    std::vector<double> cells(m_nonbasic.size(), 0.0);
    double sum = 0;
    for (int j = 0; j < static_cast<int>(coefficients.size()); ++j) {
        const double a = coefficients[j];
        if (a == 0.0)
            continue;
        sum += a * value(j);
        const int place = m_place[j];
        if (place == dropped)
            continue;
        if (place >= 0) {
            cells[place] += a;
            continue;
        }
        const double *source = row(-1 - place);
        for (int k = 0; k < columnCount(); ++k)
            cells[k] += a * source[k];
    }
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    m_place.push_back(-1 - rowCount());
    m_basic.push_back(variable);
    m_values.push_back(sum);
    m_lower.push_back(lower);
    m_upper.push_back(upper);
    m_resting.push_back(0);
    return variable;
}

void Dictionary::moveColumn(int column, double step)
{
    for (int i = 0; i < rowCount(); ++i)
        m_values[i] += row(i)[column] * step;
    m_objective += m_costs[column] * step;
}

void Dictionary::fix(int variable, double value)
{
    const int place = m_place[variable];
    if (place >= 0 && place != dropped) {
        const double step = value - restingValue(place);
        if (step != 0.0)
            moveColumn(place, step);
    }
    m_lower[variable] = value;
    m_upper[variable] = value;
}

void Dictionary::dropFixedColumns()
{
    std::vector<int> kept;
    for (int j = 0; j < columnCount(); ++j) {
        const int variable = m_nonbasic[j];
        if (!isFixed(variable) || variable >= m_variables) { // a row's own column keeps its dual
            kept.push_back(j);
            continue;
        }
        m_resting[variable] = restingValue(j);
        m_place[variable] = dropped;
    }
    if (static_cast<int>(kept.size()) == columnCount())
        return;
    double *target = m_cells.data();
    for (int i = 0; i < rowCount(); ++i) {
        const double *source = row(i);
        for (const int j : kept)
            *target++ = source[j];
    }
    m_cells.resize(static_cast<std::size_t>(target - m_cells.data()));
    for (int j = 0; j < static_cast<int>(kept.size()); ++j) {
        m_costs[j] = m_costs[kept[j]];
        m_atUpper[j] = m_atUpper[kept[j]];
        m_nonbasic[j] = m_nonbasic[kept[j]];
        m_place[m_nonbasic[j]] = j;
    }
    m_costs.resize(kept.size());
    m_atUpper.resize(kept.size());
    m_nonbasic.resize(kept.size());
}

int Dictionary::leavingRow(bool *mustRise) const
{
    int found = -1;
    double worst = feasible;
    for (int i = 0; i < rowCount(); ++i) {
        const int variable = m_basic[i];
        const double below = m_lower[variable] - m_values[i];
        const double above = m_values[i] - m_upper[variable];
        if (below > worst || above > worst) {
            worst = std::max(below, above);
            *mustRise = below > above;
            found = i;
        }
    }
    return found;
}

// The long-step ratio test: a variable between two finite bounds may flip to the other one as long as the row stays
// short of its bound, which saves most of the steps.
int Dictionary::enteringColumn(int leaving, bool mustRise)
{
    const double *cells = row(leaving);
    m_breakpoints.clear();
    for (int j = 0; j < columnCount(); ++j) {
        const double slope = mustRise ? cells[j] : -cells[j];
        const bool helps = m_atUpper[j] ? slope < -pivotable : slope > pivotable;
        if (helps && !isFixed(m_nonbasic[j]))
            m_breakpoints.push_back({std::abs(m_costs[j] / cells[j]), std::abs(cells[j]), j});
    }
    const int variable = m_basic[leaving];
    double missing = mustRise ? m_lower[variable] - m_values[leaving] : m_values[leaving] - m_upper[variable];
    const auto first = m_breakpoints.begin();
    const auto later = [](const Breakpoint &a, const Breakpoint &b) {
        return a.ratio > b.ratio || (a.ratio == b.ratio && a.slope < b.slope);
    };
    std::make_heap(first, m_breakpoints.end(), later);
    for (auto last = m_breakpoints.end(); last != first;) {
        std::pop_heap(first, last--, later);
        const int j = last->column;
        const double range = m_upper[m_nonbasic[j]] - m_lower[m_nonbasic[j]];
        missing -= last->slope * range;
        if (missing <= 0) {
            flip(last + 1, m_breakpoints.end());
            return j;
        }
    }
    return -1;
}

void Dictionary::flip(std::vector<Breakpoint>::iterator first, std::vector<Breakpoint>::iterator last)
{
    for (; first != last; ++first) {
        const int j = first->column;
        const double range = m_upper[m_nonbasic[j]] - m_lower[m_nonbasic[j]];
        moveColumn(j, m_atUpper[j] ? -range : range);
        m_atUpper[j] = !m_atUpper[j];
    }
}

void Dictionary::pivot(int leaving, int entering, bool mustRise)
{
    const int out = m_basic[leaving];
    const int in = m_nonbasic[entering];
    double *pivotRow = row(leaving);
    const double p = pivotRow[entering];
    const double bound = mustRise ? m_lower[out] : m_upper[out];
    const double step = (bound - m_values[leaving]) / p;
    const double entered = restingValue(entering) + step;
    moveColumn(entering, step);
    const double inverse = 1.0 / p;
    for (int j = 0; j < columnCount(); ++j)
        pivotRow[j] *= -inverse;
    pivotRow[entering] = inverse;
    const auto eliminate = [&](double *target) {
        const double factor = target[entering];
        if (factor == 0.0)
            return;
        target[entering] = 0;
        for (int j = 0; j < columnCount(); ++j)
            target[j] += factor * pivotRow[j];
    };
    for (int i = 0; i < rowCount(); ++i) {
        if (i != leaving)
            eliminate(row(i));
    }
    eliminate(m_costs.data());
    m_basic[leaving] = in;
    m_values[leaving] = entered;
    m_place[in] = -1 - leaving;
    m_nonbasic[entering] = out;
    m_atUpper[entering] = !mustRise;
    m_place[out] = entering;
}

Dictionary::Status Dictionary::solve(double cutoff)
{
    const int limit = 100 + 10 * (rowCount() + columnCount());
    for (int step = 0; step < limit; ++step) {
        if (m_objective < cutoff)
            return Status::Cut;
        bool mustRise = false;
        const int leaving = leavingRow(&mustRise);
        if (leaving < 0)
            return Status::Optimal;
        const int entering = enteringColumn(leaving, mustRise);
        if (entering < 0) {
            m_ray.assign(m_place.size(), 0.0);
            const double sign = mustRise ? 1.0 : -1.0;
            for (int j = 0; j < columnCount(); ++j)
                m_ray[m_nonbasic[j]] = sign * row(leaving)[j];
            m_ray[m_basic[leaving]] = -sign;
            return Status::Infeasible;
        }
        pivot(leaving, entering, mustRise);
    }
    return Status::Stalled;
}

Dictionary::Degradation Dictionary::degradation(int variable) const
{
    const int index = -1 - m_place[variable];
    const double *cells = row(index);
    double up = std::numeric_limits<double>::infinity();
    double down = up;
    for (int j = 0; j < columnCount(); ++j) {
        if (std::abs(cells[j]) <= pivotable || isFixed(m_nonbasic[j]))
            continue;
        const double ratio = std::abs(m_costs[j] / cells[j]);
        const bool raises = m_atUpper[j] ? cells[j] < 0 : cells[j] > 0;
        (raises ? up : down) = std::min(raises ? up : down, ratio);
    }
    const double fraction = m_values[index];
    return {down * fraction, up * (1 - fraction)};
}

} // namespace fund::selection
