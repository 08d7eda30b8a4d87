#include "ledger/commitment_year_store.h"

#include "ledger/balance_store.h"
#include "ledger/ledger_actions.h"
#include "ledger/open_commitment.h"
#include "ledger/pool_reading.h"
#include "record/change.h"
#include "scenarios/multi_year_notice.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/query_plan.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

const QString agreement = commitmentSubject(QStringLiteral("A-1"));

QString commitOverYears(TestFund &fund, const Money &amount, const std::vector<YearPart> &years,
                        const QString &subject = agreement)
{
    return ruleOf(commitFunds(fund.administrator(),
                              {Window::Projects, amount, subject, QStringLiteral("Agreement (test)"), march, years}));
}

QString payPart(TestFund &fund, const Money &amount, bool isFinal, const QDate &day)
{
    return ruleOf(
        recordExpenditure(fund.finance(), {Window::Projects, agreement, amount, QStringLiteral("V-1"), isFinal, day}));
}

/// 200,000 received and 100,000 allotted to projects.
void allotToProjects(TestFund &fund, bool isAllowed = true)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(100'000), QStringLiteral("plan"), march}));
    if (isAllowed)
        REQUIRE(changeSetting(
            fund.administrator(),
            {Setting::MultiYear, QStringLiteral("allowed"), QDate(2026, 1, 1), QStringLiteral("States (test)"), {}}));
}

/// Budgets by year from the entries of all subjects, one by one: for whoever doubts the running totals.
std::vector<YearBudget> addedUpByYear(const Database &database, const ReadAt &at)
{
    std::map<QString, SubjectYears> subjects;
    Statement row(database, R"sql(
        SELECT e.subject, CAST(substr(e.on_date, 1, 4) AS INTEGER), e.kind, t.debit, t.credit, t.amount, e.id
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on AND (:known_at IS NULL OR e.recorded_at <= :known_at)
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next()) {
        SubjectYears &subject = subjects.try_emplace(row.text(0), SubjectYears{{}, {}, usd(0)}).first->second;
        const int year = static_cast<int>(row.integer(1));
        const Money amount(row.integer(5), dollars);
        const auto add = [&](std::map<int, Money> &sums, int of, const Money &part) {
            sums.try_emplace(of, usd(0)).first->second += part;
        };
        for (const Window window : allWindows) {
            if (row.text(3) == accountKey(committed(window)))
                subject.open += amount;
            if (row.text(4) == accountKey(committed(window)))
                subject.open -= amount;
            if (row.text(3) == accountKey(spent(window)))
                add(subject.spent, year, amount);
            if (row.text(4) == accountKey(spent(window)))
                add(subject.spent, year, -amount);
        }
        if (row.text(2) != u"commitment" || !row.text(3).startsWith(u"committed_"))
            continue;
        Statement part(database, "SELECT year, amount FROM commitment_years WHERE ledger_entry_id = :entry",
                       {{":entry", row.integer(6)}});
        bool isSpread = false;
        for (; part.next(); isSpread = true)
            add(subject.committed, static_cast<int>(part.integer(0)), Money(part.integer(1), dollars));
        if (!isSpread)
            add(subject.committed, year, amount);
    }
    std::vector<SubjectYears> all;
    for (const auto &[subject, years] : subjects)
        all.push_back(years);
    return yearBudgets(all, dollars);
}

} // namespace

TEST_CASE("commitments over several years are off until an authority allows them (para. 20 (b))")
{
    TestFund fund;
    allotToProjects(fund, false);
    const std::vector<YearPart> years = {{2026, usd(400)}, {2027, usd(600)}};
    const auto refused = commitFunds(
        fund.administrator(), {Window::Projects, usd(1000), agreement, QStringLiteral("Agreement"), march, years});
    CHECK(ruleOf(refused) == u"multi_year_must_be_allowed");
    CHECK(refused.failure().problems.front().paragraph == u"para. 20 (b)");
    CHECK(commitOverYears(fund, usd(1000), {{2026, usd(1000)}}) == u"done"); // its own year is no other
    REQUIRE(changeSetting(fund.administrator(),
                          {Setting::MultiYear, QStringLiteral("allowed"), march, QStringLiteral("States (test)"), {}}));
    CHECK(commitOverYears(fund, usd(1000), years) == u"done");
}

TEST_CASE("the years of a commitment follow each other and add up to it, and all of it is covered by cash")
{
    TestFund fund;
    allotToProjects(fund);
    CHECK(commitOverYears(fund, usd(1000), {{2026, usd(400)}, {2027, usd(500)}}) == u"years_must_add_up");
    CHECK(commitOverYears(fund, usd(1000), {{2027, usd(400)}, {2026, usd(600)}}) == u"years_must_follow_each_other");
    CHECK(commitOverYears(fund, usd(1000), {{2025, usd(400)}, {2026, usd(600)}}) == u"years_must_follow_each_other");
    CHECK(commitOverYears(fund, usd(1000), {{2026, usd(500)}, {2036, usd(500)}}) == u"years_must_follow_each_other");
    CHECK(commitOverYears(fund, usd(1000), {{2026, usd(1000)}, {2027, usd(0)}}) == u"year_must_have_an_amount");
    // Later years' parts need the allotment, and so the cash, of today: receipts are counted, not pledges.
    CHECK(commitOverYears(fund, usd(100'001), {{2026, usd(1)}, {2027, usd(100'000)}}) == u"money_must_be_there");
    CHECK(commitOverYears(fund, usd(100'000), {{2026, usd(1)}, {2027, usd(99'999)}}) == u"done");
    // The file itself knows the rule.
    CHECK_FALSE(fund.database().run("INSERT INTO commitment_years (ledger_entry_id, year, amount) "
                                    "SELECT id, 2027, 1 FROM ledger_entries WHERE kind = 'allotment'"));
    fund.database().forgetFailure();
    CHECK_FALSE(fund.database().run("UPDATE commitment_years SET amount = 1"));
    fund.database().forgetFailure();
}

TEST_CASE("budget against actual by year: payments take the earliest year first, a release the latest")
{
    TestFund fund;
    allotToProjects(fund);
    REQUIRE(commitOverYears(fund, usd(10'000), {{2026, usd(3'000)}, {2027, usd(4'000)}, {2028, usd(3'000)}}) ==
            u"done");
    REQUIRE(commitOverYears(fund, usd(500), {}, commitmentSubject(QStringLiteral("K-2"))) == u"done");
    REQUIRE(payPart(fund, usd(3'500), false, march) == u"done");
    const ReadAt now{march};
    const std::vector<YearBudget> expected = {{2026, usd(3'500), usd(3'500), usd(500)},
                                              {2027, usd(4'000), usd(0), usd(3'500)},
                                              {2028, usd(3'000), usd(0), usd(3'000)}};
    CHECK(readYearBudgets(fund.database(), now, dollars) == expected);
    const std::vector<YearPart> ahead = {{2027, usd(3'500)}, {2028, usd(3'000)}};
    CHECK(readYearsAhead(fund.database(), now, dollars) == ahead);

    const QDate nextYear(2027, 2, 1);
    fund.clock().set(QDateTime(nextYear, QTime(9, 0), Qt::UTC));
    REQUIRE(payPart(fund, usd(2'000), true, nextYear) == u"done");
    const std::vector<YearBudget> settled = {{2026, usd(3'500), usd(3'500), usd(500)},
                                             {2027, usd(2'500), usd(2'000), usd(0)}};
    CHECK(readYearBudgets(fund.database(), {nextYear}, dollars) == settled);
    CHECK(readYearsAhead(fund.database(), {nextYear}, dollars).empty());
    // As it was, and as it was known.
    CHECK(readYearBudgets(fund.database(), {march}, dollars) == expected);
    CHECK(readYearBudgets(fund.database(), {nextYear, endOfDay(march)}, dollars) == expected);
}

TEST_CASE("whatever is committed, spent and released, the years add up to what is committed and spent")
{
    CHECK(rc::check([] {
        std::vector<SubjectYears> subjects;
        Money open(0, dollars);
        Money spentInAll(0, dollars);
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            SubjectYears subject;
            Money whole(0, dollars);
            for (int year = 2026; year < 2030; ++year) {
                const Money part(*rc::gen::inRange<qint64>(0, 1000), dollars);
                subject.committed[year] = part;
                whole += part;
            }
            Money left = whole;
            for (int year = 2026; year < 2030; ++year) {
                const Money paid(*rc::gen::inRange<qint64>(0, left.minor() + 1), dollars);
                subject.spent[year] = paid;
                spentInAll += paid;
                left -= paid;
            }
            subject.open = Money(*rc::gen::inRange<qint64>(0, left.minor() + 1), dollars);
            open += subject.open;
            subjects.push_back(subject);
        }
        Money planned(0, dollars);
        Money spent(0, dollars);
        Money still(0, dollars);
        for (const YearBudget &budget : yearBudgets(subjects, dollars)) {
            planned += budget.planned;
            spent += budget.spent;
            still += budget.open;
            RC_ASSERT(budget.open <= budget.planned);
        }
        RC_ASSERT(planned == open + spentInAll);
        RC_ASSERT(spent == spentInAll);
        RC_ASSERT(still == open);
    }));
}

TEST_CASE("below the level that para. 20 (b) illustrates a commitment over several years is told of, not refused")
{
    TestFund fund;
    allotToProjects(fund);
    const std::vector<YearPart> years = {{2026, usd(400)}, {2027, usd(600)}};
    const auto told = multiYearNotice(fund.administrator(), years, march);
    REQUIRE(told);
    CHECK(told->contains(u"USD 200000.00"));
    CHECK(told->contains(u"USD 5000000.00"));
    CHECK(commitOverYears(fund, usd(1000), years) == u"done");
    CHECK_FALSE(multiYearNotice(fund.administrator(), {{2026, usd(1000)}}, march));
    give(fund, addState(fund, "Ghana", "GHA"), usd(4'800'000), march);
    CHECK_FALSE(multiYearNotice(fund.administrator(), years, march));
    CHECK(multiYearNotice(fund.administrator(), years, march.addDays(-1)));
}

TEST_CASE("the running totals by subject say of any date, as known on any other, what the entries themselves say")
{
    TestFund fund;
    allotToProjects(fund);
    std::vector<QDateTime> moments;
    for (int i = 0; i < 12; ++i) {
        const QDate today = march.addDays(60 * i);
        fund.clock().set(QDateTime(today, QTime(9, 0), Qt::UTC));
        const QDate day = i % 3 == 2 ? today.addDays(-70) : today;
        const QString subject = commitmentSubject(QStringLiteral("K-%1").arg(i / 2));
        const Money whole = usd(1'000 + i);
        const std::vector<YearPart> years =
            i % 4 == 0 ? std::vector<YearPart>{{day.year(), usd(600)}, {day.year() + 1, usd(400 + i)}}
                       : std::vector<YearPart>();
        REQUIRE(commitFunds(fund.administrator(),
                            {Window::Projects, whole, subject, QStringLiteral("Agreement (test)"), day, years}));
        REQUIRE(recordExpenditure(
            fund.finance(), {Window::Projects, subject, usd(700), QStringLiteral("V-%1").arg(i), i % 2 == 1, today}));
        moments.push_back(fund.clock().now());
    }
    moments.push_back({});
    for (const QDateTime &moment : moments)
        for (const int days : {-1, 0, 45, 170, 301, 420, 700}) {
            const ReadAt at{march.addDays(days), moment};
            INFO(at.on.toString(Qt::ISODate).toStdString() << " known at " << moment.toString().toStdString());
            CHECK(readYearBudgets(fund.database(), at, dollars) == addedUpByYear(fund.database(), at));
            Money open = usd(0);
            for (const OpenCommitment &each : readOpenCommitments(fund.database(), dollars, at))
                open += each.open;
            CHECK(open == poolPosition(fund.database(), at, dollars).committed);
        }
    CHECK(readWrongTotals(fund.database()).isEmpty());
}

TEST_CASE("what is open is found by the indices of the running totals, not among all entries")
{
    CHECK(queryPlan("SELECT subject FROM ledger_subject_totals WHERE open <> 0")
              .contains(u"USING INDEX ledger_subject_totals_open"));
    CHECK(queryPlan("SELECT subject FROM ledger_subject_totals WHERE from_year <> to_year")
              .contains(u"USING INDEX ledger_subject_totals_of_years"));
    CHECK(queryPlan("SELECT subject FROM ledger_subject_totals WHERE last_on > '2026' AND first_on <= '2026'")
              .contains(u"USING COVERING INDEX ledger_subject_totals_by_day"));
    CHECK(queryPlan("SELECT subject FROM ledger_subject_totals WHERE last_recorded > '2026'")
              .contains(u"USING COVERING INDEX ledger_subject_totals_by_moment"));
    const QString entries = queryPlan(R"sql(
        WITH asked (subject) AS (SELECT subject FROM ledger_subject_totals WHERE open <> 0)
        SELECT e.subject, sum(t.amount)
        FROM asked AS a
        CROSS JOIN ledger_entries AS e ON e.subject = a.subject
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        GROUP BY e.subject
    )sql");
    INFO(entries.toStdString());
    CHECK(entries.contains(u"ledger_entries_by_subject"));
    CHECK(entries.contains(u"ledger_transfers_by_entry"));
    CHECK_FALSE(entries.contains(u"SCAN e"));
    CHECK_FALSE(entries.contains(u"SCAN t"));
}
