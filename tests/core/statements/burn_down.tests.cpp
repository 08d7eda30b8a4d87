#include "statements/burn_down.h"

#include "calls/call_store.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "shortlists/shortlist_store.h"
#include "statements/burn_down_store.h"
#include "support/query_plan.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const Currency ofBurnDown{QStringLiteral("USD"), 2};

} // namespace

TEST_CASE("an envelope burns down from what is allotted over what is committed to what is spent, month by month")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 8);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const QDate decided = fund.clock().today();
    fund.clock().set(QDateTime(decided.addMonths(1), QTime(9, 0), Qt::UTC));
    const auto nominations = readNominations(fund.database(), call, ofBurnDown);
    REQUIRE_FALSE(nominations.empty());
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, subjectOf(nominations.front().id), usd(1'000),
                                               QStringLiteral("V-1"), false, decided.addMonths(1)}));
    const QDate today = fund.clock().today();
    const auto burnDowns = readBurnDowns(fund.database(), {today}, ofBurnDown);
    REQUIRE(burnDowns.size() == 2);
    const BurnDown &window = burnDowns.front();
    CHECK(window.key() == u"sponsorship");
    REQUIRE(window.months.size() == 12);
    const PoolPosition pool = poolPosition(fund.database(), {today}, ofBurnDown);
    CHECK(window.months.back() == BurnDownMonth{today, usd(200'000), pool.committed + pool.spent, usd(1'000)});
    const BurnDown &ofCall = burnDowns.back();
    CHECK(ofCall.key() == QStringLiteral("call/") + readCall(fund.database(), call)->ref);
    CHECK(ofCall.months.back() == BurnDownMonth{today, usd(15'000), pool.committed + pool.spent, usd(1'000)});
    // A month ago nothing was paid, and before the decision nothing was committed.
    const BurnDownMonth &monthAgo = ofCall.months.at(10);
    CHECK(monthAgo.spent == usd(0));
    CHECK(monthAgo.committed == ofCall.months.back().committed);
    CHECK(ofCall.months.at(9).committed == usd(0));
    for (const BurnDown &each : burnDowns)
        for (std::size_t i = 1; i < each.months.size(); ++i)
            CHECK(each.months[i - 1].day < each.months[i].day);
}

TEST_CASE("each month of a window is the pool's of its day, also as it was known before a late payment")
{
    TestFund fund;
    endow(fund);
    const QDateTime known = fund.clock().now();
    fund.clock().set(known.addDays(1));
    REQUIRE(allotFunds(fund.administrator(),
                       {Window::Sponsorship, usd(5'000), QStringLiteral("late (test)"), QDate(2026, 2, 20)}));
    const QDate today = fund.clock().today();
    for (const QDateTime &moment : {QDateTime(), known}) {
        const auto burnDowns = readBurnDowns(fund.database(), {today, moment}, ofBurnDown);
        REQUIRE(burnDowns.size() == 1);
        for (const BurnDownMonth &month : burnDowns.front().months) {
            const WindowPosition there =
                poolPosition(fund.database(), {month.day, moment}, ofBurnDown).windows.at(Window::Sponsorship);
            CHECK(month.allotted == there.allotted + there.committed + there.spent);
        }
        CHECK(burnDowns.front().months.back().allotted == usd(moment.isValid() ? 200'000 : 205'000));
    }
}

TEST_CASE("what a call has used is found by its nominations and not by reading the books")
{
    const QString plan = queryPlan(R"sql(
        SELECT n.call_id, sum(t.amount)
        FROM nominations AS n
        CROSS JOIN ledger_entries AS e ON e.subject = 'nominations/' || n.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        GROUP BY n.call_id
    )sql");
    INFO(plan.toStdString());
    CHECK(plan.contains(u"ledger_entries_by_subject"));
    CHECK(plan.contains(u"ledger_transfers_by_entry"));
}
