#include "support/milp.h"

#include "support/milp_program.h"

#include <algorithm>
#include <map>

namespace fund::test {

namespace {

/// A sum of weighted variables, on lines short enough for every reader.
class Sum
{
public:
    void add(qint64 weight, const QByteArray &variable)
    {
        if (weight == 0)
            return;
        m_text += (weight < 0 ? " - " : " + ") + QByteArray::number(std::abs(weight)) + ' ' + variable;
        if (++m_terms % 8 == 0)
            m_text += '\n';
    }
    /// A row or an objective needs a variable.
    [[nodiscard]] QByteArray text() const { return m_terms == 0 ? QByteArrayLiteral(" 0 never") : m_text; }

private:
    QByteArray m_text;
    int m_terms = 0;
};

QByteArray chosenName(int candidate)
{
    return "x" + QByteArray::number(candidate);
}

QByteArray shortName(int rule)
{
    return "s" + QByteArray::number(rule);
}

bool isGreatest(Milp::Goal goal)
{
    return goal == Milp::Goal::Seats || goal == Milp::Goal::Merit;
}

} // namespace

/// The file as it grows.
class Milp::Text
{
public:
    void addLine(const QByteArray &line) { m_text += line + '\n'; }
    void addRow(const Sum &sum, const char *relation, qint64 bound)
    {
        addLine(" r" + QByteArray::number(++m_rows) + ":" + sum.text() + ' ' + relation + ' ' +
                QByteArray::number(bound));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_text; }

private:
    QByteArray m_text;
    int m_rows = 0;
};

Milp::Milp(const SelectionProblem &problem) : m_problem(problem)
{
    for (int c = 0; c < static_cast<int>(problem.candidates.size()); ++c) {
        if (problem.candidates[c].merit >= problem.minMerit)
            m_entering.push_back(c);
    }
}

std::vector<Milp::Stage> Milp::stages() const
{
    std::vector<Stage> stages;
    for (int r = 0; r < static_cast<int>(m_problem.rules.size()); ++r) {
        if (m_problem.rules[r].min)
            stages.push_back({Goal::Shortfall, r});
    }
    if (m_problem.seats)
        stages.push_back({Goal::Seats});
    stages.push_back({Goal::Merit});
    stages.push_back({Goal::Cost});
    return stages;
}

qint64 Milp::weight(Goal goal, int candidate) const
{
    if (goal == Goal::Seats)
        return 1;
    return goal == Goal::Merit ? m_problem.candidates[candidate].merit : m_problem.candidates[candidate].cost;
}

qint64 Milp::measured(const SelectionRule &rule, const std::vector<int> &chosen) const
{
    qint64 sum = 0;
    for (const int c : chosen) {
        if (matches(rule, m_problem.candidates[c]))
            sum += weight(rule.measure == RuleMeasure::Count ? Goal::Seats : Goal::Cost, c);
    }
    return sum;
}

qint64 Milp::valueOf(const Stage &stage, const std::vector<int> &chosen) const
{
    if (stage.goal == Goal::Shortfall) {
        const SelectionRule &rule = m_problem.rules[stage.rule];
        return std::max<qint64>(0, *rule.min - measured(rule, chosen));
    }
    qint64 sum = 0;
    for (const int c : chosen)
        sum += weight(stage.goal, c);
    return sum;
}

std::optional<qint64> Milp::plainBound(const Stage &stage) const
{
    if (stage.goal == Goal::Shortfall)
        return 0;
    if (stage.goal == Goal::Seats)
        return std::min<qint64>(*m_problem.seats, static_cast<qint64>(m_entering.size()));
    return std::nullopt;
}

void Milp::settle(const Stage &stage, qint64 value)
{
    m_settled.push_back({stage, value});
}

bool Milp::keepsLimits(const std::vector<int> &chosen) const
{
    std::map<std::string, qint64> ofState;
    for (const int c : chosen) {
        const Candidate &candidate = m_problem.candidates[c];
        if (candidate.merit < m_problem.minMerit)
            return false;
        if (m_problem.perState && ++ofState[candidate.state] > *m_problem.perState)
            return false;
    }
    if (m_problem.seats && static_cast<qint64>(chosen.size()) > *m_problem.seats)
        return false;
    if (m_problem.budget && valueOf({Goal::Cost}, chosen) > *m_problem.budget)
        return false;
    return std::all_of(m_problem.rules.begin(), m_problem.rules.end(),
                       [&](const SelectionRule &rule) { return !rule.max || measured(rule, chosen) <= *rule.max; });
}

bool Milp::keepsSettled(const std::vector<int> &chosen) const
{
    return std::all_of(m_settled.begin(), m_settled.end(), [&](const Settled &settled) {
        const qint64 reached = valueOf(settled.stage, chosen);
        return isGreatest(settled.stage.goal) ? reached >= settled.value : reached <= settled.value;
    });
}

void Milp::addLimits(Text &text) const
{
    Sum all;
    Sum costs;
    std::map<std::string, Sum> ofState;
    for (const int c : m_entering) {
        all.add(1, chosenName(c));
        costs.add(weight(Goal::Cost, c), chosenName(c));
        ofState[m_problem.candidates[c].state].add(1, chosenName(c));
    }
    if (m_problem.seats)
        text.addRow(all, "<=", *m_problem.seats);
    if (m_problem.budget)
        text.addRow(costs, "<=", *m_problem.budget);
    if (!m_problem.perState)
        return;
    for (const auto &[state, sum] : ofState)
        text.addRow(sum, "<=", *m_problem.perState);
}

void Milp::addRules(Text &text) const
{
    for (int r = 0; r < static_cast<int>(m_problem.rules.size()); ++r) {
        const SelectionRule &rule = m_problem.rules[r];
        const Goal measure = rule.measure == RuleMeasure::Count ? Goal::Seats : Goal::Cost;
        Sum sum;
        for (const int c : m_entering) {
            if (matches(rule, m_problem.candidates[c]))
                sum.add(weight(measure, c), chosenName(c));
        }
        if (rule.max)
            text.addRow(sum, "<=", *rule.max);
        if (rule.min) {
            sum.add(1, shortName(r));
            text.addRow(sum, ">=", *rule.min);
        }
    }
}

void Milp::addSettled(Text &text) const
{
    for (const auto &[stage, value] : m_settled) {
        Sum sum;
        if (stage.goal == Goal::Shortfall)
            sum.add(1, shortName(stage.rule));
        else
            for (const int c : m_entering)
                sum.add(weight(stage.goal, c), chosenName(c));
        text.addRow(sum, isGreatest(stage.goal) ? ">=" : "<=", value);
    }
}

QByteArray Milp::text(const Stage &stage) const
{
    Sum goal;
    if (stage.goal == Goal::Shortfall)
        goal.add(1, shortName(stage.rule));
    else
        for (const int c : m_entering)
            goal.add(weight(stage.goal, c), chosenName(c));
    Text text;
    text.addLine(isGreatest(stage.goal) ? "Maximize" : "Minimize");
    text.addLine(" goal:" + goal.text());
    text.addLine("Subject To");
    addLimits(text);
    addRules(text);
    addSettled(text);
    text.addLine(" last: never <= 0\nBinary\n never");
    for (const int c : m_entering)
        text.addLine(' ' + chosenName(c));
    text.addLine("End");
    return text.bytes();
}

MilpAnswer Milp::solve(MilpSolver solver, const Stage &stage, int secondsAtMost) const
{
    MilpAnswer answer = runMilpProgram(solver, text(stage), secondsAtMost);
    if (answer.status == MilpAnswer::Status::Optimal && !(keepsLimits(answer.chosen) && keepsSettled(answer.chosen)))
        answer.status = MilpAnswer::Status::Wrong;
    return answer;
}

} // namespace fund::test
