#include "ledger/pool_reading.h"

#include "contributions/contribution_actions.h"
#include "ledger/balance_store.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "storage/earlier_state.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// Every few days something is recorded, half of it for a day long before.
std::vector<QDateTime> workLate(TestFund &fund)
{
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    std::vector<QDateTime> moments;
    for (int i = 0; i < 12; ++i) {
        const QDate today = march.addDays(5 * i);
        fund.clock().set(QDateTime(today, QTime(9 + i, 30), Qt::UTC));
        const QDate day = i % 2 == 0 ? today : today.addDays(-4 * i);
        give(fund, estonia, i % 3 == 0 ? euro(30'000 + i) : usd(40'000 + i), day);
        REQUIRE(recordContribution(fund.finance(), {estonia, day, euro(500 + i), {}, {}}));
        if (i % 4 == 1)
            REQUIRE(recordOtherIncome(fund.finance(), {IncomeKind::Interest, usd(i), QStringLiteral("B"), day}));
        if (i % 4 == 2)
            REQUIRE(importRates(fund.finance(), {{QStringLiteral("EUR"), day.addDays(-1), Decimal(80 + i, 2),
                                                  QStringLiteral("test")}}));
        if (i == 7)
            REQUIRE(allotFunds(fund.administrator(),
                               {Window::Projects, usd(50'000), QStringLiteral("Plan"), today.addDays(-2)}));
        moments.push_back(fund.clock().now());
    }
    return moments;
}

} // namespace

TEST_CASE("what was known is the same read figure by figure and on a file that shows its earlier state")
{
    TestFund fund;
    std::vector<QDateTime> moments = workLate(fund);
    moments.push_back(endOfDay(march.addDays(20)));
    moments.push_back({});
    for (const QDateTime &moment : moments)
        for (const int days : {-20, 0, 11, 25, 60}) {
            const QDate day = march.addDays(days);
            INFO(day.toString(Qt::ISODate).toStdString() << " known at " << moment.toString().toStdString());
            const auto own = fund.finance().onThisThread();
            REQUIRE(own);
            REQUIRE(showEarlierState((*own)->database(), day, moment));
            const ReadAt at{day, moment};
            CHECK(poolPosition((*own)->database(), {day}, dollars) == poolPosition(fund.database(), at, dollars));
            CHECK(readTrialBalance((*own)->database(), {day}, dollars) ==
                  readTrialBalance(fund.database(), at, dollars));
        }
}
