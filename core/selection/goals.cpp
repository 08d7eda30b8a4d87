#include "selection/goals.h"

#include <algorithm>

namespace fund::selection {

namespace {

constexpr int nobody = -1;

/// A set with what it measures by row, so that a move is judged by its difference alone.
class Arrangement
{
public:
    Arrangement(const Program &program, Chosen &chosen)
        : m_program(program), m_chosen(chosen), m_sums(program.rows.size()), m_ofState(program.stateCount),
          m_isIn(program.items.size())
    {
        for (const int item : chosen)
            count(item, 1);
    }

    [[nodiscard]] bool has(int item) const { return m_isIn[item]; }

    void move(int out, int in)
    {
        if (out != nobody) {
            count(out, -1);
            m_chosen.erase(std::lower_bound(m_chosen.begin(), m_chosen.end(), out));
        }
        count(in, 1);
        m_chosen.insert(std::upper_bound(m_chosen.begin(), m_chosen.end(), in), in);
    }

    /// Whether the set would keep its upper limits with `in` for `out`; then what it would measure is in sums().
    [[nodiscard]] bool wouldFit(int out, int in)
    {
        const auto &items = m_program.items;
        const bool sameState = out != nobody && items[out].state == items[in].state;
        if (!sameState && m_ofState[items[in].state] >= m_program.perState)
            return false;
        m_after = m_sums;
        for (std::size_t r = 0; r < m_after.size(); ++r) {
            const Row &row = m_program.rows[r];
            m_after[r] += m_program.coefficient(row, in) - (out == nobody ? 0 : m_program.coefficient(row, out));
            if (m_after[r] > row.upper)
                return false;
        }
        return true;
    }
    [[nodiscard]] const std::vector<qint64> &sumsAfter() const { return m_after; }
    [[nodiscard]] const std::vector<qint64> &sums() const { return m_sums; }

private:
    void count(int item, int sign)
    {
        for (std::size_t r = 0; r < m_sums.size(); ++r)
            m_sums[r] += sign * m_program.coefficient(m_program.rows[r], item);
        m_ofState[m_program.items[item].state] += sign;
        m_isIn[item] = sign > 0;
    }

    const Program &m_program;
    Chosen &m_chosen;
    std::vector<qint64> m_sums;
    std::vector<qint64> m_after;
    std::vector<qint64> m_ofState;
    std::vector<char> m_isIn;
};

void scoreInto(const std::vector<Goal> &goals, const std::vector<qint64> &sums, Scores &scores)
{
    for (std::size_t g = 0; g < goals.size(); ++g)
        scores[g] = std::min(goals[g].objective.sign * sums[goals[g].row], goals[g].enough);
}

/// The best single addition or exchange that beats `best`, carried out. False where there is none.
bool step(const Program &program, const std::vector<Goal> &goals, const std::vector<int> &pool, const Chosen &chosen,
          Arrangement &arrangement, Scores &best)
{
    int bestOut = nobody;
    int bestIn = nobody;
    Scores scores(goals.size());
    const auto consider = [&](int out, int in) {
        if (!arrangement.wouldFit(out, in))
            return;
        scoreInto(goals, arrangement.sumsAfter(), scores);
        if (scores > best) {
            best = scores;
            bestOut = out;
            bestIn = in;
        }
    };
    for (const int in : pool) {
        if (arrangement.has(in) || program.fixing[in] == Fixing::Out)
            continue;
        consider(nobody, in);
        for (const int out : chosen) {
            if (program.fixing[out] == Fixing::Free)
                consider(out, in);
        }
    }
    if (bestIn == nobody)
        return false;
    arrangement.move(bestOut, bestIn);
    return true;
}

} // namespace

std::vector<Goal> goalsOf(const SelectionProblem &problem)
{
    std::vector<Goal> goals;
    for (int rule = 0; rule < static_cast<int>(problem.rules.size()); ++rule) {
        const SelectionRule &source = problem.rules[rule];
        const Measure measure = source.measure == RuleMeasure::Count ? Measure::One : Measure::Cost;
        if (source.min)
            goals.push_back({Goal::Kind::Shortfall, {measure, rule, 1}, *source.min, Program::firstRuleRow + rule});
    }
    if (problem.seats)
        goals.push_back({Goal::Kind::Seats, {Measure::One, everyone, 1}, *problem.seats, Program::seatsRow});
    goals.push_back({Goal::Kind::Merit, {Measure::Merit, everyone, 1}, noUpper, Program::meritRow});
    goals.push_back({Goal::Kind::Cost, {Measure::Cost, everyone, -1}, noUpper, Program::budgetRow});
    return goals;
}

Scores scoresOf(const Program &program, const std::vector<Goal> &goals, const Chosen &chosen)
{
    Scores scores;
    for (const Goal &goal : goals)
        scores.push_back(
            std::min(goal.objective.sign * measured(program, program.rows[goal.row], chosen), goal.enough));
    return scores;
}

void fill(const Program &program, const std::vector<int> &order, Chosen &chosen)
{
    Arrangement arrangement(program, chosen);
    for (const int item : order) {
        if (!arrangement.has(item) && program.fixing[item] != Fixing::Out && arrangement.wouldFit(nobody, item))
            arrangement.move(nobody, item);
    }
}

void improve(const Program &program, const std::vector<Goal> &goals, const std::vector<int> &pool, Chosen &chosen)
{
    Arrangement arrangement(program, chosen);
    Scores best(goals.size());
    scoreInto(goals, arrangement.sums(), best);
    while (step(program, goals, pool, chosen, arrangement, best)) {
    }
}

void settle(Program &program, const Goal &goal, qint64 score)
{
    Row &row = program.rows[goal.row];
    if (goal.objective.sign > 0)
        row.lower = std::max(row.lower, score);
    else
        row.upper = std::min(row.upper, -score);
}

} // namespace fund::selection
