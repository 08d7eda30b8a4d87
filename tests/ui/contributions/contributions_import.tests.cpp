#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "contributions/contribution_store.h"
#include "contributions/contributions_page.h"
#include "imports/column_choice.h"
#include "imports/import_dialog.h"
#include "support/test_archive.h"
#include "support/test_money.h"
#include "widgets/button.h"
#include "widgets/message_note.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

using namespace fund;

TEST_CASE("a table dropped on the Contributions page is known by its header and imported whole")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const QString contributions = write("c.csv", "reference,donor,pledged_on,currency,amount,agreed_on\r\n"
                                                 "C-1,Estonie,2026-02-01,EUR,90000.00,2026-02-05\r\n");
    const auto import = [](ImportDialog &dialog) {
        CHECK(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled(); }));
        QTest::mouseClick(dialog.importButton(), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return dialog.imported() || !dialog.isVisible(); }));
    };
    whenOpen<ImportDialog>(import);
    CHECK(page->takeFile(contributions));
    CHECK(readContributions(fund.database(), {QStringLiteral("USD"), 2}).size() == 1);
    CHECK(page->findChild<MessageNote *>()->title().contains(QStringLiteral("imported")));
    whenOpen<ImportDialog>(import);
    CHECK(page->takeFile(write("r.csv", "contribution,received_on,currency,amount,bank_reference\n"
                                        "C-1,2026-02-10,EUR,45000,BK-1\n")));
    CHECK(readContributions(fund.database(), {QStringLiteral("USD"), 2}).front().received == euro(45'000));
    CHECK_FALSE(page->takeFile(write("x.csv", "colour,taste\nred,sweet\n")));
    CHECK_FALSE(page->takeFile(folder.filePath(QStringLiteral("none.csv"))));
}

TEST_CASE("a spreadsheet whose columns have other names is imported once they are told apart")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("c.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(spreadsheetOfLines(
        {"Reference\tDonor\tPledged on\tCurrency code\tAmount", "C-1\tEstonia\t2026-02-01\tEUR\t900.00"}));
    file.close();
    ImportDialog dialog(fund.finance(), desk.dialogs, *importKindOf(u"contributions"), {}, nullptr);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    dialog.checkFile(file.fileName());
    REQUIRE(dialog.columns()->isVisible());
    CHECK(dialog.columns()->names().contains(QStringLiteral("pledged_on")));
    QTest::keyClick(&dialog, Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled() && dialog.importButton()->isVisible(); },
                            20'000));
    QTest::mouseClick(dialog.importButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return dialog.imported().has_value(); }, 20'000));
    CHECK(readContributions(fund.database(), {QStringLiteral("USD"), 2}).size() == 1);
}

TEST_CASE("para. 19: an earmarked row of a dropped table is refused, and kept as a request at the press of a button")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("c.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("reference,donor,pledged_on,currency,amount,wish\r\n"
               "C-1,Estonia,2026-02-01,EUR,90000.00,\r\n"
               "C-2,Ghana,2026-02-01,USD,700.00,for a school\r\n");
    file.close();
    const QDate day(2026, 2, 1);
    whenOpen<ImportDialog>([&](ImportDialog &dialog) {
        CHECK(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled(); }));
        CHECK(dialog.importButton()->text().contains(u"Keep"));
        CHECK(readEarmarkRequests(fund.database(), day, day).empty());
        QTest::mouseClick(dialog.importButton(), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return dialog.importButton()->text().contains(u"Import"); }));
        CHECK_FALSE(dialog.imported());
        dialog.reject();
    });
    CHECK(page->takeFile(file.fileName()));
    CHECK(readEarmarkRequests(fund.database(), day, day).size() == 1);
    CHECK(readContributions(fund.database(), {QStringLiteral("USD"), 2}).empty());
}

TEST_CASE("the Contributions page asks which table to import, and only who may record has the choice")
{
    TestFund fund;
    settle(fund);
    const auto importButton = [](const ContributionsPage &page) {
        for (Button *button : page.findChildren<Button *>())
            if (button->text() == u"Import…")
                return button;
        return static_cast<Button *>(nullptr);
    };
    {
        RoleDesk desk(fund.administrator());
        CHECK_FALSE(importButton(*desk.open<ContributionsPage>("contributions"))->isEnabled());
    }
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    QTest::mouseClick(importButton(*page), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().size() == 3);
    bool opened = false;
    whenOpen<ImportDialog>([&](ImportDialog &) { opened = true; });
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(opened);
}
