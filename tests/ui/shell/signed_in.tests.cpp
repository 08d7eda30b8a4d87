#include "donors/donor_store.h"
#include "support/test_shortlists.h"
#include "ui/shell/role_desk.h"
#include "users/user_actions.h"

#include "shell/page.h"
#include "shell/rail.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace fund;

// What a person who has signed in finds around the pages: menus, the search of everything, the rail.

TEST_CASE("the Edit menu gives its keys to the table or field that has the keyboard")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<Page>("users", QStringLiteral("auditor"));
    REQUIRE(page);
    const auto choose = [&](const char *words) {
        for (QAction *action : desk.window().menu(MainMenu::Edit)->actions())
            if (action->text().startsWith(QString::fromLatin1(words)))
                action->trigger();
    };
    QApplication::clipboard()->clear();
    choose("&Copy");
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("auditor\tAuditor")));
    choose("&Filter");
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

TEST_CASE("Ctrl+K finds donors, users, settings, calls and applications of the file, and opens their place")
{
    TestFund fund;
    REQUIRE(reviewedCall(fund, 6, 24).isValid());
    RoleDesk desk(fund.administrator());
    desk.open<Page>("today");
    const auto go = [&](const char *words) {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(words));
        picture(desk.window(), QStringLiteral("palette-") + QString::fromLatin1(words));
        desk.press(Qt::Key_Return);
        return desk.window().currentPageId();
    };
    CHECK(go("reviewer2") == u"users");
    CHECK(go("minimum") == u"settings");
    CHECK(go("A-007") == u"applications");
    CHECK(go("S-2026-1 thematic") == u"calls");
    // Of a kind with many no other kind is crowded out.
    for (int i = 0; i < 12; ++i)
        give(fund, findDonorOfState(fund.database(), QStringLiteral("KEN"))->id, usd(1), QDate(2026, 2, 1));
    CHECK(go("kenya donor") == u"donors");
    const auto tables = desk.window().currentPage()->findChildren<TableView *>();
    CHECK(std::any_of(tables.begin(), tables.end(),
                      [](const TableView *table) { return table->isVisible() && table->currentRow() >= 0; }));
    CHECK(go("2026 application A-003") == u"applications");
    CHECK(go("pool") == u"pool");
    QSignalSpy themes(&desk.window(), &MainWindow::themeChosen);
    go("dark colours");
    CHECK(themes.size() == 1);
}

TEST_CASE("a page with a list beside an inspector opens with its first row chosen, and what it is in the inspector")
{
    TestFund fund;
    static_cast<void>(openCall(fund));
    RoleDesk desk(fund.administrator());
    for (const char *id : {"calls", "users", "settings", "audit"}) {
        INFO(id);
        REQUIRE(desk.window().openPage(QString::fromLatin1(id)));
        QApplication::processEvents();
        const auto *list = qobject_cast<TableView *>(desk.window().currentPage()->firstFocus());
        REQUIRE(list);
        CHECK(list->currentRow() >= 0);
        CHECK(list->selectionModel()->selectedRows().size() == 1);
    }
    desk.window().openPage(QStringLiteral("calls"));
    const auto labels = desk.window().currentPage()->sidePanel()->findChildren<Label *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const Label *label) { return label->text() == u"S-2026-1"; }));
}

TEST_CASE("the rail counts what waits for the person on each page")
{
    TestFund fund;
    REQUIRE(addUser(fund.administrator(), {QStringLiteral("newcomer"), Role::Auditor, {}}));
    RoleDesk desk(fund.administrator());
    const auto counts = waitingByPage(fund.administrator());
    CHECK(counts.at(QStringLiteral("users")) == 1);
    CHECK(counts.at(QStringLiteral("settings")) == 1); // the minimum is not announced yet
    QStringList names;
    for (const QAbstractButton *entry : desk.window().findChild<Rail *>()->findChildren<QAbstractButton *>())
        names += entry->accessibleName();
    CHECK(names.contains(QStringLiteral("Users, 1")));
}
