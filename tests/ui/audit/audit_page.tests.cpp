#include "ui/shell/role_desk.h"

#include "audit/audit_page.h"
#include "audit/head_card.h"
#include "record/audit_store.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>

using namespace fund;

namespace {

TableView *entriesOf(const AuditPage &page)
{
    for (TableView *table : page.findChildren<TableView *>())
        if (table->accessibleName() == AuditPage::tr("Entries of the record"))
            return table;
    return nullptr;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("the Audit page lists every deed, newest first, with who did it and why")
{
    for (const Look &look : looks()) {
        TestFund fund;
        RoleDesk desk(fund.as(Role::Auditor), look);
        auto *page = desk.open<AuditPage>("audit");
        REQUIRE(page);
        TableView *entries = entriesOf(*page);
        REQUIRE(entries);
        CHECK(entries->hasFocus());
        CHECK(entries->model()->rowCount() == 16);
        entries->selectRow(0);
        picture(desk.window(), QStringLiteral("audit-") + look.name);
    }
}

TEST_CASE("the filter of the Audit page finds a deed by the words that the window has for it")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<AuditPage>("audit");
    TableView *entries = entriesOf(*page);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("confirmed"));
    REQUIRE(QTest::qWaitFor([&] { return entries->model()->rowCount() == 1; }));
    desk.press(Qt::Key_Down);
    CHECK(entries->hasFocus());
    CHECK(entries->model()->index(0, 3).data().toString() == u"Confirmed a representative's key");
    CHECK(entries->model()->index(0, 2).data().toString() == u"finance");
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("Confirmed a representative's key")));
}

TEST_CASE("another page can open the Audit page at a thing's own entries, and at one entry")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<AuditPage>("audit", QStringLiteral("users/3"));
    TableView *entries = entriesOf(*page);
    CHECK(entries->model()->rowCount() == 3);
    desk.window().openPage(QStringLiteral("today"));
    page->findChild<SearchField *>()->clear();
    REQUIRE(QTest::qWaitFor([&] { return entries->model()->rowCount() == 16; }));
    page = desk.open<AuditPage>("audit", QStringLiteral("2"));
    CHECK(entries->model()->index(entries->currentRow(), 0).data().toString() == u"2");
}

TEST_CASE("verifying a whole record says so, and verifying a file that another program changed names the row")
{
    TestFund fund;
    {
        RoleDesk desk(fund.as(Role::Auditor));
        auto *page = desk.open<AuditPage>("audit");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitForTask());
        const auto *verdict = page->findChild<MessageNote *>();
        CHECK(verdict->isVisible());
        CHECK(verdict->title() == u"The record is whole.");
        // Everyone in this fund was added today, so the two behind the representative's key are to be looked at.
        bool noted = false;
        for (const TableView *table : page->findChildren<TableView *>())
            noted = noted ||
                    (table->isVisible() && table->model()->index(0, 0).data().toString() == u"key_confirmations/1");
        CHECK(noted);
    }
    fund.tamper("UPDATE users SET name = 'someone else' WHERE id = 3");
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<AuditPage>("audit");
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    REQUIRE(desk.waitForTask());
    picture(desk.window(), QStringLiteral("audit-findings"));
    CHECK(page->findChild<MessageNote *>()->title() == u"Something in the file was not written by this program.");
    bool named = false;
    for (const TableView *table : page->findChildren<TableView *>())
        named = named || (table->isVisible() && table->model()->index(0, 0).data().toString() == u"users/3");
    CHECK(named);
}

TEST_CASE("a reviewer has no Audit page")
{
    TestFund fund;
    RoleDesk desk(fund.reviewer(1));
    CHECK_FALSE(desk.open<AuditPage>("audit"));
}

TEST_CASE("a head hash that was printed earlier is found at its entry, and one of a lost tail is not found")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<AuditPage>("audit");
    auto *card = page->findChild<HeadCard *>();
    REQUIRE(card);
    const QByteArray head = readHead(fund.database())->hash.toHex();
    const QByteArray third = readEntry(fund.database(), AuditEntryId(3))->hash.toHex();
    CHECK(card->verdict().isEmpty());
    card->printed()->setText(QString::fromLatin1(head.left(16)));
    CHECK(card->verdict() == u"It is the head: nothing was recorded since.");
    card->printed()->setText(QString::fromLatin1(third.left(4) + " " + third.mid(4, 8)).toUpper());
    CHECK(card->verdict().startsWith(QStringLiteral("Found at entry 3 of 16")));
    for (Button *button : card->findChildren<Button *>())
        if (button->text() == u"Show" && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(entriesOf(*page)->model()->index(entriesOf(*page)->currentRow(), 0).data().toString() == u"3");
    card->printed()->setText(QStringLiteral("paper"));
    CHECK(card->verdict().contains(QStringLiteral("8 to 64")));
    card->printed()->setText(QString(16, u'0'));
    CHECK(card->verdict().startsWith(QStringLiteral("Not in the record")));
    picture(desk.window(), QStringLiteral("audit-compared"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    CHECK(textsOf(*page).contains(QStringLiteral("older copy")));
}

TEST_CASE("whoever may backs the file up from the menu, and is told where it went and its head hash")
{
    TestFund fund;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    RoleDesk desk(fund.as(Role::Auditor));
    REQUIRE(desk.open<AuditPage>("audit"));
    desk.dialogs.files = {copy};
    Q_EMIT desk.window().backupChosen();
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    REQUIRE(desk.dialogs.asked.size() == 2);
    CHECK(desk.dialogs.asked.back().contains(QStringLiteral("the copy is whole")));
    CHECK(desk.dialogs.asked.back().contains(QString::fromLatin1(readHead(fund.database())->hash.toHex())));
    CHECK(QFileInfo::exists(copy));
    desk.dialogs.files = {fund.path()};
    Q_EMIT desk.window().backupChosen();
    REQUIRE(desk.waitForTask());
    QApplication::processEvents();
    CHECK(desk.dialogs.asked.back().contains(QStringLiteral("was not backed up")));
    RoleDesk reviewers(fund.as(Role::Reviewer));
    for (const QAction *action : reviewers.window().menu(MainMenu::File)->actions())
        if (action->text().contains(QStringLiteral("Back up")))
            CHECK_FALSE(action->isVisible());
}
