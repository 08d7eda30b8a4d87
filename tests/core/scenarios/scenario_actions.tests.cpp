#include "scenarios/scenario_actions.h"

#include "record/verify.h"
#include "scenarios/scenario_store.h"
#include "scenarios/scenario_tables.h"
#include "settings/setting_actions.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

ScenarioDraft scenarioDraft(const char *name, qint64 funding)
{
    return {QString::fromUtf8(name), Money(funding * 100, *currencyOf(u"USD")), assumedCosts()};
}

} // namespace

TEST_CASE("a scenario is kept under its name with all its inputs, and the newest of a name counts")
{
    TestFund fund;
    ScenarioDraft first = scenarioDraft("Small operation", 2'000'000);
    first.costs.staff = StaffSource::RegularBudget;
    first.costs.small = {8, 2};
    REQUIRE(saveScenario(fund.administrator(), first));
    REQUIRE(saveScenario(fund.administrator(), scenarioDraft("Medium", 5'000'000)));
    ScenarioDraft second = first;
    second.name = QStringLiteral("small operation");
    second.funding = Money(123'456'789, *currencyOf(u"USD"));
    REQUIRE(saveScenario(fund.administrator(), second));
    const auto kept = readScenarios(fund.database(), *currencyOf(u"USD"));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].draft == scenarioDraft("Medium", 5'000'000));
    CHECK(kept[1].draft == second);
    REQUIRE(putScenarioAside(fund.administrator(), QStringLiteral("SMALL operation")));
    CHECK(readScenarios(fund.database(), *currencyOf(u"USD")).size() == 1);
    CHECK_FALSE(putScenarioAside(fund.administrator(), QStringLiteral("Small operation")));
    REQUIRE(saveScenario(fund.administrator(), first));
    CHECK(findScenario(fund.database(), QStringLiteral("Small operation"), *currencyOf(u"USD"))->draft == first);
}

TEST_CASE("only the administrator keeps scenarios, and one without a name or with wrong costs is refused")
{
    TestFund fund;
    const auto denied = saveScenario(fund.finance(), scenarioDraft("Mine", 1'000'000));
    REQUIRE_FALSE(denied);
    CHECK(denied.failure().kind == FailureKind::NotAuthorised);
    const auto nameless = saveScenario(fund.administrator(), scenarioDraft("  ", 1'000'000));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.failure().problems.front().rule == u"scenario_must_have_a_name");
    ScenarioDraft foreign = scenarioDraft("Foreign", 1);
    foreign.costs.delegate = Money(1, Currency{QStringLiteral("EUR"), 2});
    const auto refused = saveScenario(fund.administrator(), foreign);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().problems.front().rule == u"scenario_must_be_in_the_funds_currency");
}

TEST_CASE("support costs and reserve of a scenario are the settings of its day, each with its authority")
{
    TestFund fund;
    CHECK(readScenarioPolicy(fund.administrator(), QDate(2026, 3, 1)).rates == ScenarioRates{});
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::SupportCostRate, QStringLiteral("0.08"), QDate(2026, 2, 1), QStringLiteral("Controller"), {}}));
    const ScenarioPolicy policy = readScenarioPolicy(fund.administrator(), QDate(2026, 3, 1));
    CHECK(policy.rates.supportCosts == Decimal(8, 2));
    CHECK(policy.supportCostAuthority == u"Controller");
    CHECK(policy.rates.reserve == Decimal(15, 2));
    CHECK(policy.reserveAuthority.isEmpty());
    CHECK(readScenarioPolicy(fund.administrator(), QDate(2026, 1, 1)).rates == ScenarioRates{});
}

TEST_CASE("scenarios stand side by side, and each column's parts add up to its funding")
{
    const ScenarioPolicy policy;
    std::vector<NamedScenario> scenarios;
    for (const Money &funding : {paperLevels().small, paperLevels().medium, Money(333'333'333, *currencyOf(u"USD"))})
        scenarios.push_back({funding.toText(), assumedCosts(), planScenario(funding, assumedCosts(), policy.rates)});
    const DataTable table = scenarioTable(scenarios, policy, Wording(Language::English));
    REQUIRE(table.columns.size() == 4);
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        Money sum(0, *currencyOf(u"USD"));
        bool isMoney = false;
        for (const DataRow &row : table.rows) {
            if (row.kind == RowKind::Group)
                isMoney = !isMoney && row.cells.front() == DataCell(QStringLiteral("What the funding becomes"));
            else if (isMoney && row.kind == RowKind::Total) {
                CHECK(std::get<Money>(row.cells.at(column)) == sum);
                CHECK(sum == scenarios.at(column - 1).result.funding);
                isMoney = false;
            } else if (isMoney)
                sum += std::get<Money>(row.cells.at(column));
        }
        CHECK(sum.isPositive());
    }
    const BarChart chart = scenarioChart(scenarios, paperLevels(), Wording(Language::English));
    REQUIRE(chart.levels.size() == 2); // para. 20's two levels, to compare with
    CHECK(chart.levels.at(0).amount == paperLevels().small.minor());
    CHECK(chart.levels.at(1).label.contains(QStringLiteral("para. 20 (b)")));
    CHECK(chart.series.size() == 6);
    CHECK(chart.categories.size() == 3);
}

TEST_CASE("kept scenarios are part of the record")
{
    TestFund fund;
    REQUIRE(saveScenario(fund.administrator(), scenarioDraft("Small", 2'000'000)));
    fund.tamper("UPDATE scenarios SET funding = 1");
    CHECK_FALSE(verifyRecord(fund.database())->findings.empty());
}
