#include "reports/annual_figures_reader.h"
#include "reports/annual_report.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QStringList annexesOf(const Document &document)
{
    QStringList labels;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->newPage)
            labels += heading->number;
    return labels;
}

} // namespace

TEST_CASE("scenarios are the report's last annex, and only where the officer chose to include them")
{
    TestFund fund;
    settle(fund);
    const Wording english(Language::English);
    const auto figures = readAnnualFigures(fund.administrator(), 2026, english);
    REQUIRE(figures);
    const auto scenarios = readScenarioComparison(fund.administrator(), figures->until, english);
    REQUIRE(scenarios);
    REQUIRE(scenarios->scenarios.size() == 2); // the paper's two levels, since none is kept
    CHECK(scenarios->scenarios[0].result.plan == PlanSize{10, 3});
    CHECK(scenarios->scenarios[1].result.plan == PlanSize{20, 10});
    CHECK(annexesOf(annualReport(*figures, english)) == QStringList{QStringLiteral("Annex I")});
    CHECK(annexesOf(annualReport(*figures, english, *scenarios)) ==
          QStringList{QStringLiteral("Annex I"), QStringLiteral("Annex II")});
}

TEST_CASE("the report's spreadsheet holds its statement and its contributions, as they are published")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(400'000), QDate(2026, 1, 10));
    const Wording english(Language::English);
    const auto figures = readAnnualFigures(fund.administrator(), 2026, english);
    REQUIRE(figures);
    const Workbook book = annualWorkbook(*figures, english);
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[1].rows.back().cells.back() == DataCell(figures->contributions.total));
    CHECK(renderXlsx(book));
}
