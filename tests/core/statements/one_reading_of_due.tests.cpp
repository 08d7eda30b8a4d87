#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_event_store.h"
#include "contributions/contribution_list_store.h"
#include "contributions/contribution_store.h"
#include "shortlists/reversal_actions.h"
#include "statements/cash_forecast.h"
#include "statements/pledge_line.h"
#include "support/money_rules.h"
#include "support/test_money.h"
#include "today/task.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const QDate firstDue(2026, 2, 11);
const QDate secondDue(2026, 12, 1);

/// EUR 10,000 that was due in February and has not come, and EUR 10,000 that is due in December.
ContributionId signInTwo(TestFund &fund)
{
    settle(fund);
    const auto id =
        recordContribution(fund.finance(), {addState(fund, "Italy", "ITA"), {2026, 1, 5}, euro(20'000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*id, {2026, 1, 6}, euro(20'000), {}, {}, {{firstDue, euro(10'000)}, {secondDue, euro(10'000)}}}));
    return *id;
}

void giveUp(TestFund &fund, ContributionEventKind kind, ContributionId id, const Money &amount)
{
    Session &who = kind == ContributionEventKind::WriteOff ? fund.administrator() : fund.finance();
    REQUIRE(recordContributionEvent(who, {id, kind, march, amount, QStringLiteral("Controller (test)")}));
}

/// Each place that tells what is due says that this of EUR is late, and that the next is of this day.
void checkEverywhere(TestFund &fund, const Money &late, const QDate &next)
{
    const auto rows = readContributionRows(fund.database(), {}, {}, 0, 10, dollars);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().nextDue == next);
    ContributionFilter lateOnes;
    lateOnes.dueBy = march.addDays(-1);
    CHECK(countContributions(fund.database(), lateOnes) == (late.isZero() ? 0 : 1));
    const auto contribution = readContribution(fund.database(), rows.front().id, dollars);
    const auto due = contribution->nextDue();
    CHECK((due ? due->dueOn : QDate()) == next);
    CHECK(overdueOn(march, contribution->instalments, contribution->outstanding()) == late);
    const auto tasks = tasksFor(fund.finance());
    const auto task = std::find_if(tasks.begin(), tasks.end(),
                                   [](const Task &each) { return each.kind == TaskKind::InstalmentOverdue; });
    CHECK((task != tasks.end()) == late.isPositive());
    if (task != tasks.end())
        CHECK(task->dueOn == next);
    for (const PledgeLine &line : readPledgeLines(fund.database(), {march}, dollars))
        CHECK(line.overdue == late);
    const CashForecast forecast = readCashForecast(fund.database(), {march}, dollars);
    CHECK(forecast.months.front().in.isPositive() == late.isPositive());
}

} // namespace

TEST_CASE("what was given up is asked for nowhere: list, task, statement and forecast have one reading of what is due")
{
    TestFund fund;
    const ContributionId id = signInTwo(fund);
    checkEverywhere(fund, euro(10'000), firstDue);
    SECTION("an overdue instalment that is written off is late no more, and the later one stands")
    {
        giveUp(fund, ContributionEventKind::WriteOff, id, euro(10'000));
        checkEverywhere(fund, euro(0), secondDue);
    }
    SECTION("a reduction by a part leaves the rest of the overdue instalment late")
    {
        giveUp(fund, ContributionEventKind::Reduction, id, euro(4'000));
        checkEverywhere(fund, euro(6'000), firstDue);
    }
    SECTION("money and a write-off together cover the overdue instalment")
    {
        REQUIRE(recordReceipt(fund.finance(), {id, march, euro(7'000), QStringLiteral("B-1")}));
        checkEverywhere(fund, euro(3'000), firstDue);
        giveUp(fund, ContributionEventKind::WriteOff, id, euro(3'000));
        checkEverywhere(fund, euro(0), secondDue);
    }
    SECTION("what went back to the donor is not asked for again")
    {
        REQUIRE(recordReceipt(fund.finance(), {id, march, euro(10'000), QStringLiteral("B-1")}));
        giveUp(fund, ContributionEventKind::Refund, id, euro(2'000));
        checkEverywhere(fund, euro(0), secondDue);
    }
    SECTION("a write-off that is reversed is expected again")
    {
        giveUp(fund, ContributionEventKind::WriteOff, id, euro(10'000));
        REQUIRE(reverseEntry(fund.finance(), readContributionEvents(fund.database(), id, dollars).front().entry,
                             QStringLiteral("mistake"), march));
        checkEverywhere(fund, euro(10'000), firstDue);
    }
}
