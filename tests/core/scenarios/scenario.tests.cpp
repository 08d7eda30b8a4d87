#include "scenarios/scenario.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

const Currency dollars{QStringLiteral("USD"), 2};

Money usd(qint64 whole)
{
    return {whole * 100, dollars};
}

Money cents(qint64 minor)
{
    return {minor, dollars};
}

ScenarioCosts anyCosts()
{
    const auto amount = [](qint64 least) { return cents(*rc::gen::inRange<qint64>(least, 50'000'000)); };
    ScenarioCosts costs;
    costs.staff = *rc::gen::element(StaffSource::Fund, StaffSource::RegularBudget);
    costs.professional = amount(0);
    costs.generalService = amount(0);
    costs.sessions = *rc::gen::inRange(1, 5);
    costs.delegate = amount(1);
    costs.activity = amount(1);
    costs.small = {*rc::gen::inRange(0, 20), *rc::gen::inRange(0, 6)};
    costs.medium = {costs.small.delegates + *rc::gen::inRange(0, 20), costs.small.activities + *rc::gen::inRange(0, 9)};
    costs.multiYearFrom = amount(0);
    costs.fundedYears = *rc::gen::inRange(1, 10);
    return costs;
}

ScenarioRates anyRates()
{
    return {Decimal(*rc::gen::inRange<qint64>(0, 3000), 4), Decimal(*rc::gen::inRange<qint64>(0, 3000), 4)};
}

Money anyFunding()
{
    return cents(*rc::gen::inRange<qint64>(1, 2'000'000'000));
}

Money sumOf(const Scenario &s)
{
    return s.staffCost + s.sponsorship + s.activityCosts + s.supportCosts + s.reserve + s.unallocated;
}

} // namespace

TEST_CASE("USD 2 million a year sponsors 10 delegates twice a year and 1 to 3 activities (para. 20 (a))")
{
    const Scenario small = planScenario(paperLevels().small, assumedCosts(), {});
    CHECK(small.plan == PlanSize{10, 3});
    CHECK(small.sessions == 2);
    CHECK_FALSE(small.multiYear);
    CHECK(small.staffCost == usd(350'000));
    CHECK(small.sponsorship == usd(150'000));
    CHECK(small.activityCosts == usd(900'000));
    CHECK(small.supportCosts == usd(182'000));
    CHECK(small.reserve == usd(210'000));
    CHECK(small.unallocated == usd(208'000));
}

TEST_CASE("USD 5 million a year sponsors 20 delegates twice a year and up to 10 activities, multi-year (para. 20 (b))")
{
    const Scenario medium = planScenario(paperLevels().medium, assumedCosts(), {});
    CHECK(medium.plan == PlanSize{20, 10});
    CHECK(medium.sessions == 2);
    CHECK(medium.multiYear);
    CHECK(sumOf(medium) == paperLevels().medium);
    CHECK_FALSE(planScenario(paperLevels().medium - cents(1), assumedCosts(), {}).multiYear);
}

TEST_CASE("staff on the regular budget leaves the contributions wholly for delegates and activities (para. 15)")
{
    ScenarioCosts costs = assumedCosts();
    costs.staff = StaffSource::RegularBudget;
    const Scenario scenario = planScenario(paperLevels().small, costs, {});
    CHECK(scenario.staffCost.isZero());
    CHECK(scenario.plan.delegates >= 10);
    CHECK(scenario.plan.activities == 4);
}

TEST_CASE("a funding that does not carry the staff buys nothing and stays whole")
{
    const Scenario scenario = planScenario(usd(400'000), assumedCosts(), {});
    CHECK_FALSE(scenario.isCarried);
    CHECK(scenario.plan == PlanSize{});
    CHECK(scenario.unallocated == usd(400'000));
    CHECK(scenario.yearsSustained == 0);
    CHECK(scenario.nextFunding == usd(448'000));
}

TEST_CASE("a plan lasts longer than the funding comes by what each year leaves and the reserve needs once")
{
    // Yearly 1,400,000 and 13 per cent of it: five times 2 million less a reserve of 210,000 carry six years.
    CHECK(planScenario(usd(2'000'000), assumedCosts(), {}).yearsSustained == 6);
    ScenarioCosts once = assumedCosts();
    once.fundedYears = 1;
    CHECK(planScenario(usd(2'000'000), once, {}).yearsSustained == 1);
}

TEST_CASE("what a funding becomes adds up to it, to the last cent")
{
    CHECK(rc::check([] {
        const Money funding = anyFunding();
        const Scenario scenario = planScenario(funding, anyCosts(), anyRates());
        RC_ASSERT(sumOf(scenario) == funding);
        for (const Money &part : {scenario.staffCost, scenario.sponsorship, scenario.activityCosts,
                                  scenario.supportCosts, scenario.reserve, scenario.unallocated})
            RC_ASSERT(!part.isNegative());
    }));
}

TEST_CASE("more funding never buys less")
{
    CHECK(rc::check([] {
        const ScenarioCosts costs = anyCosts();
        const ScenarioRates rates = anyRates();
        const Money funding = anyFunding();
        const Money more = funding + cents(*rc::gen::inRange<qint64>(0, 100'000'000));
        const Scenario less = planScenario(funding, costs, rates);
        const Scenario greater = planScenario(more, costs, rates);
        RC_ASSERT(greater.plan.delegates >= less.plan.delegates);
        RC_ASSERT(greater.plan.activities >= less.plan.activities);
        RC_ASSERT(greater.isCarried || !less.isCarried);
        RC_ASSERT(greater.multiYear || !less.multiYear);
    }));
}

TEST_CASE("the smallest funding of a plan buys it, and a cent less does not")
{
    CHECK(rc::check([] {
        const ScenarioCosts costs = anyCosts();
        const ScenarioRates rates = anyRates();
        const PlanSize wanted{*rc::gen::inRange(0, 40), *rc::gen::inRange(0, 20)};
        const auto funding = smallestFunding(wanted, costs, rates);
        RC_PRE(funding.has_value() && funding->isPositive());
        const auto buys = [&](const Money &money) {
            const Scenario scenario = planScenario(money, costs, rates);
            return scenario.isCarried && scenario.plan.delegates >= wanted.delegates &&
                   scenario.plan.activities >= wanted.activities;
        };
        RC_ASSERT(buys(*funding));
        RC_ASSERT(!buys(*funding - cents(1)));
    }));
}

TEST_CASE("the next step is bought at its funding and not a cent earlier")
{
    CHECK(rc::check([] {
        const ScenarioCosts costs = anyCosts();
        const ScenarioRates rates = anyRates();
        const Money funding = anyFunding();
        const Scenario scenario = planScenario(funding, costs, rates);
        RC_PRE(scenario.nextFunding.has_value());
        RC_ASSERT(*scenario.nextFunding > funding);
        RC_ASSERT(planScenario(*scenario.nextFunding - cents(1), costs, rates).plan == scenario.plan);
        const Scenario next = planScenario(*scenario.nextFunding, costs, rates);
        RC_ASSERT(next.isCarried);
        RC_ASSERT(!scenario.isCarried || next.plan != scenario.plan);
    }));
}

TEST_CASE("no plan of more than the operations wanted is bought where the medium one is no greater")
{
    ScenarioCosts costs = assumedCosts();
    costs.medium = costs.small;
    const Scenario scenario = planScenario(usd(9'000'000), costs, {});
    CHECK(scenario.plan == costs.small);
    CHECK_FALSE(scenario.nextFunding);
    CHECK_FALSE(smallestFunding({11, 3}, costs, {}));
}

TEST_CASE("a scenario of wrong inputs is refused field by field")
{
    CHECK(checkScenario(usd(1), assumedCosts()).empty());
    ScenarioCosts costs = assumedCosts();
    costs.delegate = usd(0);
    costs.sessions = 0;
    costs.medium = {9, 3};
    const Problems problems = checkScenario(usd(-1), costs);
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].field == u"funding");
    CHECK(problems[1].field == u"sessions");
    CHECK(problems[2].field == u"delegate");
    CHECK(problems[3].rule == u"medium_operation_must_not_be_smaller");
    CHECK(problems[3].paragraph == u"para. 20");
}

TEST_CASE("the greatest funding is planned without an overflow")
{
    ScenarioCosts costs = assumedCosts();
    costs.delegate = cents(1);
    costs.activity = cents(1);
    costs.staff = StaffSource::RegularBudget;
    const Money most(Money::maxAmount, dollars);
    const Scenario scenario = planScenario(most, costs, {});
    CHECK(sumOf(scenario) == most);
    CHECK_FALSE(smallestFunding({2'000'000'000'000, 0}, costs, {}));
}

TEST_CASE("in another currency the paper's levels and costs are converted at the UN operational rate")
{
    const Currency yen{QStringLiteral("JPY"), 0};
    const Decimal rate(8, 3); // US dollars for one yen
    const ScenarioCosts costs = convertedFromDollars(assumedCosts(), rate, yen);
    CHECK(costs.delegate == Money(937'500, yen));
    const ReferenceLevels levels = convertedFromDollars(paperLevels(), rate, yen);
    CHECK(levels.small == Money(250'000'000, yen));
    CHECK(planScenario(levels.small, costs, {}).plan == PlanSize{10, 3});
}
