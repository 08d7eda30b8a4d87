#include "ledger/pool_reading.h"

#include "contributions/contribution_actions.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "support/money_rules.h"
#include "support/query_plan.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace fund;

namespace {

Money sumOf(const FigureLines &lines)
{
    return std::accumulate(lines.lines.begin(), lines.lines.end(), usd(0),
                           [](const Money &sum, const FigureLine &line) { return sum + line.amount; });
}

/// A pool with every figure above zero, in two windows.
void fill(TestFund &fund)
{
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(200000), march);
    give(fund, estonia, euro(33333), march.addDays(3));
    for (const qint64 cents : {100001, 100001, 100001})
        REQUIRE(recordContribution(fund.finance(), {estonia, march, Money(cents, *currencyOf(u"EUR")), {}, {}}));
    const auto signedOnly = recordContribution(fund.finance(), {estonia, march, euro(700), {}, {}});
    REQUIRE(recordAgreement(fund.finance(), {*signedOnly, march, euro(700), {}, {}, {}}));
    REQUIRE(recordOtherIncome(fund.finance(), {IncomeKind::Interest, usd(77), QStringLiteral("statement 3"), march}));
    for (const Window window : {Window::Sponsorship, Window::Projects})
        REQUIRE(allotFunds(fund.administrator(), {window, usd(50000), QStringLiteral("plan"), march.addDays(4)}));
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    for (int i = 1; i <= 3; ++i)
        REQUIRE(
            commitFunds(change, {i < 3 ? Window::Sponsorship : Window::Projects, usd(1000 * i),
                                 QStringLiteral("nominations/%1").arg(i), QStringLiteral("award"), march.addDays(5)}));
    REQUIRE(change.commit());
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/2"), usd(1500),
                                               QStringLiteral("voucher 1"), true, march.addDays(6)}));
}

} // namespace

TEST_CASE("the entries behind a figure add up to it, at every date and as known at every moment")
{
    TestFund fund;
    fund.clock().set(QDateTime(march.addDays(20), QTime(9, 0), Qt::UTC));
    fill(fund);
    const QDateTime known = fund.clock().now();
    fund.clock().set(known.addDays(1));
    give(fund, addState(fund, "Ghana", "GHA"), usd(5000), march.addDays(1));
    for (const QDate &day : {march.addDays(-1), march, march.addDays(4), march.addDays(5), march.addDays(30)})
        for (const QDateTime &moment : {QDateTime(), known}) {
            const PoolPosition pool = poolPosition(fund.database(), {day, moment}, dollars);
            for (const PoolFigure figure : allPoolFigures) {
                const FigureLines behind = entriesBehind(fund.database(), {figure}, {day, moment}, dollars);
                INFO(poolFigureKey(figure).toStdString() << " on " << day.toString(Qt::ISODate).toStdString());
                CHECK(behind.total == figureIn(pool, {figure}));
                CHECK(sumOf(behind) == behind.total);
                CHECK(behind.count == static_cast<int>(behind.lines.size()));
            }
        }
}

TEST_CASE("the entries behind a window's figure are those of that window")
{
    TestFund fund;
    fund.clock().set(QDateTime(march.addDays(20), QTime(9, 0), Qt::UTC));
    fill(fund);
    const PoolPosition pool = poolPosition(fund.database(), {march.addDays(20)}, dollars);
    for (const Window window : allWindows) {
        const auto behind = [&](PoolFigure figure) {
            return entriesBehind(fund.database(), {figure, window}, {march.addDays(20)}, dollars);
        };
        CHECK(behind(PoolFigure::Allotted).total == pool.windows.at(window).allotted);
        CHECK(behind(PoolFigure::Committed).total == pool.windows.at(window).committed);
        CHECK(behind(PoolFigure::Spent).total == pool.windows.at(window).spent);
    }
    const auto committed =
        entriesBehind(fund.database(), {PoolFigure::Committed, Window::Projects}, {march.addDays(20)}, dollars);
    REQUIRE(committed.lines.size() == 1);
    CHECK(committed.lines.front().entry.subject == u"nominations/3");
}

TEST_CASE("a page of entries is a part of the list, newest first, with the count of all")
{
    TestFund fund;
    fund.clock().set(QDateTime(march.addDays(20), QTime(9, 0), Qt::UTC));
    fill(fund);
    for (const PoolFigure figure : {PoolFigure::Committed, PoolFigure::Pledged}) {
        const ReadAt at{march.addDays(20)};
        const FigureLines all = entriesBehind(fund.database(), {figure}, at, dollars);
        REQUIRE(all.count >= 3);
        const FigureLines page = entriesBehind(fund.database(), {figure}, at, dollars, {1, 2});
        CHECK(page.count == all.count);
        CHECK(page.total == all.total);
        CHECK(page.lines == std::vector<FigureLine>(all.lines.begin() + 1, all.lines.begin() + 3));
        for (std::size_t i = 1; i < all.lines.size(); ++i)
            CHECK(all.lines[i - 1].entry.onDate >= all.lines[i].entry.onDate);
    }
}

TEST_CASE("the months of a chart end with the day that is asked about")
{
    TestFund fund;
    fund.clock().set(QDateTime(QDate(2026, 5, 20), QTime(9, 0), Qt::UTC));
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(100), QDate(2026, 2, 28));
    give(fund, estonia, usd(50), QDate(2026, 4, 1));
    give(fund, estonia, usd(7), QDate(2026, 5, 20));
    const auto months = monthlyPositions(fund.database(), QDate(2026, 2, 14), QDate(2026, 5, 19), {}, dollars);
    REQUIRE(months.size() == 4);
    CHECK(months[0].asOf == QDate(2026, 2, 28));
    CHECK(months[0].received == usd(100));
    CHECK(months[1].received == usd(100));
    CHECK(months[2].received == usd(150));
    CHECK(months[3].asOf == QDate(2026, 5, 19));
    CHECK(months[3].received == usd(150));
}

TEST_CASE("totals and what one subject holds are read by index")
{
    const QString totals = queryPlan(R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= '2026-03-02'
        GROUP BY t.debit, t.credit
    )sql");
    INFO(totals.toStdString());
    CHECK(totals.contains(u"USING COVERING INDEX ledger_entries_by_date"));
    CHECK(totals.contains(u"INDEX ledger_transfers_by_entry"));
    const QString subject = queryPlan(R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = 'nominations/1'
        GROUP BY t.debit, t.credit
    )sql");
    INFO(subject.toStdString());
    CHECK(subject.contains(u"ledger_entries_by_subject"));
    CHECK(subject.contains(u"ledger_transfers_by_entry"));
}
