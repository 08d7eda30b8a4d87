#include "statements/statements_page.h"

#include "ui/shell/role_desk.h"

#include "contributions/contribution_actions.h"
#include "ledger/ledger_actions.h"
#include "print/paper_preview.h"
#include "support/test_money.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace fund;

namespace {

/// Receipts, an allotment and an unsigned pledge.
void fill(TestFund &fund)
{
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(400'000), QDate(2026, 1, 10));
    give(fund, addState(fund, "Fiji", "FJI"), euro(90'000), QDate(2026, 1, 20));
    REQUIRE(recordContribution(fund.finance(), {estonia, QDate(2026, 2, 1), usd(9'000), {}, {}}));
    REQUIRE(allotFunds(fund.administrator(),
                       {Window::Sponsorship, usd(100'000), QStringLiteral("Plan"), QDate(2026, 2, 10)}));
}

} // namespace

TEST_CASE("every statement is shown as it will be printed, for every role that may read")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<StatementsPage>("statements");
    REQUIRE(page);
    for (const StatementKind kind : allStatementKinds) {
        page->openSubject(statementKey(kind));
        REQUIRE(desk.waitForTask());
        INFO(statementKey(kind).toStdString());
        REQUIRE(page->statement());
        CHECK(page->statement()->request.kind == kind);
        CHECK(page->findChild<print::PaperPreview *>()->hasPaper());
    }
    CHECK_FALSE(RoleDesk(fund.as(Role::Reviewer)).open<StatementsPage>("statements"));
}

TEST_CASE(
    "a statement is of the day and of the knowledge that the page says, and a day to come is refused in its place")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<StatementsPage>("statements", QStringLiteral("2026-01-15"));
    REQUIRE(page);
    REQUIRE(desk.waitForTask());
    REQUIRE(page->statement());
    CHECK(page->statement()->request.asOf == QDate(2026, 1, 15));
    page->setKnownOn(QDate(2026, 1, 1));
    REQUIRE(desk.waitForTask());
    REQUIRE(page->statement());
    CHECK(page->statement()->request.knownOn == QDate(2026, 1, 1));
    page->setKnownOn(std::nullopt);
    REQUIRE(desk.waitForTask());
    page->setExplainedSince(QDate(2026, 1, 1));
    REQUIRE(desk.waitForTask());
    REQUIRE(page->statement());
    CHECK(page->statement()->changes);
    picture(desk.window(), QStringLiteral("statements-changed-since"));
    page->openSubject(QStringLiteral("2027-01-01"));
    REQUIRE(desk.waitForTask());
    CHECK_FALSE(page->statement());
    CHECK_FALSE(page->findChild<print::PaperPreview *>()->hasPaper());
}

TEST_CASE("a statement is saved as PDF and as a spreadsheet")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<StatementsPage>("statements", QStringLiteral("trial-balance"));
    REQUIRE(page);
    REQUIRE(desk.waitForTask());
    QTemporaryDir folder;
    desk.dialogs.files = {folder.filePath(QStringLiteral("t.pdf")), folder.filePath(QStringLiteral("t.xlsx"))};
    page->savePdf();
    REQUIRE(desk.waitForTask());
    CHECK(QFile(folder.filePath(QStringLiteral("t.pdf"))).size() > 1000);
    page->saveSpreadsheet();
    CHECK(QFile(folder.filePath(QStringLiteral("t.xlsx"))).size() > 1000);
}

TEST_CASE("the Statements page looks right in every theme and direction")
{
    for (const Look &look : looks())
        for (const StatementKind kind : allStatementKinds) {
            TestFund fund;
            fill(fund);
            RoleDesk desk(fund.finance(), look);
            auto *page = desk.open<StatementsPage>("statements", statementKey(kind));
            REQUIRE(page);
            REQUIRE(desk.waitForTask());
            REQUIRE(page->statement());
            picture(desk.window(), QStringLiteral("statements-%1-%2").arg(statementKey(kind), look.name));
        }
}
