#include "ledger/staff_store.h"

#include "contributions/contribution_event_actions.h"
#include "donors/donor_actions.h"
#include "ledger/certification.h"
#include "ledger/ledger_actions.h"
#include "record/verify.h"
#include "scenarios/scenario_actions.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "statements/harmonised_class.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString post = commitmentSubject(QStringLiteral("P3-2026"));

void decide(TestFund &fund, Setting setting, const char *value, const QDate &from = QDate(2026, 1, 1))
{
    REQUIRE(changeSetting(fund.administrator(),
                          {setting, QString::fromLatin1(value), from, QStringLiteral("States (test)"), {}}));
}

Result<LedgerEntryId> allotStaff(TestFund &fund, const Money &amount, const QDate &day = march)
{
    return allotFunds(fund.administrator(), {Window::Staff, amount, QStringLiteral("cost plan"), day});
}

Result<LedgerEntryId> commitStaff(TestFund &fund, const Money &amount, const QDate &day = march)
{
    return commitFunds(fund.administrator(), {Window::Staff, amount, post, QStringLiteral("Project manager"), day});
}

Result<LedgerEntryId> payStaff(TestFund &fund, const Money &amount, const char *voucher, const QDate &day = march)
{
    return recordExpenditure(fund.finance(), {Window::Staff, post, amount, QString::fromLatin1(voucher), false, day});
}

/// A Member State gave 100,000 and an observer, who is none, 300,000.
ContributionId giveByTwo(TestFund &fund)
{
    settle(fund);
    const ContributionId given = give(fund, addState(fund, "Estonia", "EST"), usd(100'000), march);
    const auto observer =
        recordDonor(fund.finance(),
                    {QStringLiteral("Holy See"), DonorKind::Observer, QStringLiteral("VAT"), Publication::Publish, {}});
    REQUIRE(observer);
    give(fund, *observer, usd(300'000), march);
    return given;
}

} // namespace

TEST_CASE("staff are paid from the fund only where that is decided, and never under the regular budget (para. 15)")
{
    TestFund fund;
    giveByTwo(fund);
    CHECK(ruleOf(allotStaff(fund, usd(1000))) == u"staff_source_must_be_decided");
    decide(fund, Setting::StaffSource, "fund");
    CHECK(ruleOf(allotStaff(fund, usd(5000))) == u"done");
    CHECK(ruleOf(commitStaff(fund, usd(3000))) == u"done");
    CHECK(ruleOf(payStaff(fund, usd(1000), "payroll 1")) == u"done");

    const QDate april(2026, 4, 1);
    fund.clock().set(QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC));
    decide(fund, Setting::StaffSource, "regular-budget", april);
    for (const auto &charge :
         {allotStaff(fund, usd(1), april), commitStaff(fund, usd(1), april), payStaff(fund, usd(1), "p", april)}) {
        CHECK(ruleOf(charge) == u"staff_is_paid_from_the_regular_budget");
        CHECK(charge.failure().problems.front().paragraph == u"para. 15");
    }
    CHECK(ruleOf(certifyPayment(fund.administrator(), {Window::Staff, post, usd(1), QStringLiteral("p"), april})) ==
          u"staff_is_paid_from_the_regular_budget");
    // What was of the time before is still entered, and what is left goes back.
    CHECK(ruleOf(payStaff(fund, usd(1000), "payroll 2", QDate(2026, 3, 31))) == u"done");
    CHECK(ruleOf(releaseFunds(fund.administrator(), post, QStringLiteral("regular budget"), april)) == u"done");
    const PoolPosition pool = poolPosition(fund.database(), {april}, dollars);
    const WindowPosition expected{usd(3000), usd(0), usd(2000)};
    CHECK(pool.windows.at(Window::Staff) == expected);
}

TEST_CASE("staff cost is never above what Member States paid in, as totals, and the refusal names both (para. 15)")
{
    TestFund fund;
    const ContributionId given = giveByTwo(fund);
    decide(fund, Setting::StaffSource, "fund");
    CHECK(readLeftForStaff(fund.database(), march.addDays(-1), dollars) == usd(0));
    CHECK(readLeftForStaff(fund.database(), march, dollars) == usd(100'000));
    const auto tooMuch = allotStaff(fund, usd(100'001));
    CHECK(ruleOf(tooMuch) == u"staff_must_not_cost_more_than_states_gave");
    CHECK(tooMuch.failure().problems.front().paragraph == u"para. 15");
    CHECK(tooMuch.failure().problems.front().sentence ==
          u"Staff would take USD 100001.00 in all by 2026-03-02, but Member States have paid in USD 100000.00 by then: "
          u"USD 1.00 is missing.");
    REQUIRE(allotStaff(fund, usd(100'000)));
    CHECK(readLeftForStaff(fund.database(), march, dollars) == usd(0));
    REQUIRE(commitStaff(fund, usd(60'000)));
    REQUIRE(payStaff(fund, usd(30'000), "payroll 1"));
    // Other money of the pool is no limit for the others, and none for staff.
    CHECK(allotFunds(fund.administrator(), {Window::Projects, usd(100'000), QStringLiteral("plan"), march}));

    SECTION("after a refund to a Member State nothing more is given, committed or paid beyond what is left")
    {
        REQUIRE(recordContributionEvent(
            fund.finance(), {given, ContributionEventKind::Refund, march, usd(65'000), QStringLiteral("bank 9")}));
        CHECK(readMemberStatesReceived(fund.database(), dollars).back().amount == usd(35'000));
        const auto more = payStaff(fund, usd(5'001), "payroll 2");
        CHECK(ruleOf(more) == u"staff_must_not_cost_more_than_states_gave");
        CHECK(more.failure().problems.front().sentence.contains(u"USD 1.00 is missing"));
        CHECK(ruleOf(payStaff(fund, usd(5'000), "payroll 2")) == u"done");
        CHECK(ruleOf(commitStaff(fund, usd(1))) == u"staff_must_not_cost_more_than_states_gave");
        CHECK(ruleOf(allotStaff(fund, usd(1))) == u"staff_must_not_cost_more_than_states_gave");
    }
    SECTION("a Member State's receipt that staff live on is not reversed")
    {
        Statement receipt(fund.database(), "SELECT min(ledger_entry_id) FROM receipts");
        REQUIRE(receipt.next());
        CHECK(ruleOf(reverseEntry(fund.finance(), LedgerEntryId(receipt.integer(0)), QStringLiteral("mistake"),
                                  march)) == u"staff_must_not_cost_more_than_states_gave");
    }
}

TEST_CASE("what a Member State pays in later does not cover staff of an earlier day (para. 15)")
{
    TestFund fund;
    giveByTwo(fund);
    decide(fund, Setting::StaffSource, "fund");
    REQUIRE(allotStaff(fund, usd(100'000)));
    const QDate later = march.addDays(9);
    fund.clock().set(QDateTime(later, QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Ghana", "GHA"), usd(50'000), later);
    CHECK(ruleOf(allotStaff(fund, usd(1'000))) == u"staff_must_not_cost_more_than_states_gave");
    CHECK(ruleOf(allotStaff(fund, usd(1'000), later)) == u"done");
}

TEST_CASE("staff are an envelope like the others: they bear support costs and reserve, and the pool's sum holds")
{
    TestFund fund;
    giveByTwo(fund);
    decide(fund, Setting::StaffSource, "fund");
    REQUIRE(allotStaff(fund, usd(10'000)));
    REQUIRE(commitStaff(fund, usd(6'000)));
    REQUIRE(payStaff(fund, usd(2'000), "payroll 1"));
    const PoolPosition p = poolPosition(fund.database(), {march}, dollars);
    CHECK(p.spent == usd(2'000));
    CHECK(p.committed == usd(4'000));
    CHECK(p.allotted == usd(4'000));
    CHECK(p.supportCosts == usd(780));
    CHECK(p.reserve == usd(1'500));
    CHECK(p.received + p.otherIncome == p.spent + p.committed + p.allotted + p.supportCosts + p.reserve + p.available);
    CHECK(harmonisedClassOf(Window::Staff) == HarmonisedClass::Staff);
    CHECK(ruleOf(commitStaff(fund, usd(4'001))) == u"money_must_be_there");
    // The last payment gives back what is left, with its support costs.
    REQUIRE(
        recordExpenditure(fund.finance(), {Window::Staff, post, usd(1'000), QStringLiteral("payroll 2"), true, march}));
    const PoolPosition settled = poolPosition(fund.database(), {march}, dollars);
    CHECK(settled.committed == usd(0));
    CHECK(settled.allotted == usd(7'000));
    CHECK(settled.supportCosts == usd(390));
}

TEST_CASE("a scenario starts from what pays the staff by the setting that holds (para. 15)")
{
    TestFund fund;
    CHECK(readScenarioGround(fund.administrator())->costs.staff == StaffSource::Fund);
    decide(fund, Setting::StaffSource, "regular-budget");
    CHECK(readScenarioGround(fund.administrator())->costs.staff == StaffSource::RegularBudget);
}

TEST_CASE("a commitment by hand has a reference, a text and one window, and only such a one is released by hand")
{
    TestFund fund;
    giveByTwo(fund);
    for (const Window window : {Window::Projects, Window::Monitoring})
        REQUIRE(allotFunds(fund.administrator(), {window, usd(10'000), QStringLiteral("plan"), march}));
    const auto commit = [&](Session &who, Window window, const QString &subject, const char *text, const QDate &day) {
        return ruleOf(commitFunds(who, {window, usd(100), subject, QString::fromLatin1(text), day}));
    };
    const QString contract = commitmentSubject(QStringLiteral("K-1"));
    Session &office = fund.administrator();
    CHECK(commit(fund.finance(), Window::Projects, contract, "Contract", march) == u"role_must_be_allowed");
    CHECK(commit(office, Window::Projects, QStringLiteral("nominations/1"), "Contract", march) ==
          u"commitment_must_have_a_reference");
    CHECK(commit(office, Window::Projects, commitmentSubject(QStringLiteral("a b")), "Contract", march) ==
          u"commitment_must_have_a_reference");
    CHECK(commit(office, Window::Projects, contract, " ", march) == u"commitment_must_say_what_for");
    CHECK(commit(office, Window::Projects, contract, "Contract", march.addDays(1)) ==
          u"date_must_not_be_in_the_future");
    CHECK(commit(office, Window::Projects, contract, "Contract", march) == u"done");
    CHECK(commit(office, Window::Monitoring, contract, "Contract", march) == u"commitment_must_stay_in_its_window");
    const auto release = [&](const QString &subject, const char *reason) {
        return ruleOf(releaseFunds(office, subject, QString::fromLatin1(reason), march));
    };
    CHECK(release(QStringLiteral("nominations/1"), "why") == u"release_must_be_of_a_commitment_by_hand");
    CHECK(release(contract, " ") == u"reason_must_be_given");
    CHECK(release(contract, "not needed") == u"done");
    CHECK(release(contract, "not needed") == u"commitment_must_be_open");
    CHECK(poolPosition(fund.database(), {march}, dollars).windows.at(Window::Projects).allotted == usd(10'000));
    CHECK(verifyRecord(fund.database())->isClean());
}
