#include "rates/rate_actions.h"
#include "rates/rate_store.h"

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
