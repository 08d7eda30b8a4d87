#include "rates/rate_actions.h"
#include "record/change.h"
#include "support/test_fund.h"
#include "travel/travel_actions.h"
#include "travel/travel_store.h"

#include <catch2/catch.hpp>

#include <QLocale>

#include <functional>

using namespace fund;

namespace {

const Currency usd{QStringLiteral("USD"), 2};
const Currency eur{QStringLiteral("EUR"), 2};
const QDate january(2026, 1, 1);

TravelCost cost(TravelCostKind kind, const char *iso3, qint64 minor, const Currency &currency = usd,
                const QDate &from = january)
{
    return {kind, QStringLiteral("New York"), QString::fromLatin1(iso3),
            from, Money(minor, currency),     QStringLiteral("Quotation"),
            0};
}

std::vector<TravelCost> goodCosts()
{
    return {cost(TravelCostKind::Fare, "KEN", 184'000), cost(TravelCostKind::Fare, "FRA", 70'001, eur),
            cost(TravelCostKind::Daily, "", 41'000), cost(TravelCostKind::Terminals, "", 18'800)};
}

TravelTable tableOn(TestFund &fund, const QDate &on)
{
    return readTravelTable(fund.database(), QStringLiteral("new york"), {on}, usd);
}

QStringList rulesOf(const Failure &failure)
{
    QStringList rules;
    for (const Problem &problem : failure.problems)
        rules += problem.rule;
    return rules;
}

} // namespace

TEST_CASE("the cost of a journey is the fare, the nights and the terminal expenses, exactly")
{
    TestFund fund;
    REQUIRE(importTravelCosts(fund.finance(), goodCosts()));
    const auto estimate = estimateCost(tableOn(fund, QDate(2026, 4, 15)), QStringLiteral("KEN"), 6);
    REQUIRE(estimate);
    CHECK(estimate->fare == Money(184'000, usd));
    CHECK(estimate->daily == Money(246'000, usd));
    CHECK(estimate->terminals == Money(18'800, usd));
    CHECK(estimate->total() == Money(448'800, usd));
}

TEST_CASE("a fare in another currency is converted once, at the rate of the date asked about")
{
    TestFund fund;
    REQUIRE(importTravelCosts(fund.finance(), goodCosts()));
    const QDate closing(2026, 4, 15);
    const auto without = estimateCost(tableOn(fund, closing), QStringLiteral("FRA"), 6);
    REQUIRE_FALSE(without);
    CHECK(rulesOf(without.failure()) == QStringList{QStringLiteral("rate_must_be_known")});
    REQUIRE(
        importRates(fund.finance(), {{QStringLiteral("EUR"), QDate(2026, 4, 1), Decimal(923, 3), QStringLiteral("UN")},
                                     {QStringLiteral("EUR"), QDate(2026, 5, 1), Decimal(5, 1), QStringLiteral("UN")}}));
    const auto estimate = estimateCost(tableOn(fund, closing), QStringLiteral("FRA"), 6);
    REQUIRE(estimate);
    CHECK(estimate->fare == Money(75'841, usd)); // 700.01 / 0.923 = 758.407…
    CHECK(estimate->total() == Money(75'841 + 246'000 + 18'800, usd));
}

TEST_CASE("without a fare, a daily rate or terminal expenses there is no estimate, and it is said which is missing")
{
    TestFund fund;
    QLocale::setDefault(QLocale(QLocale::English));
    const auto nothing = estimateCost(tableOn(fund, january), QStringLiteral("KEN"), 6);
    REQUIRE_FALSE(nothing);
    CHECK(rulesOf(nothing.failure()) == QStringList{QStringLiteral("fare_must_be_known"),
                                                    QStringLiteral("daily_rate_must_be_known"),
                                                    QStringLiteral("terminals_must_be_known")});
    CHECK(nothing.failure().problems.front().sentence ==
          u"There is no fare from Kenya to new york on 2026-01-01. Import the travel costs.");
    CHECK(missingParts(tableOn(fund, january), QStringLiteral("KEN")) ==
          std::vector<MissingPart>{{CostPart::Fare}, {CostPart::Daily}, {CostPart::Terminals}});
    REQUIRE(importTravelCosts(fund.finance(), goodCosts()));
    CHECK(missingParts(tableOn(fund, january), QStringLiteral("KEN")).empty());
    TravelTable withoutRates = tableOn(fund, january);
    withoutRates.rates.clear();
    CHECK(missingParts(withoutRates, QStringLiteral("KEN")) ==
          std::vector<MissingPart>{{CostPart::Rate, QStringLiteral("USD")}});
    const auto other = estimateCost(tableOn(fund, january), QStringLiteral("RWA"), 6);
    REQUIRE_FALSE(other);
    CHECK(rulesOf(other.failure()) == QStringList{QStringLiteral("fare_must_be_known")});
    CHECK_FALSE(estimateCost(tableOn(fund, january.addDays(-1)), QStringLiteral("KEN"), 6));
}

TEST_CASE("the newest cost of a date holds, and an earlier one can still be read as it was known")
{
    TestFund fund;
    REQUIRE(importTravelCosts(fund.finance(), goodCosts()));
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(1));
    REQUIRE(importTravelCosts(fund.finance(), {cost(TravelCostKind::Fare, "KEN", 200'000)}));
    REQUIRE(importTravelCosts(fund.finance(), {cost(TravelCostKind::Fare, "KEN", 210'000, usd, QDate(2026, 5, 1))}));
    CHECK(tableOn(fund, QDate(2026, 4, 15)).fares.at(QStringLiteral("KEN")) == Money(200'000, usd));
    CHECK(tableOn(fund, QDate(2026, 5, 1)).fares.at(QStringLiteral("KEN")) == Money(210'000, usd));
    const TravelTable known =
        readTravelTable(fund.database(), QStringLiteral("New York"), {QDate(2026, 4, 15), before}, usd);
    CHECK(known.fares.at(QStringLiteral("KEN")) == Money(184'000, usd));
}

TEST_CASE("the same costs again change nothing")
{
    TestFund fund;
    const auto first = importTravelCosts(fund.finance(), goodCosts());
    REQUIRE(first);
    CHECK(first->added == 4);
    const auto again = importTravelCosts(fund.finance(), goodCosts());
    REQUIRE(again);
    CHECK(again->added == 0);
    CHECK(again->unchanged == 4);
    CHECK(readTravelCosts(fund.database()).size() == 4);
}

TEST_CASE("a wrong travel cost is refused with its line, and none of the list is recorded")
{
    struct
    {
        const char *name;
        std::function<void(TravelCost &)> spoil;
        const char *rule;
    } const cases[] = {
        {"no place", [](TravelCost &c) { c.place = QStringLiteral(" "); }, "travel_cost_must_have_a_place"},
        {"no State", [](TravelCost &c) { c.stateIso3.clear(); }, "fare_must_have_a_state"},
        {"unknown State", [](TravelCost &c) { c.stateIso3 = QStringLiteral("XXX"); }, "fare_must_have_a_state"},
        {"a State for subsistence", [](TravelCost &c) { c.kind = TravelCostKind::Daily; }, "only_a_fare_has_a_state"},
        {"no date", [](TravelCost &c) { c.validFrom = {}; }, "travel_cost_must_be_dated"},
        {"negative", [](TravelCost &c) { c.amount = -c.amount; }, "travel_cost_must_not_be_negative"},
        {"no source", [](TravelCost &c) { c.source.clear(); }, "travel_cost_must_have_a_source"},
        {"twice", [](TravelCost &c) { c = cost(TravelCostKind::Fare, "KEN", 1); }, "travel_cost_must_stand_once"},
    };
    TestFund fund;
    for (const auto &[name, spoil, rule] : cases) {
        INFO(name);
        std::vector<TravelCost> costs = goodCosts();
        costs.push_back(cost(TravelCostKind::Fare, "RWA", 190'000));
        costs.back().line = 6;
        spoil(costs.back());
        costs.back().line = 6;
        const auto result = importTravelCosts(fund.finance(), costs);
        REQUIRE_FALSE(result);
        CHECK(rulesOf(result.failure()) == QStringList{QString::fromLatin1(rule)});
        CHECK(result.failure().problems.front().line == 6);
    }
    CHECK(importTravelCosts(fund.finance(), goodCosts(), true)->added == 4);
    CHECK(readTravelCosts(fund.database()).empty());
    const auto notFinance = importTravelCosts(fund.administrator(), goodCosts());
    REQUIRE_FALSE(notFinance);
    CHECK(notFinance.failure().kind == FailureKind::NotAuthorised);
}

TEST_CASE("a travel cost on record is never changed or removed")
{
    TestFund fund;
    REQUIRE(importTravelCosts(fund.finance(), goodCosts()));
    CHECK_FALSE(fund.database().run("UPDATE travel_costs SET amount = 1"));
    fund.database().forgetFailure();
    CHECK_FALSE(fund.database().run("DELETE FROM travel_costs"));
}
