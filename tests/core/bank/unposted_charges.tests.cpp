#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "ledger/pool_reading.h"
#include "record/change.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/test_bank.h"
#include "today/task.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

bool hasChargesToPost(TestFund &fund)
{
    const auto tasks = tasksFor(fund.finance());
    return std::any_of(tasks.begin(), tasks.end(),
                       [](const Task &task) { return task.kind == TaskKind::ChargesToPost && task.isMine; });
}

} // namespace

TEST_CASE("charges that an earlier version only explained are posted as one deed, in closed periods on today")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Kenya", "KEN"), usd(1'000), march);
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-28", "10.00", "6.40",
                             "2026-02-03,,-2.70,F-1,Bank,fee\n2026-02-20,,-0.90,F-2,Bank,fee")));
    Change explaining(fund.finance(), Action::ExplainBankLine);
    for (const StoredBankLine &line : linesOf(fund))
        insertDecision(explaining, BankLineState::BankCharge, QStringLiteral("Account fee"), {{line.id}, {}});
    REQUIRE(explaining.commit());
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::BooksClosedUntil, QStringLiteral("2026-02-10"), march, QStringLiteral("Controller (test)"), {}}));
    CHECK(countUnpostedCharges(fund.database()) == 2);
    CHECK(readUnpostedCharges(fund.database()).size() == 2);
    CHECK(hasChargesToPost(fund));
    CHECK(ruleOf(postExplainedCharges(fund.as(Role::Auditor))) == u"role_must_be_allowed");

    const auto posted = postExplainedCharges(fund.finance());
    REQUIRE(posted);
    CHECK(*posted == 2);
    CHECK(countUnpostedCharges(fund.database()) == 0);
    CHECK_FALSE(hasChargesToPost(fund));
    std::vector<QDate> days;
    for (const StoredBankLine &line : linesOf(fund)) {
        CHECK(line.state == BankLineState::BankCharge);
        CHECK(line.reason == u"Account fee");
        REQUIRE(line.entries.size() == 1);
        days.push_back(readPostings(fund.database(), line.entries, dollars).front().onDate);
    }
    CHECK(days == std::vector{march, QDate(2026, 2, 20)});
    CHECK(poolPosition(fund.database(), {march}, dollars).otherIncome == usd(-4));
    CHECK(ruleOf(postExplainedCharges(fund.finance())) == u"charge_must_be_unposted");
    CHECK(verifyRecord(fund.database())->isClean());
}
