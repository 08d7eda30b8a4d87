#include "support/brute_force.h"
#include "support/random_problems.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;
using namespace fund::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int share = 5; // of the cases: the sanitizers make each some ten times slower
#else
constexpr int share = 1;
#endif

void compareWithBruteForce(unsigned seed, int count, const ProblemShape &shape, bool explain)
{
    std::mt19937_64 source(seed);
    for (int i = 0; i < count / share; ++i) {
        const SelectionProblem problem = randomProblem(source, shape);
        SolveOptions options;
        if (i % 3 == 0)
            options = randomOptions(source, problem);
        options.explain = explain;
        const BruteForce oracle(problem, options);
        const Result<SelectionResult> result = solve(problem, options);
        INFO("seed " << seed << ", problem " << i);
        REQUIRE(bool(result) == oracle.hasAnswer());
        if (!result)
            continue;
        REQUIRE(result->isProven());
        REQUIRE(result->selected == oracle.selected());
        if (!explain)
            continue;
        const auto expected = oracle.explanations();
        REQUIRE(result->explanations->size() == expected.size());
        for (std::size_t e = 0; e < expected.size(); ++e) {
            INFO("candidate " << expected[e].id << " kind " << int(expected[e].loss.kind) << " "
                              << int(result->explanations->at(e).loss.kind));
            REQUIRE(result->explanations->at(e) == expected[e]);
        }
    }
}

} // namespace

TEST_CASE("the selection is what looking at every set finds, where ties are likely")
{
    compareWithBruteForce(1, 2500, {}, false);
}

TEST_CASE("the selection is what looking at every set finds, where merits and costs are spread")
{
    compareWithBruteForce(2, 2500, {13, 6, 10000, 1, 1000, 5, true}, false);
}

TEST_CASE("the selection is what looking at every set finds, with rules on numbers alone")
{
    compareWithBruteForce(3, 1500, {13, 8, 10000, 1000, 20, 6, false}, false);
}

TEST_CASE("the selection is what looking at every set finds, where every merit is equal")
{
    compareWithBruteForce(4, 1000, {12, 4, 5000, 5000, 2, 3, true}, false);
}

TEST_CASE("every explanation is what looking at every set finds")
{
    compareWithBruteForce(5, 600, {9, 4, 10000, 2500, 5, 3, true}, true);
    compareWithBruteForce(6, 400, {9, 5, 10000, 1, 300, 4, true}, true);
}
