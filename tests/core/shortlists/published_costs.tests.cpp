#include "shortlists/published_costs.h"
#include "selection/problem_format.h"
#include "shortlists/published_problem.h"
#include "support/random_problems.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

Candidate traveller(const char *id, const char *state, qint64 merit, qint64 cost)
{
    return {id, merit, cost, state, {}};
}

/// Six of four States, two of whom cost nearly the same; the budget is for any three.
SelectionProblem ampleBudget()
{
    SelectionProblem problem;
    problem.seats = 3;
    problem.budget = 3'000'000;
    problem.lotSeed = "seed";
    problem.candidates = {traveller("A01", "S01", 9000, 412'300), traveller("A02", "S01", 8000, 412'300),
                          traveller("A03", "S02", 8500, 398'700), traveller("A04", "S03", 7000, 655'000),
                          traveller("A05", "S04", 6000, 690'100), traveller("A06", "S04", 5000, 690'100)};
    return problem;
}

} // namespace

TEST_CASE("rounded costs of a published file give the same list, whatever is kept, left out and spent")
{
    std::mt19937_64 source(20260412);
    test::ProblemShape shape;
    shape.greatestCost = 700'000;
    int coarse = 0;
    for (int round = 0; round < 300; ++round) {
        const SelectionProblem exact = test::randomProblem(source, shape);
        const SolveOptions options = test::randomOptions(source, exact);
        const auto answer = solve(exact, options);
        if (!answer)
            continue;
        SelectionProblem published = exact;
        const qint64 step = coarsenCosts(published, options, answer->selected);
        coarse += step > 1 ? 1 : 0;
        const auto again = solve(published, options);
        REQUIRE(again);
        CHECK(again->selected == answer->selected);
        CHECK(std::all_of(published.candidates.begin(), published.candidates.end(),
                          [&](const Candidate &each) { return each.cost % step == 0; }));
        CHECK((step > 1 || published == exact));
    }
    CHECK(coarse > 100);
}

TEST_CASE("where the budget leaves room for anyone, the costs of a published file tell no State")
{
    SelectionProblem problem = ampleBudget();
    CHECK(costDisclosure(problem) == CostDisclosure{4, 4, 6});
    const auto answer = solve(problem);
    REQUIRE(answer);
    CHECK(coarsenCosts(problem, {}, answer->selected) == 1'000'000);
    CHECK(costDisclosure(problem).statesTold == 0);
}

TEST_CASE("where a cost decides, the file stays as exact as the list needs, and says how many States it tells")
{
    SelectionProblem problem = ampleBudget();
    problem.seats = 2;
    problem.candidates[3].merit = 9500;
    problem.budget = 655'000 + 398'700; // to the cent: with A04, not A01, who is better than A03 and dearer by little
    const auto answer = solve(problem);
    REQUIRE(answer);
    REQUIRE(answer->selected == std::vector<std::string>{"A03", "A04"});
    const qint64 step = coarsenCosts(problem, {}, answer->selected);
    CHECK(step < 1'000'000);
    CHECK(solve(problem)->selected == answer->selected);
    CHECK(costDisclosure(problem).statesTold > 0);
}

TEST_CASE("two States of one cost are told by it no more than one of them")
{
    SelectionProblem problem = ampleBudget();
    for (Candidate &candidate : problem.candidates)
        if (candidate.state == "S02")
            candidate.cost = 412'300;
    CHECK(costDisclosure(problem) == CostDisclosure{4, 2, 3});
}

TEST_CASE("a published file says in its title that its costs are rounded, and to what")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    const auto published = publishProblem(*list, {{}, true});
    REQUIRE(published);
    REQUIRE(published->costStep > 1);
    const auto title = QString::fromStdString(published->problem.title.value_or(std::string()));
    CHECK(title.startsWith(readCall(fund.database(), call)->ref));
    const QStringList notes = costNotes(*published);
    REQUIRE(notes.size() <= 2);
    CHECK(notes.front().contains(QStringLiteral("multiples of %1").arg(published->costStep)));
    CHECK((notes.size() == 2) == (costDisclosure(published->problem).statesTold > 0));
    CHECK(title.contains(QStringLiteral("costs are rounded to multiples of %1").arg(published->costStep)));
}
