#include "bench/selection_problems.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace fund::bench {

namespace {

using Source = std::mt19937_64;

std::string numbered(const char *name, std::size_t number)
{
    std::string text(name);
    text += std::to_string(number);
    return text;
}

double between(Source &source, double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(source);
}

int upTo(Source &source, int greatest)
{
    return std::uniform_int_distribution<int>(0, greatest)(source);
}

constexpr std::array regions{"africa", "asia", "eastern europe", "latin america", "western"};
constexpr std::array groups{"ldc", "sids", "lldc", "other"};

struct State
{
    double weight;
    double fare;
    const char *region;
    const char *group;
};

std::vector<State> statesFor(Source &source, int candidates)
{
    std::vector<State> states(static_cast<std::size_t>(std::clamp(candidates / 2, 10, 150)));
    for (State &state : states)
        state = {std::exp(between(source, -1.2, 1.2)), between(source, 80000, 400000),
                 regions[static_cast<std::size_t>(upTo(source, 4))], groups[static_cast<std::size_t>(upTo(source, 3))]};
    return states;
}

qint64 meritOf(Source &source)
{
    return std::lround(std::clamp(std::normal_distribution<double>(6000, 1500)(source), 0.0, 10000.0));
}

qint64 costOf(Source &source, Difficulty difficulty, double fare, double merit)
{
    switch (difficulty) {
    case Difficulty::Random:
        return std::lround(fare + 25000 * (3 + upTo(source, 9)) + between(source, 0, 30000));
    case Difficulty::Correlated:
        return std::lround(150000 + 40 * merit + between(source, -40000, 40000));
    case Difficulty::Tight:
        return std::lround(100000 + 50 * merit + between(source, -10000, 10000));
    }
    return 0;
}

SelectionRule rule(const std::string &name, const std::string &attribute, const std::string &value,
                   std::optional<qint64> min, std::optional<qint64> max, RuleMeasure measure = RuleMeasure::Count)
{
    return {name, measure, {{attribute, {value}}}, min, max};
}

std::vector<SelectionRule> delegateRules(int seats)
{
    std::vector<SelectionRule> rules{rule("women", "gender", "female", (seats + 1) / 2, std::nullopt)};
    rules.push_back(
        {"least developed and islands", RuleMeasure::Count, {{"group", {"ldc", "sids"}}}, seats * 2 / 5, std::nullopt});
    for (const char *region : regions)
        rules.push_back(rule(region, "region", region, seats / 10, seats * 2 / 5));
    rules.push_back(rule("theme", "theme", "a", std::nullopt, seats / 3));
    return rules;
}

qint64 totalCost(const SelectionProblem &problem)
{
    qint64 sum = 0;
    for (const Candidate &candidate : problem.candidates)
        sum += candidate.cost;
    return sum;
}

} // namespace

SelectionProblem delegatesProblem(int candidates, int seats, Difficulty difficulty, unsigned seed)
{
    Source source(seed * 7919u + static_cast<unsigned>(candidates * 13 + seats));
    SelectionProblem problem;
    problem.lotSeed = numbered("bench ", seed);
    problem.seats = seats;
    problem.perState = difficulty == Difficulty::Random ? 2 : 1 + upTo(source, 1);
    problem.rules = delegateRules(seats);
    const std::vector<State> states = statesFor(source, candidates);
    std::vector<double> weights;
    for (const State &state : states)
        weights.push_back(state.weight);
    std::discrete_distribution<std::size_t> anyState(weights.begin(), weights.end());
    for (int c = 0; c < candidates; ++c) {
        const std::size_t s = anyState(source);
        const qint64 merit = meritOf(source);
        const qint64 cost = costOf(source, difficulty, states[s].fare, static_cast<double>(merit));
        problem.candidates.push_back({numbered("A", static_cast<std::size_t>(c)),
                                      merit,
                                      cost,
                                      numbered("S", s),
                                      {{"gender", between(source, 0, 1) < 0.38 ? "female" : "male"},
                                       {"region", states[s].region},
                                       {"group", states[s].group},
                                       {"theme", std::string(1, static_cast<char>('a' + upTo(source, 3)))}}});
    }
    const double share = difficulty == Difficulty::Random       ? 0.8
                         : difficulty == Difficulty::Correlated ? 0.95
                                                                : 0.8 + 0.1 * upTo(source, 3);
    const double mean = static_cast<double>(totalCost(problem)) / candidates;
    problem.budget = std::llround(mean * seats * share);
    return problem;
}

SelectionProblem proposalsProblem(int proposals, Difficulty difficulty, unsigned seed)
{
    Source source(seed * 104729u + static_cast<unsigned>(proposals));
    SelectionProblem problem;
    problem.lotSeed = numbered("bench ", seed);
    for (int p = 0; p < proposals; ++p) {
        const int state = upTo(source, 59);
        const qint64 cost = std::llround(std::exp(between(source, std::log(2e6), std::log(5e7))));
        const double dear = 1000 + 8000 * static_cast<double>(cost) / 5e7 + between(source, -300, 300);
        const qint64 merit = difficulty == Difficulty::Random ? meritOf(source) : std::lround(dear);
        const char *group = state % 4 == 0 ? "ldc" : state % 4 == 1 ? "sids" : "other";
        problem.candidates.push_back({numbered("P", static_cast<std::size_t>(p)),
                                      merit,
                                      cost,
                                      numbered("S", static_cast<std::size_t>(state)),
                                      {{"region", regions[static_cast<std::size_t>(state % 5)]},
                                       {"group", group},
                                       {"theme", std::string(1, static_cast<char>('a' + upTo(source, 3)))}}});
    }
    const qint64 budget = totalCost(problem) * 3 / 10;
    problem.budget = budget;
    problem.rules = {rule("least developed", "group", "ldc", budget * 35 / 100, std::nullopt, RuleMeasure::Amount),
                     rule("africa", "region", "africa", budget * 25 / 100, budget * 30 / 100, RuleMeasure::Amount),
                     rule("western", "region", "western", std::nullopt, budget * 15 / 100, RuleMeasure::Amount),
                     rule("theme", "theme", "a", std::nullopt, budget * 20 / 100, RuleMeasure::Amount),
                     rule("islands", "group", "sids", proposals / 12, std::nullopt)};
    return problem;
}

} // namespace fund::bench
