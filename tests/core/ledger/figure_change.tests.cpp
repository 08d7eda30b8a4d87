#include "ledger/figure_change.h"

#include "contributions/contribution_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "support/query_plan.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const Currency ofTheFund{QStringLiteral("USD"), 2};
const QDate yearEnd(2026, 12, 31);

FigureChange changeOf(TestFund &fund, PoolFigure figure, const QDateTime &since, const ReadAt &at = {yearEnd})
{
    return explainFigure(fund.database(), {figure, std::nullopt}, at, since, ofTheFund);
}

} // namespace

TEST_CASE("what a late entry changed in last year's figures is explained by that entry, and nothing else")
{
    TestFund fund;
    fund.clock().set(QDateTime(QDate(2027, 1, 10), QTime(9, 0), Qt::UTC));
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(200'000), QDate(2026, 3, 1));
    const QDateTime said = endOfDay(QDate(2027, 1, 10));
    fund.clock().set(QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    const ContributionId late = give(fund, estonia, usd(5'000), QDate(2026, 12, 20));
    give(fund, estonia, usd(7'000), QDate(2027, 1, 20)); // of this year: no word about the last
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(50'000), QStringLiteral("Plan"), yearEnd}));
    const FigureChange received = changeOf(fund, PoolFigure::Received, said);
    CHECK(received.before == usd(200'000));
    CHECK(received.after == usd(205'000));
    REQUIRE(received.lines.size() == 1);
    CHECK(received.lines.front().entry.subject == QStringLiteral("contributions/%1").arg(late.number()));
    CHECK(received.lines.front().amount == usd(5'000));
    CHECK(received.explained == received.difference());
    const auto all = explainPool(fund.database(), {yearEnd}, said, ofTheFund);
    for (const FigureChange &change : all)
        CHECK(change.explained == change.difference());
    const auto touches = [&](PoolFigure figure) {
        return std::any_of(all.begin(), all.end(), [&](const FigureChange &c) { return c.key.figure == figure; });
    };
    CHECK(touches(PoolFigure::Available));
    CHECK(touches(PoolFigure::Allotted));
    CHECK_FALSE(touches(PoolFigure::Spent));
    // As known before it was recorded there is nothing to explain.
    CHECK(explainPool(fund.database(), {yearEnd, endOfDay(QDate(2027, 1, 31))}, said, ofTheFund).empty());
}

TEST_CASE("what is expected changes by entries and by rates that came late, and both are told")
{
    TestFund fund;
    fund.clock().set(QDateTime(QDate(2026, 6, 10), QTime(9, 0), Qt::UTC));
    settle(fund);
    const DonorId fiji = addState(fund, "Fiji", "FJI");
    REQUIRE(recordContribution(fund.finance(), {fiji, QDate(2026, 6, 1), euro(9'000), {}, {}}));
    const QDateTime said = endOfDay(QDate(2026, 6, 10));
    fund.clock().set(QDateTime(QDate(2026, 6, 20), QTime(9, 0), Qt::UTC));
    REQUIRE(importRates(fund.finance(),
                        {{QStringLiteral("EUR"), QDate(2026, 6, 3), Decimal(8, 1), QStringLiteral("test")}}));
    REQUIRE(recordContribution(fund.finance(), {fiji, QDate(2026, 6, 2), euro(400), {}, {}}));
    const FigureChange change = changeOf(fund, PoolFigure::Pledged, said, {QDate(2026, 6, 9)});
    CHECK(change.before == usd(10'000)); // at 0.9
    CHECK(change.after == usd(11'750));  // 9,400 at 0.8
    REQUIRE(change.rates.size() == 1);
    CHECK(change.rates.front().amount == usd(1'250));
    REQUIRE(change.lines.size() == 1);
    CHECK(change.lines.front().amount == usd(500));
    CHECK(change.lines.front().original == euro(400));
    CHECK(change.explained == change.difference());
}

TEST_CASE("a page of an explanation has the count and the sum of all of it")
{
    TestFund fund;
    fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    settle(fund);
    const QDateTime said = endOfDay(QDate(2026, 3, 2));
    const DonorId estonia = addState(fund, "Estonia", "EST");
    fund.clock().set(QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC));
    for (const qint64 amount : {100, 200, 300})
        give(fund, estonia, usd(amount), QDate(2026, 3, 1));
    const FigureKey received{PoolFigure::Received, std::nullopt};
    const FigureChange all = explainFigure(fund.database(), received, {yearEnd}, said, ofTheFund);
    const FigureChange page = explainFigure(fund.database(), received, {yearEnd}, said, ofTheFund, {1, 1});
    REQUIRE(all.lines.size() == 3);
    CHECK(page.lines == std::vector{all.lines.at(1)});
    CHECK(page.count == 3);
    CHECK(page.explained == usd(600));
}

TEST_CASE("a difference is explained from a day that has come and lies before the day of knowledge")
{
    const QDate today(2026, 3, 2);
    CHECK(checkExplainedSince(today, std::nullopt, today).empty());
    CHECK(checkExplainedSince(today.addDays(-9), today, today).empty());
    CHECK(checkExplainedSince(today, today, today).front().rule == u"explained_day_must_be_earlier");
    CHECK(checkExplainedSince(today.addDays(1), std::nullopt, today).front().rule == u"explained_day_must_have_come");
}

TEST_CASE("what was recorded since a moment is found by index, not by reading the books")
{
    const QString plan = queryPlan(R"sql(
        SELECT e.id, sum(t.amount) AS part
        FROM ledger_entries AS e
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.recorded_at > '2026' AND (NULL IS NULL OR e.recorded_at <= NULL) AND +e.on_date <= '2026-12-31'
        GROUP BY +e.id
    )sql");
    INFO(plan.toStdString());
    CHECK(plan.contains(u"ledger_entries_by_moment"));
    CHECK(plan.contains(u"ledger_transfers_by_entry"));
}
