#include "exchange/importer.h"

#include "support/test_fund.h"
#include "travel/travel_store.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

ImportOutcome importCosts(TestFund &fund, const QByteArray &rows, const ImportOptions &options = {})
{
    const auto result = importBytes(fund.finance(), *importKindOf(u"travel-costs"),
                                    "kind,place,state,valid_from,currency,amount,source\n" + rows, options);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("travel costs are read from a table, States by name or code, all or none")
{
    TestFund fund;
    const QByteArray good = "fare,New York,Côte d'Ivoire,2026-01-01,USD,1840.00,Quotation\n"
                            "fare,New York,Китай,2026-01-01,EUR,1840.00,Quotation\n"
                            "daily,New York,,2026-01-01,USD,410.00,Circular\n"
                            "terminals,New York,,2026-01-01,USD,0,Circular\n";
    CHECK(importCosts(fund, good, {{}, true, nullptr}).added == 4);
    CHECK(readTravelCosts(fund.database()).empty());
    CHECK(importCosts(fund, good).added == 4);
    const ImportOutcome again = importCosts(fund, good);
    CHECK(again.added == 0);
    CHECK(again.unchanged == 4);
    CHECK(readTravelCosts(fund.database())[2].stateIso3 == u"CIV");
}

TEST_CASE("each wrong field of a travel cost is told with its line and column")
{
    TestFund fund;
    const ImportOutcome outcome = importCosts(fund, "fare,New York,Atlantis,2026-01-01,USD,1.00,Q\n"
                                                    "bus,New York,KEN,2026-01-01,USD,1.00,Q\n"
                                                    "fare,,KEN,01.02.2026,USD,1.00,Q\n"
                                                    "fare,New York,KEN,2026-01-01,JPY,1.50,Q\n"
                                                    "fare,New York,KEN,2026-01-01,XXX,1.00,\n"
                                                    "daily,New York,KEN,2026-01-01,USD,1.00,Q\n");
    QStringList found;
    for (const Problem &problem : outcome.problems)
        found += QStringLiteral("%1 %2").arg(problem.line).arg(problem.field);
    CHECK(found.join(QStringLiteral(", ")).toStdString() ==
          "2 state, 3 kind, 4 place, 4 valid_from, 5 amount, 6 currency, 6 source, 7 state");
    CHECK(outcome.added == 0);
    CHECK(readTravelCosts(fund.database()).empty());
}
