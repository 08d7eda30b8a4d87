#include "rates/rate_actions.h"
#include "rates/rate_leap.h"
#include "rates/rate_store.h"

#include "exchange/importer.h"
#include "storage/statement.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

OperationalRate euro(const QDate &from, const char *rate)
{
    return {QStringLiteral("EUR"), from, *Decimal::fromText(QString::fromLatin1(rate)), QStringLiteral("UN Treasury")};
}

QString rateOn(TestFund &fund, const QDate &on, const QDateTime &knownAt = {})
{
    const auto rate =
        readRate(fund.database(), QStringLiteral("EUR"), {on, knownAt}, fund.administrator().fund().currency);
    return rate ? rate->toText() : QString();
}

} // namespace

TEST_CASE("the rate in force is the month's, or a change within it, and never that of another month")
{
    TestFund fund;
    REQUIRE(importRates(fund.finance(),
                        {euro({2026, 1, 1}, "0.92"), euro({2026, 2, 1}, "0.93"), euro({2026, 2, 15}, "0.95")}));
    CHECK(rateOn(fund, {2026, 1, 31}) == u"0.92");
    CHECK(rateOn(fund, {2026, 2, 14}) == u"0.93");
    CHECK(rateOn(fund, {2026, 2, 15}) == u"0.95");
    CHECK(rateOn(fund, {2026, 3, 1}).isEmpty());
    CHECK(rateOn(fund, {2025, 12, 31}).isEmpty());
    CHECK(readRate(fund.database(), QStringLiteral("USD"), {{2026, 3, 1}}, fund.administrator().fund().currency) ==
          Decimal(1, 0));
}

TEST_CASE("a corrected rate holds from when it was recorded, and what was known before stays readable")
{
    TestFund fund;
    REQUIRE(importRates(fund.finance(), {euro({2026, 2, 1}, "0.93")}));
    const QDateTime before = fund.clock().now();
    fund.clock().set(before.addDays(3));
    REQUIRE(importRates(fund.finance(), {euro({2026, 2, 1}, "0.94")}));
    CHECK(rateOn(fund, {2026, 2, 10}) == u"0.94");
    CHECK(rateOn(fund, {2026, 2, 10}, before) == u"0.93");
}

TEST_CASE("a rate below 0.0001 is refused: an amount converted at it might not fit the books")
{
    TestFund fund;
    CHECK(importRates(fund.finance(), {euro({2026, 2, 1}, "0.0001")}));
    const auto tooLow = importRates(fund.finance(), {euro({2026, 2, 1}, "0.00009")});
    REQUIRE_FALSE(tooLow);
    CHECK(tooLow.failure().problems.front().rule == u"rate_must_be_plausible");
}

TEST_CASE("the same list imported again changes nothing, and one wrong row refuses all")
{
    TestFund fund;
    const std::vector rates = {euro({2026, 2, 1}, "0.93"), euro({2026, 3, 1}, "0.94")};
    CHECK(importRates(fund.finance(), rates)->added == 2);
    CHECK(importRates(fund.finance(), rates)->unchanged == 2);
    auto wrong = rates;
    wrong[0] = euro({2026, 4, 1}, "0.9");
    wrong[1].currency = QStringLiteral("XXZ");
    const auto refusedAll = importRates(fund.finance(), wrong);
    REQUIRE_FALSE(refusedAll);
    CHECK(refusedAll.failure().problems.front().line == 2);
    CHECK(refusedAll.failure().problems.front().rule == u"currency_must_exist");
    CHECK(rateOn(fund, {2026, 4, 2}).isEmpty());
}

TEST_CASE("a rate ten times off the last or more, up or down, is refused unless a reason is given, which is recorded")
{
    TestFund fund;
    REQUIRE(importRates(fund.finance(), {euro({2026, 1, 1}, "0.92")})); // the first has nothing to be compared with
    for (const char *wrong : {"92", "9.2", "0.0092", "0.092"}) {
        const auto refusedRate = importRates(fund.finance(), {euro({2026, 2, 1}, wrong)});
        REQUIRE_FALSE(refusedRate);
        CHECK(refusedRate.failure().problems.front().rule == u"rate_must_be_near_the_last");
        CHECK(refusedRate.failure().problems.front().line == 1);
    }
    CHECK(importRates(fund.finance(), {euro({2026, 2, 1}, "9.19")}));
    CHECK_FALSE(importRates(fund.finance(), {euro({2026, 3, 1}, "0.9")}, QStringLiteral("  ")));
    REQUIRE(importRates(fund.finance(), {euro({2026, 3, 1}, "0.9")}, QStringLiteral("Redenomination")));
    CHECK(rateOn(fund, {2026, 3, 5}) == u"0.9");
    CHECK(importRates(fund.finance(), {euro({2026, 3, 1}, "0.9")})->unchanged ==
          1); // no reason for what stands already
    Statement reasons(fund.database(), "SELECT count(*) FROM audit_entries WHERE reason = 'Redenomination'");
    REQUIRE(reasons.next());
    CHECK(reasons.integer(0) == 1);
}

TEST_CASE("rates that come together are compared with each other in the order of their days")
{
    TestFund fund;
    const auto leaps = findRateLeaps(fund.database(),
                                     {euro({2026, 3, 1}, "91"), euro({2026, 1, 1}, "0.92"), euro({2026, 2, 1}, "0.9")});
    REQUIRE(leaps.unlikely.size() == 1);
    CHECK(leaps.unlikely.front().line == 1);
    CHECK(
        leaps.unlikely.front().sentence.contains(u"EUR from 2026-03-01 is 91, and the last was 0.9 from 2026-02-01."));
}

TEST_CASE("a change of more than a quarter is said when a table is checked and when it is imported, and goes in")
{
    const auto decimal = [](const char *text) { return *Decimal::fromText(QString::fromLatin1(text)); };
    CHECK(leapOf(decimal("1.25"), decimal("1")) == RateLeap::Usual);
    CHECK(leapOf(decimal("1.2501"), decimal("1.00")) == RateLeap::Large);
    CHECK(leapOf(decimal("0.75"), decimal("1")) == RateLeap::Usual);
    CHECK(leapOf(decimal("0.7499"), decimal("1")) == RateLeap::Large);
    CHECK(leapOf(decimal("999999999999999"), decimal("0.000000000001")) == RateLeap::Unlikely);
    TestFund fund;
    REQUIRE(importRates(fund.finance(), {euro({2026, 1, 1}, "0.92")}));
    const QByteArray table = "currency,valid_from,rate,source\r\nEUR,2026-02-01,1.20,list\r\n";
    ImportOptions options;
    for (const bool checkOnly : {true, false}) {
        options.checkOnly = checkOnly;
        const auto outcome = importBytes(fund.finance(), *importKindOf(u"rates"), table, options);
        REQUIRE(outcome);
        CHECK(outcome->problems.empty());
        CHECK(outcome->doubts.size() == 1);
        CHECK(outcome->notes == outcome->doubts);
        CHECK(rateOn(fund, {2026, 2, 5}) == (checkOnly ? QString() : QStringLiteral("1.20")));
    }
    const auto wrong = importBytes(fund.finance(), *importKindOf(u"rates"),
                                   "currency,valid_from,rate,source\r\nEUR,2026-03-01,120,list\r\n", {});
    REQUIRE(wrong->problems.size() == 1);
    CHECK(wrong->problems.front().rule == u"rate_must_be_near_the_last");
    CHECK(wrong->problems.front().line == 2);
}
