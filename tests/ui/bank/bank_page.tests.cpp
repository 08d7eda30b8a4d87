#include "bank/bank_page.h"

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "record/change.h"
#include "storage/whole_file.h"
#include "support/test_money.h"
#include "ui/shell/role_desk.h"

#include "widgets/button.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QFile>

#include "support/catch_qt.h"

using namespace fund;

namespace {

Button *bankDeed(QWidget &window, const QString &words)
{
    for (Button *button : window.findChildren<Button *>())
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    return nullptr;
}

TableView *shownTable(const BankPage &page)
{
    for (TableView *table : page.findChildren<TableView *>())
        if (table->isVisible())
            return table;
    return nullptr;
}

/// Estonia has signed for 50,000 euros; 20,000 of them are on record as BK-1.
ContributionId givePart(TestFund &fund)
{
    settle(fund);
    const QDate january(2026, 1, 2);
    const auto id =
        recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), january, euro(50000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*id, january, euro(50000), {}, {}, {{QDate(2026, 2, 1), euro(20000)}, {QDate(2026, 3, 1), euro(30000)}}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, QDate(2026, 2, 3), euro(20000), QStringLiteral("BK-1")}));
    return *id;
}

QString bankFile(const QTemporaryDir &folder, const QByteArray &closing = "49997.50")
{
    const QString path = folder.filePath(QStringLiteral("statement.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("row,account,currency,booked_on,value_on,amount,bank_reference,counterparty,purpose\n"
               "opening,TEST-EUR-1,EUR,2026-02-01,,0.00,,,\n"
               "line,TEST-EUR-1,EUR,2026-02-03,,20000.00,BK-1,Ministry of Foreign Affairs of Estonia,First "
               "instalment C-2026-001\n"
               "line,TEST-EUR-1,EUR,2026-02-27,,30000.00,BK-2,Republic of Estonia,Second instalment\n"
               "line,TEST-EUR-1,EUR,2026-02-28,,-2.50,BK-3,,Account fee\n"
               "closing,TEST-EUR-1,EUR,2026-02-28,," +
               closing + ",,,\n");
    return path;
}

int openLines(TestFund &fund)
{
    return countOpenLines(fund.database());
}

} // namespace

TEST_CASE("a statement is imported in the window and its lines are matched with Enter, one after another", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    const ContributionId estonia = givePart(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank");
    REQUIRE(page);
    picture(desk.window(), QStringLiteral("bank-empty"));
    desk.dialogs.files.push_back(bankFile(folder));
    bankDeed(desk.window(), QStringLiteral("Import a statement"))->click();
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    REQUIRE(openLines(fund) == 3);
    auto *table = shownTable(*page);
    REQUIRE(table);
    table->setFocus();
    desk.press(Qt::Key_Home);
    picture(desk.window(), QStringLiteral("bank-suggestions"));
    desk.press(Qt::Key_Return); // the receipt that is on record
    CHECK(openLines(fund) == 2);
    desk.press(Qt::Key_Return); // the next line is chosen; it would be a posting, which is asked before
    CHECK(openLines(fund) == 2);
    REQUIRE(desk.dialogs.asked.last().contains(QStringLiteral("30,000")));
    desk.dialogs.confirmations.push_back(true);
    desk.press(Qt::Key_Return); // the instalment is recorded as received
    CHECK(openLines(fund) == 1);
    const auto receipts = readReceiptsOf(fund.database(), estonia, fund.finance().fund().currency);
    REQUIRE(receipts.size() == 2);
    CHECK(receipts[1].bankReference == u"BK-2");
    CHECK(receipts[1].amount == euro(30000));
    desk.press(Qt::Key_Return); // nothing is like a fee: Enter does nothing
    CHECK(openLines(fund) == 1);
    CHECK_FALSE(bankDeed(desk.window(), QStringLiteral("Take the best"))->isEnabled());

    desk.dialogs.sentences.push_back(QStringLiteral("Fee of February."));
    bankDeed(desk.window(), QStringLiteral("Charge of the bank"))->click();
    QApplication::processEvents();
    CHECK(openLines(fund) == 0);
    desk.dialogs.sentences.push_back(QStringLiteral("It is not a fee."));
    bankDeed(desk.window(), QStringLiteral("Undo"))->click();
    QApplication::processEvents();
    CHECK(openLines(fund) == 1);
}

TEST_CASE("a statement that does not add up is refused on the page, and nothing is recorded", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank");
    REQUIRE(page);
    REQUIRE(page->takeFile(bankFile(folder, "1.00")));
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    CHECK(readStatementHeads(fund.database()).empty());
    CHECK_FALSE(page->takeFile(QStringLiteral("letter.pdf")));
}

TEST_CASE("the auditor reads the bank page and changes nothing there, and a reviewer has none", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    givePart(fund);
    const auto file = bankFile(folder);
    {
        RoleDesk desk(fund.finance());
        REQUIRE(desk.open<BankPage>("bank")->takeFile(file));
        REQUIRE(desk.waitForTask());
    }
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<BankPage>("bank", QStringLiteral("lines"));
    REQUIRE(page);
    CHECK_FALSE(page->takeFile(file));
    CHECK_FALSE(bankDeed(desk.window(), QStringLiteral("Take the best")));
    CHECK_FALSE(bankDeed(desk.window(), QStringLiteral("Import a statement")));
    shownTable(*page)->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(openLines(fund) == 3);
    RoleDesk reviewing(fund.as(Role::Reviewer));
    CHECK_FALSE(reviewing.open<BankPage>("bank"));
}

TEST_CASE("the reconciliation of a day is saved as a paper to be signed", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    givePart(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank");
    REQUIRE(page->takeFile(bankFile(folder)));
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    page->openSubject(QStringLiteral("reconciliation"));
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    const QString path = folder.filePath(QStringLiteral("reconciliation.pdf"));
    desk.dialogs.files.push_back(path);
    Button *save = bankDeed(desk.window(), QStringLiteral("Save as PDF"));
    REQUIRE(save);
    CHECK(save->isEnabled());
    save->click();
    REQUIRE(desk.waitForTask());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    page->findChild<QCheckBox *>()->setChecked(true); // as known on the same day: nothing has changed since
    REQUIRE(desk.waitForTask());
    CHECK(shownTable(*page)->model()->rowCount() > 5);
}

TEST_CASE("the bank page shows lines and the reconciliation in every look", "[bank]")
{
    QTemporaryDir folder;
    TestFund fund;
    givePart(fund);
    {
        RoleDesk desk(fund.finance());
        auto *page = desk.open<BankPage>("bank");
        REQUIRE(page->takeFile(bankFile(folder)));
        REQUIRE(desk.waitForTask());
        QApplication::processEvents();
        shownTable(*page)->setFocus();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
    }
    for (const Look &look : looks()) {
        RoleDesk desk(fund.finance(), look);
        auto *page = desk.open<BankPage>("bank", QStringLiteral("2"));
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("bank-lines-") + look.name);
        page->openSubject(QStringLiteral("reconciliation"));
        REQUIRE(desk.waitForTask());
        QApplication::processEvents();
        const TableView *table = shownTable(*page);
        REQUIRE(table);
        CHECK(table->model()->rowCount() > 5);
        picture(desk.window(), QStringLiteral("bank-reconciliation-") + look.name);
    }
}

TEST_CASE("charges that are explained and not in the books stand first on the page, and one deed posts them")
{
    TestFund fund;
    static_cast<void>(givePart(fund));
    const QTemporaryDir folder;
    const auto file = readWholeFile(bankFile(folder), mostStatementBytes);
    REQUIRE(file);
    REQUIRE(importStatements(fund.finance(), readBankStatements(*file)));
    const auto lines = readBankLines(fund.database());
    const auto charge = std::find_if(lines.begin(), lines.end(),
                                     [](const StoredBankLine &line) { return line.line.amount.isNegative(); });
    REQUIRE(charge != lines.end());
    Change explaining(fund.finance(), Action::ExplainBankLine);
    insertDecision(explaining, BankLineState::BankCharge, QStringLiteral("Account fee"), {{charge->id}, {}});
    REQUIRE(explaining.commit());
    RoleDesk desk(fund.finance());
    auto *page = desk.open<BankPage>("bank", QString::number(charge->id.number()));
    REQUIRE(page);
    Button *post = bankDeed(desk.window(), QStringLiteral("Post these charges"));
    REQUIRE(post);
    desk.dialogs.confirmations.push_back(true);
    QTest::mouseClick(post, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(desk.dialogs.asked.last().contains(QStringLiteral("charge")));
    CHECK(countUnpostedCharges(fund.database()) == 0);
    CHECK_FALSE(bankDeed(desk.window(), QStringLiteral("Post these charges")));
}
