#include "contributions/giving.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/giving_store.h"
#include "donors/donor_actions.h"
#include "ledger/pool_reading.h"
#include "shortlists/reversal_actions.h"
#include "storage/statement.h"
#include "support/query_plan.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const Currency fundDollars{QStringLiteral("USD"), 2};

YearGiving givingOf(const Giving &giving, DonorKind kind, int year)
{
    for (const YearGiving &each : giving.years)
        if (each.kind == kind && each.year == year)
            return each;
    return {kind, year, usd(0), usd(0)};
}

Money receivedInAll(const Giving &giving)
{
    Money sum(0, fundDollars);
    for (const YearGiving &year : giving.years)
        sum += year.received;
    return sum;
}

/// A State that promised in 2026 and paid in two years, and an observer State that gave at once.
ContributionId workTwoYears(TestFund &fund)
{
    fund.clock().set(QDateTime(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC));
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto pledge = recordContribution(fund.finance(), {estonia, QDate(2026, 2, 1), usd(100'000), {}, {}});
    REQUIRE(pledge);
    REQUIRE(recordAgreement(fund.finance(), {*pledge, QDate(2026, 11, 1), usd(90'000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*pledge, QDate(2026, 12, 1), usd(30'000), QStringLiteral("B-1")}));
    REQUIRE(recordReceipt(fund.finance(), {*pledge, QDate(2027, 2, 1), usd(50'000), QStringLiteral("B-2")}));
    REQUIRE(recordContributionEvent(fund.finance(), {*pledge, ContributionEventKind::Reduction, QDate(2027, 2, 2),
                                                     usd(10'000), QStringLiteral("Letter")}));
    const auto observer = recordDonor(
        fund.finance(),
        {QStringLiteral("Palestine"), DonorKind::Observer, QStringLiteral("PSE"), Publication::Publish, {}});
    REQUIRE(observer);
    give(fund, *observer, euro(9'000), QDate(2026, 6, 1));
    return *pledge;
}

} // namespace

TEST_CASE("contributions are told by kind of donor and year: what was promised in it, and what came")
{
    TestFund fund;
    workTwoYears(fund);
    const Giving giving = readGiving(fund.database(), {QDate(2027, 3, 1)}, fundDollars);
    const YearGiving first = givingOf(giving, DonorKind::MemberState, 2026);
    CHECK(first.promised == usd(90'000)); // signed for less than was announced
    CHECK(first.received == usd(30'000));
    const YearGiving second = givingOf(giving, DonorKind::MemberState, 2027);
    CHECK(second.promised == usd(-10'000)); // a promise that was reduced
    CHECK(second.received == usd(50'000));
    const YearGiving observer = givingOf(giving, DonorKind::Observer, 2026);
    CHECK(observer.promised == usd(10'000)); // at 0.9
    CHECK(observer.received == usd(10'000));
    CHECK(receivedInAll(giving) == poolPosition(fund.database(), {QDate(2027, 3, 1)}, fundDollars).received);
    CHECK(giving.unvalued.isEmpty());
}

TEST_CASE("receipts by kind and year add up to the pool's on every day, also after a refund and a reversal")
{
    TestFund fund;
    const ContributionId id = workTwoYears(fund);
    REQUIRE(recordContributionEvent(
        fund.finance(), {id, ContributionEventKind::Refund, QDate(2027, 2, 20), usd(1'000), QStringLiteral("R-1")}));
    Statement last(fund.database(), "SELECT max(id) FROM ledger_entries WHERE kind = 'receipt'");
    REQUIRE(last.next());
    REQUIRE(reverseEntry(fund.finance(), LedgerEntryId(last.integer(0)), QStringLiteral("of another fund"),
                         QDate(2027, 3, 1)));
    for (QDate day(2026, 1, 31); day <= QDate(2027, 3, 1); day = day.addMonths(1)) {
        const Giving giving = readGiving(fund.database(), {day}, fundDollars);
        const Money received = poolPosition(fund.database(), {day}, fundDollars).received;
        CHECK(receivedInAll(giving) == received);
        qint64 bySubject = 0;
        for (const auto &[subject, amount] : readReceivedBySubject(fund.database(), {day}))
            bySubject += amount;
        CHECK(bySubject == received.minor());
    }
    const Giving now = readGiving(fund.database(), {QDate(2027, 3, 1)}, fundDollars);
    CHECK(receivedInAll(now) == poolPosition(fund.database(), {QDate(2027, 3, 1)}, fundDollars).received);
    // A receipt that is reversed promises nothing, and takes no promise back.
    CHECK(givingOf(now, DonorKind::Observer, 2026).promised == usd(10'000));
    CHECK(givingOf(now, DonorKind::Observer, 2027).promised == usd(0));
}

TEST_CASE("the entries behind each number of the contributions by kind and year add up to it")
{
    TestFund fund;
    workTwoYears(fund);
    for (const QDate &day : {QDate(2026, 6, 30), QDate(2026, 12, 31), QDate(2027, 3, 1)})
        for (const QDateTime &known : {QDateTime(), endOfDay(QDate(2027, 3, 1))}) {
            const ReadAt at{day, known};
            for (const YearGiving &each : readGiving(fund.database(), at, fundDollars).years) {
                INFO(day.toString(Qt::ISODate).toStdString() << " of " << each.year);
                const auto linesOfSide = [&](GivingSide side) {
                    return givingLines(fund.database(), {side, each.year, each.kind}, at, fundDollars);
                };
                for (const GivingSide side : {GivingSide::Promised, GivingSide::Received}) {
                    const FigureLines lines = linesOfSide(side);
                    CHECK(lines.total == (side == GivingSide::Promised ? each.promised : each.received));
                    Money sum(0, fundDollars);
                    for (const FigureLine &line : lines.lines)
                        sum += line.amount;
                    CHECK(sum == lines.total);
                }
            }
        }
    const GivingPart all{GivingSide::Received, 2026, {}};
    const FigureLines second = givingLines(fund.database(), all, {QDate(2027, 3, 1)}, fundDollars, {1, 1});
    CHECK(second.count == 2);
    CHECK(second.lines.size() == 1);
    CHECK(second.total == usd(40'000)); // USD 30,000, and EUR 9,000 at 0.9
}

TEST_CASE("what each contribution brought is found by its own entries and not by reading the books")
{
    const QString plan = queryPlan(R"sql(
        SELECT e.subject, sum(t.amount)
        FROM contributions AS c
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        GROUP BY e.subject
    )sql");
    INFO(plan.toStdString());
    CHECK(plan.contains(u"ledger_entries_by_subject"));
    CHECK(plan.contains(u"ledger_transfers_by_entry"));
}
