#include "selection/program.h"

#include "selection/lot.h"

#include <map>
#include <string_view>
#include <unordered_map>

namespace fund::selection {

namespace {

/// Gives every new key the next number.
template <typename Key>
class Numbering
{
public:
    int of(const Key &key) { return m_numbers.try_emplace(key, static_cast<int>(m_numbers.size())).first->second; }
    [[nodiscard]] int size() const { return static_cast<int>(m_numbers.size()); }

private:
    std::map<Key, int> m_numbers;
};

std::vector<Row> rowsOf(const SelectionProblem &problem)
{
    std::vector<Row> rows{{Measure::One, everyone, noLower, problem.seats.value_or(noUpper)},
                          {Measure::Cost, everyone, noLower, problem.budget.value_or(noUpper)},
                          {Measure::Merit, everyone, noLower, noUpper}};
    for (int rule = 0; rule < static_cast<int>(problem.rules.size()); ++rule) {
        const SelectionRule &source = problem.rules[rule];
        const Measure measure = source.measure == RuleMeasure::Count ? Measure::One : Measure::Cost;
        rows.push_back({measure, rule, noLower, source.max.value_or(noUpper)});
    }
    return rows;
}

std::vector<char> signatureOf(const SelectionProblem &problem, const Candidate &candidate)
{
    std::vector<char> signature(problem.rules.size());
    for (std::size_t rule = 0; rule < problem.rules.size(); ++rule)
        signature[rule] = matches(problem.rules[rule], candidate);
    return signature;
}

} // namespace

Program programOf(const SelectionProblem &problem)
{
    Program program;
    program.rows = rowsOf(problem);
    program.perState = problem.perState.value_or(noUpper);
    Numbering<std::string_view> states;
    Numbering<std::vector<char>> signatures;
    for (const int place : lotOrder(problem)) {
        const Candidate &candidate = problem.candidates[place];
        if (candidate.merit < problem.minMerit)
            continue;
        std::vector<char> signature = signatureOf(problem, candidate);
        const int number = signatures.of(signature);
        if (number == static_cast<int>(program.signatures.size()))
            program.signatures.push_back(std::move(signature));
        program.items.push_back({candidate.merit, candidate.cost, states.of(candidate.state), number, place});
    }
    program.stateCount = states.size();
    program.fixing.assign(program.items.size(), Fixing::Free);
    return program;
}

Chosen fixedIn(const Program &program)
{
    Chosen chosen;
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        if (program.fixing[item] == Fixing::In)
            chosen.push_back(item);
    }
    return chosen;
}

qint64 measured(const Program &program, const Row &row, const Chosen &chosen)
{
    qint64 sum = 0;
    for (const int item : chosen)
        sum += program.coefficient(row, item);
    return sum;
}

bool keepsRows(const Program &program, const Chosen &chosen)
{
    for (const Row &row : program.rows) {
        const qint64 sum = measured(program, row, chosen);
        if (sum < row.lower || sum > row.upper)
            return false;
    }
    std::unordered_map<int, qint64> ofState;
    for (const int item : chosen) {
        if (++ofState[program.items[item].state] > program.perState)
            return false;
    }
    return true;
}

} // namespace fund::selection
