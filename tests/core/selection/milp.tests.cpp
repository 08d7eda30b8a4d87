#include "support/milp.h"
#include "support/random_problems.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;
using namespace fund::test;

namespace {

constexpr int problemCount = 200;

std::vector<int> placesOf(const SelectionProblem &problem, const std::vector<std::string> &ids)
{
    std::vector<int> places;
    for (int c = 0; c < static_cast<int>(problem.candidates.size()); ++c) {
        if (std::binary_search(ids.begin(), ids.end(), problem.candidates[c].id))
            places.push_back(c);
    }
    return places;
}

/// Each objective in turn: with those before it at our values, the program finds exactly our value.
void compareStages(const SelectionProblem &problem, MilpSolver solver)
{
    const auto result = solve(problem);
    REQUIRE(result);
    REQUIRE(result->isProven());
    const std::vector<int> ours = placesOf(problem, result->selected);
    Milp milp(problem);
    REQUIRE(milp.keepsLimits(ours));
    for (const Milp::Stage &stage : milp.stages()) {
        const qint64 value = milp.valueOf(stage, ours);
        INFO("objective " << int(stage.goal) << " rule " << stage.rule << " ours " << value);
        if (milp.plainBound(stage) != value) { // what nothing can better needs no program
            const MilpAnswer answer = milp.solve(solver, stage, 60);
            REQUIRE(answer.status == MilpAnswer::Status::Optimal);
            REQUIRE(milp.valueOf(stage, answer.chosen) == value);
        }
        milp.settle(stage, value);
    }
}

void compareProblems(unsigned seed, MilpSolver solver)
{
    std::mt19937_64 source(seed);
    for (int i = 0; i < problemCount; ++i) {
        // Merits and costs by turns spread and full of ties; every fourth problem without rules on amounts.
        const ProblemShape shape{60, 8 + i % 20, 10000, i % 2 ? 1 : 50, i % 3 ? 400 : 20, 5, i % 4 != 0};
        const SelectionProblem problem = randomProblem(source, shape);
        INFO("problem " << i << " of " << problem.candidates.size() << " candidates");
        compareStages(problem, solver);
    }
}

} // namespace

TEST_CASE("an independent formulation solved by cbc finds the same value of every objective")
{
    compareProblems(31, MilpSolver::Cbc);
}

TEST_CASE("an independent formulation solved by glpsol finds the same value of every objective")
{
    compareProblems(32, MilpSolver::Glpsol);
}
