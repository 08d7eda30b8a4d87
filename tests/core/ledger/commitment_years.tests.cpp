#include "ledger/commitment_year_store.h"

#include "ledger/ledger_actions.h"
#include "record/change.h"
#include "scenarios/multi_year_notice.h"
#include "settings/setting_actions.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

const Currency dollars{QStringLiteral("USD"), 2};
const QDate march(2026, 3, 2);
const QString agreement = commitmentSubject(QStringLiteral("A-1"));

template <typename T>
QString ruleOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

QString commit(TestFund &fund, const Money &amount, const std::vector<YearPart> &years,
               const QString &subject = agreement)
{
    return ruleOf(commitFunds(fund.administrator(),
                              {Window::Projects, amount, subject, QStringLiteral("Agreement (test)"), march, years}));
}

QString pay(TestFund &fund, const Money &amount, bool isFinal, const QDate &day)
{
    return ruleOf(
        recordExpenditure(fund.finance(), {Window::Projects, agreement, amount, QStringLiteral("V-1"), isFinal, day}));
}

/// 200,000 received and 100,000 allotted to projects.
void begin(TestFund &fund, bool isAllowed = true)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200'000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(100'000), QStringLiteral("plan"), march}));
    if (isAllowed)
        REQUIRE(changeSetting(
            fund.administrator(),
            {Setting::MultiYear, QStringLiteral("allowed"), QDate(2026, 1, 1), QStringLiteral("States (test)"), {}}));
}

} // namespace

TEST_CASE("commitments over several years are off until an authority allows them (para. 20 (b))")
{
    TestFund fund;
    begin(fund, false);
    const std::vector<YearPart> years = {{2026, usd(400)}, {2027, usd(600)}};
    const auto refused = commitFunds(
        fund.administrator(), {Window::Projects, usd(1000), agreement, QStringLiteral("Agreement"), march, years});
    CHECK(ruleOf(refused) == u"multi_year_must_be_allowed");
    CHECK(refused.failure().problems.front().paragraph == u"para. 20 (b)");
    CHECK(commit(fund, usd(1000), {{2026, usd(1000)}}) == u"done"); // its own year is no other
    REQUIRE(changeSetting(fund.administrator(),
                          {Setting::MultiYear, QStringLiteral("allowed"), march, QStringLiteral("States (test)"), {}}));
    CHECK(commit(fund, usd(1000), years) == u"done");
}

TEST_CASE("the years of a commitment follow each other and add up to it, and all of it is covered by cash")
{
    TestFund fund;
    begin(fund);
    CHECK(commit(fund, usd(1000), {{2026, usd(400)}, {2027, usd(500)}}) == u"years_must_add_up");
    CHECK(commit(fund, usd(1000), {{2027, usd(400)}, {2026, usd(600)}}) == u"years_must_follow_each_other");
    CHECK(commit(fund, usd(1000), {{2025, usd(400)}, {2026, usd(600)}}) == u"years_must_follow_each_other");
    CHECK(commit(fund, usd(1000), {{2026, usd(500)}, {2036, usd(500)}}) == u"years_must_follow_each_other");
    CHECK(commit(fund, usd(1000), {{2026, usd(1000)}, {2027, usd(0)}}) == u"year_must_have_an_amount");
    // Later years' parts need the allotment, and so the cash, of today: receipts are counted, not pledges.
    CHECK(commit(fund, usd(100'001), {{2026, usd(1)}, {2027, usd(100'000)}}) == u"money_must_be_there");
    CHECK(commit(fund, usd(100'000), {{2026, usd(1)}, {2027, usd(99'999)}}) == u"done");
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
    begin(fund);
    REQUIRE(commit(fund, usd(10'000), {{2026, usd(3'000)}, {2027, usd(4'000)}, {2028, usd(3'000)}}) == u"done");
    REQUIRE(commit(fund, usd(500), {}, commitmentSubject(QStringLiteral("K-2"))) == u"done");
    REQUIRE(pay(fund, usd(3'500), false, march) == u"done");
    const ReadAt now{march};
    const std::vector<YearBudget> expected = {{2026, usd(3'500), usd(3'500), usd(500)},
                                              {2027, usd(4'000), usd(0), usd(3'500)},
                                              {2028, usd(3'000), usd(0), usd(3'000)}};
    CHECK(readYearBudgets(fund.database(), now, dollars) == expected);
    const std::vector<YearPart> ahead = {{2027, usd(3'500)}, {2028, usd(3'000)}};
    CHECK(readYearsAhead(fund.database(), now, dollars) == ahead);

    const QDate nextYear(2027, 2, 1);
    fund.clock().set(QDateTime(nextYear, QTime(9, 0), Qt::UTC));
    REQUIRE(pay(fund, usd(2'000), true, nextYear) == u"done");
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
    begin(fund);
    const std::vector<YearPart> years = {{2026, usd(400)}, {2027, usd(600)}};
    const auto told = multiYearNotice(fund.administrator(), years, march);
    REQUIRE(told);
    CHECK(told->contains(u"USD 200000.00"));
    CHECK(told->contains(u"USD 5000000.00"));
    CHECK(commit(fund, usd(1000), years) == u"done");
    CHECK_FALSE(multiYearNotice(fund.administrator(), {{2026, usd(1000)}}, march));
    give(fund, addState(fund, "Ghana", "GHA"), usd(4'800'000), march);
    CHECK_FALSE(multiYearNotice(fund.administrator(), years, march));
    CHECK(multiYearNotice(fund.administrator(), years, march.addDays(-1)));
}
