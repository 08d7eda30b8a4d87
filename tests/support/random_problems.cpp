#include "support/random_problems.h"

namespace fund::test {

namespace {

class Dice
{
public:
    explicit Dice(std::mt19937_64 &source) : m_source(source) {}
    int upTo(int greatest) { return std::uniform_int_distribution<int>(0, greatest)(m_source); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    std::string letter(char first, int count) { return std::string(1, static_cast<char>(first + upTo(count - 1))); }

private:
    std::mt19937_64 &m_source;
};

Candidate randomCandidate(Dice &dice, const ProblemShape &shape, int number)
{
    Candidate candidate;
    candidate.id = std::to_string(number);
    candidate.merit = dice.upTo(shape.greatestMerit / shape.meritStep) * shape.meritStep;
    candidate.cost = dice.upTo(shape.greatestCost);
    candidate.state = dice.letter('S', shape.states);
    candidate.attributes["gender"] = std::string(dice.oneIn(2) ? "f" : "m");
    if (!dice.oneIn(4))
        candidate.attributes["region"] = dice.letter('p', 3);
    std::vector<std::string> groups;
    for (int i = dice.upTo(2); i > 0; --i)
        groups.push_back(dice.letter('x', 3));
    candidate.attributes["group"] = groups;
    return candidate;
}

SelectionRule randomRule(Dice &dice, const ProblemShape &shape, int number)
{
    SelectionRule rule;
    rule.name = "rule " + std::to_string(number);
    rule.measure = shape.amountRules && dice.oneIn(3) ? RuleMeasure::Amount : RuleMeasure::Count;
    if (dice.oneIn(2))
        rule.match["gender"] = {dice.oneIn(2) ? "f" : "m"};
    if (dice.oneIn(3))
        rule.match["region"] = {dice.letter('p', 3), dice.letter('p', 3)};
    if (dice.oneIn(3))
        rule.match["group"] = {dice.letter('x', 3)};
    if (dice.oneIn(6))
        rule.match["state"] = {dice.letter('S', shape.states), dice.letter('S', shape.states)};
    if (dice.oneIn(20))
        rule.match["region"] = {};
    const int scale = rule.measure == RuleMeasure::Amount ? shape.greatestCost : 1;
    if (!dice.oneIn(4))
        rule.min = dice.upTo(4) * scale;
    if (dice.oneIn(2))
        rule.max = rule.min.value_or(0) + dice.upTo(3 * scale);
    return rule;
}

} // namespace

SelectionProblem randomProblem(std::mt19937_64 &source, const ProblemShape &shape)
{
    Dice dice(source);
    SelectionProblem problem;
    problem.lotSeed = "seed " + std::to_string(dice.upTo(1000));
    const int count = dice.upTo(shape.mostCandidates);
    for (int c = 0; c < count; ++c)
        problem.candidates.push_back(randomCandidate(dice, shape, c));
    if (!dice.oneIn(3))
        problem.seats = dice.upTo(std::max(1, shape.mostCandidates / 2));
    if (!dice.oneIn(3))
        problem.budget = dice.upTo(std::max(1, count * shape.greatestCost / 3));
    if (!dice.oneIn(3))
        problem.perState = dice.upTo(3);
    if (dice.oneIn(3))
        problem.minMerit = dice.upTo(2) * shape.meritStep;
    const int rules = dice.upTo(shape.mostRules);
    for (int r = 0; r < rules; ++r)
        problem.rules.push_back(randomRule(dice, shape, r));
    return problem;
}

SolveOptions randomOptions(std::mt19937_64 &source, const SelectionProblem &problem)
{
    Dice dice(source);
    SolveOptions options;
    for (const Candidate &candidate : problem.candidates) {
        const int roll = dice.upTo(9);
        if (roll == 0 && candidate.merit >= problem.minMerit)
            options.keep.push_back(candidate.id);
        else if (roll == 1)
            options.out.push_back(candidate.id);
    }
    options.spent = dice.oneIn(2) ? dice.upTo(4) : 0;
    return options;
}

} // namespace fund::test
