#include "ledger/certification.h"
#include "ledger/ledger_actions.h"
#include "settings/setting_actions.h"
#include "support/test_money.h"
#include "today/task.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const Task *taskOf(const std::vector<Task> &tasks, TaskKind kind)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [kind](const Task &task) { return task.kind == kind; });
    return found == tasks.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a commitment waits for who certifies its payment, and a certified payment for who pays it")
{
    TestFund fund;
    settle(fund);
    const QDate today = fund.clock().today();
    give(fund, addState(fund, "Kenya", "KEN"), usd(150'000), today);
    REQUIRE(allotFunds(fund.administrator(), {Window::Projects, usd(10'000), QStringLiteral("plan"), today}));
    const QString subject = commitmentSubject(QStringLiteral("A-1"));
    REQUIRE(commitFunds(fund.administrator(),
                        {Window::Projects, usd(1'000), subject, QStringLiteral("Agreement (test)"), today, {}}));
    // Without the setting one person pays, and nothing waits to be certified.
    CHECK_FALSE(taskOf(tasksFor(fund.administrator()), TaskKind::PaymentsToCertify));
    REQUIRE(
        changeSetting(fund.administrator(),
                      {Setting::PaymentCertification, QStringLiteral("required"), today, QStringLiteral("test"), {}}));
    const auto waiting = tasksFor(fund.administrator());
    const Task *toCertify = taskOf(waiting, TaskKind::PaymentsToCertify);
    REQUIRE(toCertify);
    CHECK(toCertify->count == 1);
    CHECK(toCertify->isMine);
    REQUIRE(certifyPayment(fund.administrator(), {Window::Projects, subject, usd(100), QStringLiteral("V-1"), today}));
    CHECK_FALSE(taskOf(tasksFor(fund.administrator()), TaskKind::PaymentsToCertify));
    const auto tasks = tasksFor(fund.finance());
    const Task *certified = taskOf(tasks, TaskKind::CertifiedToPay);
    REQUIRE(certified);
    CHECK(certified->isMine);
    CHECK_FALSE(taskOf(tasks, TaskKind::ShortfallToCover));
}
