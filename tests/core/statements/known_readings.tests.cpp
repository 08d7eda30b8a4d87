#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/giving.h"
#include "ledger/commitment_year_store.h"
#include "ledger/ledger_actions.h"
#include "ledger/open_commitment.h"
#include "settings/setting_actions.h"
#include "statements/burn_down.h"
#include "statements/cash_forecast.h"
#include "statements/fund_statement.h"
#include "statements/pledge_line.h"
#include "storage/earlier_state.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// Some months of an office whose every second entry is recorded for a day that is long over: agreements in
/// instalments, reductions, commitments over two years, payments and their final ones.
std::vector<QDateTime> recordLate(TestFund &fund)
{
    settle(fund);
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::MultiYear, QStringLiteral("allowed"), QDate(2026, 1, 1), QStringLiteral("States (test)"), {}}));
    const DonorId kenya = addState(fund, "Kenya", "KEN");
    give(fund, kenya, usd(400'000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(200'000), QStringLiteral("plan"), march}));
    std::vector<QDateTime> moments{fund.clock().now()};
    for (int i = 0; i < 8; ++i) {
        const QDate today = march.addDays(9 + 9 * i);
        fund.clock().set(QDateTime(today, QTime(9, 0), Qt::UTC));
        const QDate day = i % 2 == 0 ? today : today.addDays(-8 * i);
        const auto pledge = recordContribution(fund.finance(), {kenya, day, euro(9'000 + i), {}, {}});
        REQUIRE(pledge);
        REQUIRE(recordAgreement(
            fund.finance(),
            {*pledge, day, euro(9'000), {}, {}, {{day.addDays(5), euro(4'000)}, {day.addDays(60), euro(5'000)}}}));
        if (i % 3 == 1)
            REQUIRE(recordReceipt(fund.finance(), {*pledge, day, euro(4'000), QStringLiteral("BK-%1").arg(i)}));
        if (i % 3 == 2)
            REQUIRE(recordContributionEvent(fund.finance(), {*pledge, ContributionEventKind::Reduction, today,
                                                             euro(1'000), QStringLiteral("Letter (test)")}));
        const QString subject = commitmentSubject(QStringLiteral("K-%1").arg(i / 2));
        REQUIRE(commitFunds(
            fund.administrator(),
            {Window::Projects, usd(2'000), subject, QStringLiteral("Agreement (test)"), day,
             i % 4 == 0 ? std::vector<YearPart>{{2026, usd(500)}, {2027, usd(1'500)}} : std::vector<YearPart>()}));
        REQUIRE(recordExpenditure(fund.finance(), {Window::Projects, subject, usd(300 + i),
                                                   QStringLiteral("V-%1").arg(i), i % 3 == 2, today}));
        moments.push_back(fund.clock().now());
    }
    return moments;
}

} // namespace

TEST_CASE("whatever the pool and its statements show is the same read as known, and of a file that shows no more")
{
    TestFund fund;
    std::vector<QDateTime> moments = recordLate(fund);
    moments.push_back(endOfDay(march.addDays(40)));
    for (const QDateTime &moment : moments)
        for (const int days : {-5, 0, 17, 45, 75}) {
            const ReadAt at{march.addDays(days), moment};
            INFO(at.on.toString(Qt::ISODate).toStdString() << " known at " << moment.toString().toStdString());
            const auto own = fund.finance().onThisThread();
            REQUIRE(own);
            Database &earlier = (*own)->database();
            REQUIRE(showEarlierState(earlier, at.on, moment));
            const Database &whole = fund.database();
            const QDate from = march.addDays(-30);
            CHECK(readFundStatement(earlier, from, at, dollars) == readFundStatement(whole, from, at, dollars));
            CHECK(readPledgeLines(earlier, at, dollars) == readPledgeLines(whole, at, dollars));
            CHECK(readDonorLines(earlier, from, at, dollars) == readDonorLines(whole, from, at, dollars));
            CHECK(readYearBudgets(earlier, at, dollars) == readYearBudgets(whole, at, dollars));
            CHECK(readOpenCommitments(earlier, dollars, at) == readOpenCommitments(whole, dollars, at));
            CHECK(readCashForecast(earlier, at, dollars) == readCashForecast(whole, at, dollars));
            CHECK(readBurnDowns(earlier, at, dollars) == readBurnDowns(whole, at, dollars));
            CHECK(readGiving(earlier, at, dollars) == readGiving(whole, at, dollars));
            CHECK_FALSE(earlier.failure());
        }
}
