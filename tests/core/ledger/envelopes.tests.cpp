#include "ledger/ledger_actions.h"

#include "contributions/contribution_actions.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

const QString contract = commitmentSubject(QStringLiteral("K-1"));

template <typename T>
QString sentenceOf(const Result<T> &result)
{
    return result ? QString() : result.failure().problems.front().sentence;
}

Result<LedgerEntryId> allotProjects(TestFund &fund, const Money &amount)
{
    return allotFunds(fund.administrator(), {Window::Projects, amount, QStringLiteral("plan"), march});
}

Result<LedgerEntryId> commitContract(TestFund &fund, const Money &amount)
{
    return commitFunds(fund.administrator(), {Window::Projects, amount, contract, QStringLiteral("Contract"), march});
}

Result<LedgerEntryId> giveBack(TestFund &fund, const Money &amount)
{
    return returnFunds(fund.administrator(), {Window::Projects, amount, QStringLiteral("The call is settled"), march});
}

PoolPosition now(TestFund &fund)
{
    return poolPosition(fund.database(), {march}, dollars);
}

} // namespace

TEST_CASE("a refusal of an allotment or a commitment says how much is missing (para. 23)")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(128'000), march);
    CHECK(sentenceOf(allotProjects(fund, usd(110'000))) ==
          u"At most USD 100000.00 can be allotted on 2026-03-02: with its reserve and support costs the allotment "
          u"would take USD 140800.00, and USD 128000.00 is free on 2026-03-02.");
    REQUIRE(allotProjects(fund, usd(100'000)));
    CHECK(sentenceOf(commitContract(fund, usd(100'500))).contains(u"USD 500.00 would be missing"));
    CHECK(ruleOf(commitContract(fund, usd(100'000))) == u"done");
}

TEST_CASE("nothing is committed before receipts, and neither pledges nor agreements, reach the minimum (para. 16)")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    const auto pledge = recordContribution(fund.finance(), {state, march, usd(900'000), {}, {}});
    REQUIRE(pledge);
    REQUIRE(recordAgreement(fund.finance(), {*pledge, march, usd(900'000), {}, {}, {}}));
    const auto early = commitContract(fund, usd(1));
    CHECK(ruleOf(early) == u"spending_must_wait_for_the_minimum");
    CHECK(early.failure().problems.front().paragraph == u"para. 16");
}

TEST_CASE("an earlier date is no way around a minimum that was announced since (para. 16)")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    fund.clock().set(QDateTime(QDate(2026, 8, 3), QTime(9, 0), Qt::UTC));
    const auto allotOn = [&](const QDate &day) {
        return ruleOf(allotFunds(fund.administrator(), {Window::Projects, usd(100), QStringLiteral("plan"), day}));
    };
    const auto commitOn = [&](const char *reference, const QDate &day) {
        return ruleOf(commitFunds(fund.administrator(),
                                  {Window::Projects, usd(10), commitmentSubject(QString::fromLatin1(reference)),
                                   QStringLiteral("Contract"), day}));
    };
    CHECK(allotOn(march) == u"done"); // a year recorded in its order is not held up by what follows
    CHECK(commitOn("K-2", march) == u"done");
    REQUIRE(changeSetting(fund.administrator(), {Setting::MinimumToStart,
                                                 QStringLiteral("1500000.00"),
                                                 QDate(2026, 6, 1),
                                                 QStringLiteral("letter (test)"),
                                                 {}}));
    CHECK(allotOn(QDate(2026, 7, 1)) == u"spending_must_wait_for_the_minimum");
    CHECK(allotOn(QDate(2026, 4, 1)) == u"spending_must_wait_for_the_minimum");
    CHECK(commitOn("K-3", QDate(2026, 4, 1)) == u"spending_must_wait_for_the_minimum");
}

TEST_CASE("what a settled call leaves goes back to the pool, with its part of the operating reserve")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    const Money before = now(fund).available;
    REQUIRE(allotProjects(fund, usd(60'000)));
    REQUIRE(allotProjects(fund, usd(40'000)));
    REQUIRE(commitContract(fund, usd(30'000)));
    REQUIRE(recordExpenditure(fund.finance(),
                              {Window::Projects, contract, usd(20'000), QStringLiteral("V-1"), true, march}));
    CHECK(now(fund).allotted == usd(80'000)); // the contract's unspent 10,000 are the window's again
    CHECK(ruleOf(giveBack(fund, usd(80'001))) == u"return_must_be_free");
    CHECK(sentenceOf(giveBack(fund, usd(80'001))).contains(u"USD 1.00 is missing"));
    CHECK(ruleOf(giveBack(fund, usd(0))) == u"amount_must_be_positive");
    CHECK(ruleOf(returnFunds(fund.finance(), {Window::Projects, usd(1), QStringLiteral("why"), march})) ==
          u"role_must_be_allowed");
    const auto back = giveBack(fund, usd(80'000));
    REQUIRE(back);
    const PoolPosition pool = now(fund);
    CHECK(pool.allotted == usd(0));
    CHECK(pool.reserve == usd(3'000)); // 15 % of the 20,000 that are still planned
    CHECK(pool.available == before - usd(20'000) - usd(2'600) - usd(3'000));
    // A return by mistake is mended by another allotment, which is looked at like any.
    CHECK(ruleOf(reverseEntry(fund.finance(), *back, QStringLiteral("mistake"), march)) == u"release_must_stand");
    REQUIRE(allotProjects(fund, usd(80'000)));
    CHECK(now(fund).allotted == usd(80'000));
    CHECK(now(fund).reserve == usd(15'000));
}

TEST_CASE("however an allotment is given back in parts, no cent of it or of its reserve is left or lost")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    const PoolPosition before = now(fund);
    CHECK(rc::check([&] {
        const qint64 whole = *rc::gen::inRange<qint64>(1, 10'000'000);
        RC_ASSERT(static_cast<bool>(allotProjects(fund, Money(whole, dollars))));
        qint64 left = whole;
        while (left > 0) {
            const qint64 part = std::min<qint64>(left, *rc::gen::inRange<qint64>(1, 6'000'000));
            RC_ASSERT(static_cast<bool>(giveBack(fund, Money(part, dollars))));
            left -= part;
            RC_ASSERT(!now(fund).reserve.isNegative());
        }
        RC_ASSERT(now(fund) == before);
    }));
}
