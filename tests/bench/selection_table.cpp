#include "bench/selection_problems.h"
#include "bench/tables.h"
#include "bench/times.h"
#include "support/milp.h"

#include "selection/solve.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace fund::bench {

namespace {

using test::Milp;
using test::MilpAnswer;
using test::MilpSolver;

constexpr int seeds = 20;
constexpr int peerSeconds = 30; ///< the limit of one peer's run, for each objective

struct Case
{
    const char *name;
    std::function<SelectionProblem(unsigned seed)> make;
    int peerSeeds; ///< how many of the seeds the other programs are given, which are slower
    bool explains; ///< also time the explanations of all
};

/// What a set reaches of the objectives in their order; the lot is no number.
using Values = std::vector<qint64>;

Values valuesOf(const SelectionResult &result, const SelectionProblem &problem)
{
    Values values;
    for (const Shortfall &shortfall : result.objective.shortfalls)
        values.push_back(shortfall.missing);
    if (problem.seats)
        values.push_back(result.objective.selected);
    values.push_back(result.objective.merit);
    values.push_back(result.objective.cost);
    return values;
}

/// A peer goes through the same objectives one by one; empty where it did not prove one in time. Generously: an
/// objective that the set at hand plainly has at its best costs the peer no run, and nothing asks it for the lot.
Values peerValues(const SelectionProblem &problem, MilpSolver solver)
{
    Milp milp(problem);
    Values values;
    std::vector<int> chosen;
    for (const Milp::Stage &stage : milp.stages()) {
        const auto bound = milp.plainBound(stage);
        if (!bound || milp.valueOf(stage, chosen) != *bound) {
            const MilpAnswer answer = milp.solve(solver, stage, peerSeconds);
            if (answer.status != MilpAnswer::Status::Optimal)
                return {};
            chosen = answer.chosen;
        }
        values.push_back(milp.valueOf(stage, chosen));
        milp.settle(stage, values.back());
    }
    return values;
}

struct Ours
{
    Times solving;
    Times explaining;
    int unproven = 0;
    std::vector<Values> values; ///< by seed
};

Ours measureOurs(const Case &item)
{
    Ours ours;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const SelectionProblem problem = item.make(seed);
        SolveOptions options;
        SelectionResult result;
        ours.solving.add(spentBy([&] { result = *solve(problem, options); }));
        ours.unproven += result.isProven() ? 0 : 1;
        ours.values.push_back(valuesOf(result, problem));
        options.explain = true;
        if (item.explains)
            ours.explaining.add(spentBy([&] { result = *solve(problem, options); }));
    }
    return ours;
}

void printPeer(const Case &item, const char *name, MilpSolver solver, const Ours &ours)
{
    Times times;
    int unproven = 0;
    int different = 0;
    for (unsigned seed = 0; seed < static_cast<unsigned>(item.peerSeeds); ++seed) {
        const SelectionProblem problem = item.make(seed);
        Values values;
        times.add(spentBy([&] { values = peerValues(problem, solver); }));
        unproven += values.empty() ? 1 : 0;
        different += !values.empty() && values != ours.values[seed] ? 1 : 0;
    }
    std::printf("  %-26s %5zu %9.3f %9.3f %9d %9d %10.1f\n", name, times.count(), times.median(), times.worst(),
                unproven, different, times.ratioTo(ours.solving));
}

void printCase(const Case &item)
{
    const Ours ours = measureOurs(item);
    std::printf("%s\n", item.name);
    std::printf("  %-26s %5zu %9.3f %9.3f %9d\n", "funddesk", ours.solving.count(), ours.solving.median(),
                ours.solving.worst(), ours.unproven);
    if (item.explains)
        std::printf("  %-26s %5zu %9.3f %9.3f\n", "funddesk, all explained", ours.explaining.count(),
                    ours.explaining.median(), ours.explaining.worst());
    std::fflush(stdout);
    printPeer(item, "cbc", MilpSolver::Cbc, ours);
    std::fflush(stdout);
    printPeer(item, "glpsol", MilpSolver::Glpsol, ours);
    std::fflush(stdout);
}

Case delegates(const char *name, int candidates, int seats, Difficulty difficulty, int peerSeeds, bool explains)
{
    return {name, [=](unsigned seed) { return delegatesProblem(candidates, seats, difficulty, seed); }, peerSeeds,
            explains};
}

Case proposals(const char *name, int count, Difficulty difficulty, int peerSeeds)
{
    return {name, [=](unsigned seed) { return proposalsProblem(count, difficulty, seed); }, peerSeeds, false};
}

} // namespace

void printSelectionTable()
{
    std::printf(
        "\nSelection, seconds. The peers run as programs through a file, on the first seeds alone, without the\n"
        "lot, with %d s for each objective; 'times ours' is the median over the seeds that both were given.\n",
        peerSeconds);
    std::printf("  %-26s %5s %9s %9s %9s %9s %10s\n", "", "seeds", "median", "worst", "unproven", "different",
                "times ours");
    for (const Case &item :
         {delegates("200 candidates for 20 seats", 200, 20, Difficulty::Random, seeds, true),
          delegates("200 for 20, merit and cost correlated", 200, 20, Difficulty::Correlated, seeds, true),
          delegates("200 for 20, correlated, budget tight", 200, 20, Difficulty::Tight, seeds, true),
          delegates("2,000 for 20", 2000, 20, Difficulty::Random, seeds, false),
          delegates("2,000 for 20, correlated", 2000, 20, Difficulty::Correlated, 10, false),
          delegates("2,000 for 20, correlated, tight", 2000, 20, Difficulty::Tight, 5, false),
          delegates("10,000 for 50", 10000, 50, Difficulty::Random, 5, false),
          delegates("10,000 for 50, correlated", 10000, 50, Difficulty::Correlated, 3, false),
          delegates("10,000 for 50, correlated, tight", 10000, 50, Difficulty::Tight, 3, false),
          proposals("200 proposals, rules on amounts", 200, Difficulty::Random, 3),
          proposals("200 proposals, correlated", 200, Difficulty::Correlated, 3)})
        printCase(item);
}

} // namespace fund::bench
