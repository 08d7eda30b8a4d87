#include "ledger/reserve_release.h"

#include "ledger/ledger_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QString release(TestFund &fund, const Money &amount, const char *authority = "Controller's letter (test)")
{
    return ruleOf(releaseReserve(fund.administrator(), {amount, QString::fromLatin1(authority),
                                                        QStringLiteral("The last round is settled"), march}));
}

/// 200,000 received and 100,000 allotted to projects: a reserve of 15,000.
void setAside(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(100'000), QStringLiteral("plan"), march}));
    REQUIRE(poolPosition(fund.database(), {march}, dollars).reserve == usd(15'000));
}

} // namespace

TEST_CASE("the operating reserve is released by a decision with its authority and reason, never beyond what it holds")
{
    TestFund fund;
    setAside(fund);
    const PoolPosition before = poolPosition(fund.database(), {march}, dollars);
    CHECK(release(fund, usd(5'000), " ") == u"reserve_release_must_have_an_authority");
    CHECK(release(fund, usd(0)) == u"amount_must_be_positive");
    CHECK(release(fund, usd(15'001)) == u"reserve_must_be_there");
    CHECK(ruleOf(releaseReserve(fund.finance(), {usd(1), QStringLiteral("x"), QStringLiteral("y"), march})) ==
          u"role_must_be_allowed");
    CHECK(release(fund, usd(5'000)) == u"done");
    const PoolPosition after = poolPosition(fund.database(), {march}, dollars);
    CHECK(after.reserve == usd(10'000));
    CHECK(after.available == before.available + usd(5'000));
    CHECK(release(fund, usd(10'001)) == u"reserve_must_be_there");
}

TEST_CASE("what was released of the reserve does not go back a second time with a window's return")
{
    TestFund fund;
    setAside(fund);
    REQUIRE(release(fund, usd(12'000)) == u"done");
    REQUIRE(returnFunds(fund.administrator(), {Window::Projects, usd(100'000), QStringLiteral("Not needed"), march}));
    const PoolPosition after = poolPosition(fund.database(), {march}, dollars);
    CHECK(after.reserve == usd(0));
    CHECK(after.available == usd(200'000));
}
