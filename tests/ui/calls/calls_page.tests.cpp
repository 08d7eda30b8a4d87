#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "applications/version_notice_store.h"
#include "calls/call_actions.h"
#include "calls/call_editor.h"
#include "calls/calls_page.h"
#include "calls/criteria_part.h"
#include "calls/lot_reading.h"
#include "calls/rules_part.h"
#include "calls/shown_text.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "support/test_applications.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace fund;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        texts += label->text();
    return texts.join(u'\n');
}

Button *buttonOf(const QWidget &widget, const QString &words)
{
    for (Button *button : widget.findChildren<Button *>())
        if (button->text() == words && !button->isHidden())
            return button;
    return nullptr;
}

template <typename W>
std::vector<W *> named(const QWidget &widget, const QString &name)
{
    std::vector<W *> found;
    for (W *each : widget.findChildren<W *>())
        if (each->accessibleName() == name)
            found.push_back(each);
    return found;
}

void write(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// The editor of the call's title.
QLineEdit *titleOf(const CallsPage &page)
{
    for (const Form *form : page.editor()->findChildren<Form *>())
        if (const Field *field = form->field(QStringLiteral("title")))
            return qobject_cast<QLineEdit *>(field->editor());
    return nullptr;
}

CallId drafted(TestFund &fund, const CallTerms &terms = goodCall())
{
    const auto id = draftCall(fund.administrator(), terms);
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("a call is begun by form, and the page says what is missing before it can be published")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls");
    REQUIRE(page);
    whenOpen<FormDialog>([](FormDialog &dialog) {
        auto *form = dialog.findChild<Form *>();
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK(dialog.isVisible()); // no meeting is named
        CHECK(form->field(QStringLiteral("meeting.name"))->hasProblem());
        QTest::keyClicks(form->field(QStringLiteral("meeting.name"))->editor(), QStringLiteral("Eleventh session"));
        QTest::keyClicks(form->field(QStringLiteral("meeting.place"))->editor(), QStringLiteral("New York"));
        QTest::keyClick(form->field(QStringLiteral("meeting.place"))->editor(), Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    const auto calls = readCalls(fund.database(), fund.clock().now());
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().title == u"Eleventh session");
    CHECK(page->editor()->isVisible());
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("Say when the call closes.")));
    CHECK_FALSE(page->head().primary()->isEnabled());
}

TEST_CASE("a draft is edited with the keyboard, saved, published with a question, and frozen")
{
    TestFund fund;
    const CallId id = drafted(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    write(titleOf(*page), QStringLiteral("Second meeting"));
    page->editor()->setCurrentTab(QStringLiteral("criteria"));
    const auto weights = named<QSpinBox>(*page, QStringLiteral("Weight"));
    REQUIRE(weights.size() == 5);
    weights[0]->setFocus();
    weights[0]->selectAll();
    QTest::keyClicks(weights[0], QStringLiteral("20"));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("The weights add up to 95")));
    CHECK_FALSE(page->head().primary()->isEnabled());
    weights[4]->selectAll();
    QTest::keyClicks(weights[4], QStringLiteral("15"));
    CHECK(page->head().primary()->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(readDraftOf(fund.database(), id)->terms.title == u"Second meeting");
    CHECK(readDraftOf(fund.database(), id)->terms.criteria[0].weight == 20);
    desk.dialogs.confirmations = {false, true};
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK_FALSE(readCall(fund.database(), id)->isPublished());
    CHECK(desk.dialogs.asked.front().contains(QStringLiteral("frozen under one digest")));
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK(readCall(fund.database(), id)->isPublished());
    CHECK(page->editor()->currentTab() == u"publication");
    CHECK(textsOf(*page->editor()).contains(QString::fromLatin1(readCall(fund.database(), id)->digest.toHex())));
    for (const QLineEdit *edit : page->editor()->findChildren<QLineEdit *>())
        CHECK(edit->isReadOnly());
    CHECK_FALSE(page->head().primary()->isVisible());
}

TEST_CASE("the words of each score are those of the criterion that has the keyboard")
{
    TestFund fund;
    const CallId id = drafted(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    page->editor()->setCurrentTab(QStringLiteral("criteria"));
    const auto names = named<QLineEdit>(*page, QStringLiteral("Name of the criterion"));
    const auto words = named<QLineEdit>(*page, QStringLiteral("What a score of 3 means"));
    REQUIRE(names.size() == 5);
    REQUIRE(words.size() == 1);
    names[2]->setFocus();
    CHECK(words[0]->text() == u"Will take the floor on a named topic");
    write(words[0], QStringLiteral("Will speak"));
    names[0]->setFocus();
    CHECK(words[0]->text() == u"Deals with one topic of the agenda regularly");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(readDraftOf(fund.database(), id)->terms.criteria[2].words[3] == u"Will speak");
}

TEST_CASE("rules move with Alt and the arrows, and rules that clash are published with a reason only")
{
    TestFund fund;
    const CallId id = drafted(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    page->editor()->setCurrentTab(QStringLiteral("criteria"));
    auto names = named<QLineEdit>(*page, QStringLiteral("Name of the rule"));
    REQUIRE(names.size() == 8);
    CHECK(names[0]->text() == u"Women");
    names[0]->setFocus();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(names[0]->text() == u"LDC, LLDC or SIDS");
    CHECK(names[1]->text() == u"Women");
    CHECK(names[1]->hasFocus());
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(names[0]->text() == u"Women");
    const auto places = named<QSpinBox>(*page, QStringLiteral("Places"));
    for (const std::size_t region : {2u, 3u, 4u, 5u}) {
        places[region]->setFocus();
        places[region]->selectAll();
        QTest::keyClicks(places[region], QStringLiteral("6"));
    }
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("ask for 24 of 20 seats")));
    CHECK(page->head().primary()->isEnabled());
    desk.dialogs.confirmations = {true, true};
    QTest::mouseClick(page->head().primary(), Qt::LeftButton); // no reason is given
    CHECK_FALSE(readCall(fund.database(), id)->isPublished());
    desk.dialogs.sentences = {QStringLiteral("Agreed with all groups.")};
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK(readCall(fund.database(), id)->clashReason == u"Agreed with all groups.");
}

TEST_CASE("a draft that nobody needs is thrown away with a reason, and the list comes back without it")
{
    TestFund fund;
    const CallId id = drafted(fund);
    static_cast<void>(drafted(fund));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    const auto away = [&] {
        for (Button *button : page->inspector().findChildren<Button *>())
            if (button->text() == u"Throw this draft away…" && button->isVisible())
                return button;
        return static_cast<Button *>(nullptr);
    };
    REQUIRE(away());
    QTest::mouseClick(away(), Qt::LeftButton); // no reason is given
    CHECK(readCall(fund.database(), id));
    desk.dialogs.sentences = {QStringLiteral("Begun twice.")};
    QTest::mouseClick(away(), Qt::LeftButton);
    CHECK_FALSE(readCall(fund.database(), id));
    QApplication::processEvents();
    // The editor has tables of its own.
    const auto lists = named<TableView>(*page, QStringLiteral("Calls"));
    REQUIRE(lists.size() == 1);
    CHECK(lists[0]->isVisible());
    CHECK(lists[0]->model()->rowCount() == 1);
}

TEST_CASE("what was typed and not saved stands there again")
{
    TestFund fund;
    const CallId id = drafted(fund);
    {
        RoleDesk desk(fund.administrator());
        auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
        write(titleOf(*page), QStringLiteral("Begun"));
    }
    CHECK(readDraftOf(fund.database(), id)->terms.title != u"Begun");
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    CHECK(page->editor()->terms().title == u"Begun");
    CHECK(textsOf(*page).contains(QStringLiteral("not saved stands here again")));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(readDraftOf(fund.database(), id)->terms.title == u"Begun");
}

TEST_CASE("a published call is closed when its time is over, and an auditor reads all and changes nothing")
{
    TestFund fund;
    const CallId id = openCall(fund);
    {
        RoleDesk desk(fund.administrator());
        auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
        CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Close for applications…")));
        REQUIRE(buttonOf(page->inspector(), QStringLiteral("Draft a new version")));
        fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
        page->reload();
        desk.dialogs.confirmations = {true};
        Button *close = buttonOf(page->inspector(), QStringLiteral("Close for applications…"));
        REQUIRE(close);
        QTest::mouseClick(close, Qt::LeftButton);
        CHECK(readProgress(fund.database(), id).last == Milestone::Closed);
    }
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    CHECK_FALSE(page->head().primary()->isVisible());
    for (const QSpinBox *spin : page->editor()->findChildren<QSpinBox *>())
        CHECK(spin->isReadOnly());
    RoleDesk reviewer(fund.as(Role::Reviewer));
    CHECK_FALSE(reviewer.open<CallsPage>("calls"));
}

TEST_CASE("para. 18: the page shows the lot's value with its source, and a second person confirms it there")
{
    TestFund fund;
    const CallId id = openCall(fund);
    fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    const QString words = QStringLiteral("Confirm the public value…");
    RoleDesk desk(fund.finance());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    CHECK_FALSE(buttonOf(page->inspector(), words));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("after a point")));
    REQUIRE(recordLotValue(fund.administrator(), id,
                           {QStringLiteral("1.0842"), QStringLiteral("The bank's archive"), QDate(2026, 4, 16)}));
    page->openSubject(QStringLiteral("S-2026-1"));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("The bank's archive")));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("not by a second person")));
    REQUIRE(buttonOf(page->inspector(), words));
    CHECK_FALSE(confirmLotValue(fund.finance(), id, QStringLiteral("1.0824")));
    page->openSubject(QStringLiteral("S-2026-1"));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("1.0824, by finance on")));
    REQUIRE(confirmLotValue(fund.finance(), id, QStringLiteral("1.0842")));
    page->openSubject(QStringLiteral("S-2026-1"));
    QApplication::processEvents();
    CHECK_FALSE(buttonOf(page->inspector(), words));
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("by finance on")));
}

TEST_CASE("the pages of calls are drawn in every look")
{
    for (const Look &look : looks()) {
        TestFund fund;
        static_cast<void>(openCall(fund));
        CallTerms terms = goodCall();
        terms.title = QStringLiteral("Thematic groups, second meeting");
        terms.opens = QDateTime(QDate(2026, 4, 5), QTime(14, 0), Qt::UTC);
        for (const std::size_t i : {2u, 3u, 4u, 5u})
            terms.rules[i].min = RuleLimit{6, std::nullopt};
        static_cast<void>(drafted(fund, terms));
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<CallsPage>("calls");
        page->findChild<TableView *>()->selectRow(0);
        picture(desk.window(), QStringLiteral("calls-list-") + look.name);
        page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-2"));
        for (const char *tab : {"text", "eligibility", "criteria", "lot", "groups", "publication"}) {
            page->editor()->setCurrentTab(QString::fromLatin1(tab));
            const QImage image =
                picture(desk.window(), QStringLiteral("calls-%1-%2").arg(QLatin1String(tab), look.name));
            CHECK_FALSE(image.isNull());
        }
    }
}

TEST_CASE("para. 18: the page asks that applicants are told of a new version, and is quiet once that is on record")
{
    TestFund fund;
    const CallId id = openCall(fund);
    recordGood(fund, id);
    fund.clock().set(fund.clock().now().addDays(1));
    CallTerms terms = goodCall();
    terms.seats = 22;
    REQUIRE(editCall(fund.administrator(), id, terms));
    REQUIRE(publishCall(fund.administrator(), id, QStringLiteral("More can be paid for.")));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    const QString words = QStringLiteral("They were told…");
    REQUIRE(buttonOf(page->inspector(), words));
    QTest::mouseClick(buttonOf(page->inspector(), words), Qt::LeftButton); // nothing is said
    CHECK(readUntoldVersion(fund.database(), id));
    desk.dialogs.sentences = {QStringLiteral("A message to each address, on file.")};
    QTest::mouseClick(buttonOf(page->inspector(), words), Qt::LeftButton);
    CHECK_FALSE(readUntoldVersion(fund.database(), id));
    QApplication::processEvents();
    CHECK_FALSE(buttonOf(page->inspector(), words));
}

TEST_CASE("a call is read and edited in the reader's language, and its texts stay as they are stored until changed")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const auto all = looks();
    const auto arabic = std::find_if(all.begin(), all.end(), [](const Look &look) { return look.name == u"ar"; });
    REQUIRE(arabic != all.end());
    RoleDesk desk(fund.administrator(), *arabic);
    auto *page = desk.open<CallsPage>("calls", QStringLiteral("S-2026-1"));
    REQUIRE(page);
    const auto *editor = page->findChild<CallEditor *>();
    const CallTerms stored = readCall(fund.database(), call)->terms;
    const CallTerms shown = shownTerms(stored, Language::Arabic);
    REQUIRE(stored.encouragement != shown.encouragement);
    const auto fieldWith = [&](const QString &text) -> QPlainTextEdit * {
        for (auto *edit : editor->findChildren<QPlainTextEdit *>())
            if (edit->toPlainText() == text)
                return edit;
        return nullptr;
    };
    CHECK(fieldWith(shown.encouragement));
    Button *version = buttonOf(page->inspector(), CallsPage::tr("Draft a new version"));
    REQUIRE(version);
    QTest::mouseClick(version, Qt::LeftButton);
    REQUIRE(fieldWith(shown.encouragement));
    REQUIRE(fieldWith(shown.text));
    fieldWith(shown.text)->setPlainText(QStringLiteral("Written by a person."));
    const CallTerms edited = editor->terms();
    CHECK(edited.text == u"Written by a person.");
    CHECK(edited.encouragement == stored.encouragement);
    CHECK(edited.lotPublicValue == stored.lotPublicValue);
    CHECK(edited.criteria == stored.criteria);
    CHECK(edited.rules.front().name == stored.rules.front().name);
}
