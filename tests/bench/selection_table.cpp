#include "bench/selection_problems.h"
#include "bench/tables.h"
#include "bench/times.h"
#include "support/milp.h"

#include "selection/solve.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace fund::bench {

namespace {

using test::Milp;
using test::MilpAnswer;
using test::MilpSolver;

constexpr int seeds = 20;
constexpr int mostSeconds = 60; ///< of one program on one problem, all objectives together; then it is cut off

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
    QElapsedTimer timer;
    timer.start();
    Milp milp(problem);
    Values values;
    std::vector<int> chosen;
    for (const Milp::Stage &stage : milp.stages()) {
        const auto bound = milp.plainBound(stage);
        if (!bound || milp.valueOf(stage, chosen) != *bound) {
            const int secondsLeft = mostSeconds - static_cast<int>(timer.elapsed() / 1000);
            if (secondsLeft <= 0)
                return {};
            const MilpAnswer answer = milp.solve(solver, stage, secondsLeft);
            if (answer.status == MilpAnswer::Status::Unproven)
                return {};
            if (answer.status != MilpAnswer::Status::Optimal)
                return {-1}; // rounded, it breaks a limit, or it says that nothing fits: different from every answer
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
    int cutOff = 0;
    std::vector<Values> values; ///< by seed
};

/// What stands behind a row: how many of its runs did not come to their end.
void endRow(int cutOff)
{
    if (cutOff > 0)
        std::printf("   %d cut off at %d s", cutOff, mostSeconds);
    std::printf("\n");
    std::fflush(stdout);
}

Ours measureOurs(const Case &item)
{
    Ours ours;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const SelectionProblem problem = item.make(seed);
        SolveOptions options;
        QElapsedTimer timer;
        timer.start();
        options.stop = [&timer] { return timer.elapsed() >= mostSeconds * 1000; };
        SelectionResult result;
        ours.solving.add(spentBy([&] { result = *solve(problem, options); }));
        ours.cutOff += result.isProven() ? 0 : 1;
        ours.values.push_back(valuesOf(result, problem));
        options.explain = true;
        timer.restart();
        if (item.explains)
            ours.explaining.add(spentBy([&] { result = *solve(problem, options); }));
    }
    return ours;
}

void printPeer(const Case &item, const char *name, MilpSolver solver, const Ours &ours)
{
    Times times;
    int cutOff = 0;
    int different = 0;
    for (unsigned seed = 0; seed < static_cast<unsigned>(item.peerSeeds); ++seed) {
        const SelectionProblem problem = item.make(seed);
        Values values;
        times.add(spentBy([&] { values = peerValues(problem, solver); }));
        cutOff += values.empty() ? 1 : 0;
        different += !values.empty() && values != ours.values[seed] ? 1 : 0;
    }
    std::printf("  %-26s %5zu %9.3f %9.3f %9d %10.1f", name, times.count(), times.median(), times.worst(), different,
                times.ratioTo(ours.solving));
    endRow(cutOff);
}

void printCase(const Case &item)
{
    const Ours ours = measureOurs(item);
    std::printf("%s\n", item.name);
    std::printf("  %-26s %5zu %9.3f %9.3f %9s %10s", "funddesk", ours.solving.count(), ours.solving.median(),
                ours.solving.worst(), "", "");
    endRow(ours.cutOff);
    if (item.explains) {
        std::printf("  %-26s %5zu %9.3f %9.3f", "funddesk, all explained", ours.explaining.count(),
                    ours.explaining.median(), ours.explaining.worst());
        endRow(0);
    }
    printPeer(item, "cbc", MilpSolver::Cbc, ours);
    printPeer(item, "glpsol", MilpSolver::Glpsol, ours);
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

std::vector<Case> cases()
{
    return {delegates("200 candidates for 20 seats", 200, 20, Difficulty::Random, seeds, true),
            delegates("200 for 20, merit and cost correlated", 200, 20, Difficulty::Correlated, seeds, true),
            delegates("200 for 20, correlated, budget tight", 200, 20, Difficulty::Tight, seeds, true),
            delegates("2,000 for 20", 2000, 20, Difficulty::Random, seeds, false),
            delegates("2,000 for 20, correlated", 2000, 20, Difficulty::Correlated, 10, false),
            delegates("2,000 for 20, correlated, tight", 2000, 20, Difficulty::Tight, 5, false),
            delegates("10,000 for 50", 10000, 50, Difficulty::Random, 5, false),
            delegates("10,000 for 50, correlated", 10000, 50, Difficulty::Correlated, 3, false),
            delegates("10,000 for 50, correlated, tight", 10000, 50, Difficulty::Tight, 3, false),
            delegates("100,000 for 50", 100000, 50, Difficulty::Random, 1, false),
            proposals("200 proposals, rules on amounts", 200, Difficulty::Random, 3),
            proposals("200 proposals, correlated", 200, Difficulty::Correlated, 3)};
}

void printHead()
{
    std::printf(
        "\nSelection, seconds. The peers run as programs through a file, on as many of the seeds as stand in their\n"
        "row, without the lot. Whatever is not proven after %d s for one problem is cut off: the times and 'times\n"
        "ours' (the median over the seeds that both were given) are then at least so much.\n",
        mostSeconds);
    std::printf("  %-26s %5s %9s %9s %9s %10s\n", "", "seeds", "median", "worst", "different", "times ours");
}

} // namespace

void printSelectionTable()
{
    printHead();
    for (const Case &item : cases())
        printCase(item);
}

void printSelectionTableOfEverySeed()
{
    printHead();
    for (Case item : cases()) {
        item.peerSeeds = seeds;
        printCase(item);
    }
}

} // namespace fund::bench
