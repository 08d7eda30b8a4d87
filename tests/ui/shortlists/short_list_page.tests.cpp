#include "ui/shell/role_desk.h"

#include "decisions/decision_store.h"
#include "letters/decision_memo.h"
#include "localisation/wording.h"
#include "selections/selection_board.h"
#include "shortlists/limit_editor.h"
#include "shortlists/short_list_page.h"
#include "shortlists/what_if_panel.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/segmented_filter.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace fund;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        if (label->isVisibleTo(&widget))
            texts += label->text();
    return texts.join(u'\n');
}

/// A reviewed call with the administrator before its Short list page.
struct Office
{
    explicit Office(const Look &look = looks().front(), int seats = 4, int applications = 12)
        : call(reviewedCall(fund, seats, applications)), desk(fund.administrator(), look),
          page(desk.open<ShortListPage>("shortlist"))
    {
        REQUIRE(page);
    }

    void make()
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitForTask());
        REQUIRE(readShortList(fund.database(), call));
    }
    void send()
    {
        desk.dialogs.confirmations.push_back(true);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(readShortList(fund.database(), call)->submittedOn.isValid());
    }
    void decide(const ShortListDecision &decision)
    {
        REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
        page->reload();
    }
    /// The table of applicants: the chart's own numbers stand in another.
    TableView *applicants() const
    {
        for (TableView *each : page->findChildren<TableView *>())
            if (each->model() && each->model()->columnCount() == 7)
                return each;
        return nullptr;
    }
    QString noteTitle() const { return page->findChild<MessageNote *>()->title(); }
    Button *primary() const { return page->head().primary(); }
    LimitEditor *editor(const QString &title) const
    {
        for (LimitEditor *each : page->findChildren<LimitEditor *>())
            if (each->accessibleName() == title)
                return each;
        return nullptr;
    }

    TestFund fund;
    CallId call;
    RoleDesk desk;
    ShortListPage *page;
};

} // namespace

TEST_CASE("a reviewed call's short list is made by one key and shown as a picture, with who is in, out and why")
{
    for (const Look &look : looks()) {
        Office office(look, 10, 30);
        office.make();
        const auto list = listedSelection(*readShortList(office.fund.database(), office.call));
        REQUIRE(list);
        auto *segments = office.page->findChild<SegmentedFilter *>();
        CHECK(segments->current() == u"near");
        picture(office.desk.window(), QStringLiteral("shortlist-") + look.name);
        segments->setCurrent(QStringLiteral("all"));
        // Two headings, and everyone.
        CHECK(office.applicants()->model()->rowCount() == static_cast<int>(list->candidates.size()) + 2);
    }
}

TEST_CASE("the Short list page says why a call's list can't be made yet")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ShortListPage>("shortlist");
    REQUIRE(page);
    CHECK_FALSE(page->head().primary()->isEnabled());
    CHECK(textsOf(*page).contains(QStringLiteral("The selection waits until all reviews are in and opened.")));
    CHECK_FALSE(readShortList(fund.database(), call));
    picture(desk.window(), QStringLiteral("shortlist-not-ready"));
}

TEST_CASE("choosing an applicant says the office's reason and what the delegation may be told, and no name")
{
    Office office;
    office.make();
    const auto list = listedSelection(*readShortList(office.fund.database(), office.call));
    const auto out = std::find_if(list->candidates.begin(), list->candidates.end(),
                                  [](const ListedCandidate &each) { return each.outcome == Outcome::NotSelected; });
    REQUIRE(out != list->candidates.end());
    const QString callRef = readCall(office.fund.database(), office.call)->ref;
    office.desk.open<ShortListPage>("shortlist", callRef + u'/' + out->ref);
    const QString said = textsOf(*office.page->sidePanel());
    CHECK(said.contains(out->ref));
    CHECK(said.contains(out->why->sentence(QStringLiteral("en"))));
    for (const ApplicationDraft &draft : manyApplications(12))
        CHECK_FALSE(said.contains(draft.person.familyName));
}

TEST_CASE("sending for approval says what goes to whom, and nothing is sent where the person says no")
{
    Office office;
    office.make();
    office.desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.desk.dialogs.asked.size() == 1);
    CHECK(office.desk.dialogs.asked.front().contains(QStringLiteral("goes to the High Representative")));
    CHECK_FALSE(readShortList(office.fund.database(), office.call)->submittedOn.isValid());
    office.send();
    CHECK(office.noteTitle().startsWith(QStringLiteral("Sent for approval on")));
    CHECK_FALSE(office.primary()->isEnabled());
}

TEST_CASE("a returned list shows the reason and can be made again")
{
    Office office;
    office.make();
    office.send();
    ShortListDecision back;
    back.approves = false;
    back.reason = QStringLiteral("The costs of two fares are out of date.");
    office.decide(back);
    CHECK(office.noteTitle() == u"Returned by the High Representative.");
    CHECK(office.page->findChild<MessageNote *>()->text().contains(back.reason));
    office.make();
    CHECK(readShortList(office.fund.database(), office.call)->version == 2);
    CHECK(office.primary()->text() == u"Send for approval…");
}

TEST_CASE("a nominee who withdraws frees a place that the same page fills by the same rules")
{
    Office office;
    office.make();
    office.send();
    office.decide({});
    CHECK_FALSE(office.primary()->isEnabled());
    office.page->findChild<SegmentedFilter *>()->setCurrent(QStringLiteral("selected"));
    Button *withdraw = nullptr;
    for (Button *button : office.page->sidePanel()->findChildren<Button *>())
        if (button->text() == u"Withdraw this nominee…" && button->isVisible())
            withdraw = button;
    REQUIRE(withdraw);
    office.desk.dialogs.sentences.push_back(QStringLiteral("Elected to parliament."));
    QTest::mouseClick(withdraw, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(office.noteTitle() == u"A nominee has withdrawn since the approval.");
    CHECK(office.primary()->text() == u"Fill the free places");
    const auto gone = readNominations(office.fund.database(), office.call, *currencyOf(u"USD"));
    const auto left = std::find_if(gone.begin(), gone.end(), [](const Nomination &each) { return each.withdrawn; });
    REQUIRE(left != gone.end());
    const QString told = textsOf(*office.page->findChild<MessageNote *>());
    CHECK(told.contains(QStringLiteral("The place of %1 (").arg(left->applicationRef)));
    CHECK(told.contains(u"By the published rules comes in: A-"));
    office.make();
    const auto list = readShortList(office.fund.database(), office.call);
    CHECK(list->version == 2);
    CHECK(list->kept.size() == 3);
    CHECK(list->leftOut.size() == 1);
    CHECK(office.primary()->text() == u"Send for approval…");
}

TEST_CASE("What if solves a copy of the rules while one types, and never stores it")
{
    for (const Look &look : looks()) {
        Office office(look, 10, 30);
        office.make();
        const ShortList before = *readShortList(office.fund.database(), office.call);
        office.page->findChild<TabRow *>()->setCurrent(QStringLiteral("what_if"));
        auto *panel = office.page->findChild<WhatIfPanel *>();
        LimitEditor *seats = panel->findChild<LimitEditor *>();
        REQUIRE(seats);
        REQUIRE(seats->value() == 10);
        seats->setFocus();
        seats->selectAll();
        QTest::keyClicks(seats, QStringLiteral("7"));
        QTest::keyClick(seats, Qt::Key_Tab);
        REQUIRE(QTest::qWaitFor([&] { return textsOf(*panel).contains(u'−'); }, 20'000));
        picture(office.desk.window(), QStringLiteral("shortlist-what-if-") + look.name);
        CHECK(*readShortList(office.fund.database(), office.call) == before);
        CHECK_FALSE(before.submittedOn.isValid());
    }
}

TEST_CASE("para. 22: beside why someone is in or out the page names the rules that bind the list")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.seats = 4;
    terms.lotPublicValue.clear();
    terms.rules.resize(1);
    terms.rules.front().min = terms.rules.front().max = RuleLimit{2, std::nullopt}; // met by two women and no other
    static_cast<void>(reviewedCall(fund, terms, 12));
    RoleDesk desk(fund.administrator(), looks().front());
    auto *page = desk.open<ShortListPage>("shortlist");
    REQUIRE(page);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitForTask());
    CHECK(textsOf(*page).contains(
        QStringLiteral("Rules that bind this list, met with nothing to spare: %1.").arg(terms.rules.front().name)));
}

TEST_CASE("What if tells when the copied rules can't be met, and Reset goes back to the published ones")
{
    Office office;
    office.make();
    office.page->findChild<TabRow *>()->setCurrent(QStringLiteral("what_if"));
    auto *panel = office.page->findChild<WhatIfPanel *>();
    LimitEditor *women = office.editor(QStringLiteral("Women"));
    REQUIRE(women);
    women->setValue(4);
    REQUIRE(QTest::qWaitFor([&] { return textsOf(*panel).contains(QStringLiteral("Proven best")); }, 20'000));
    LimitEditor *seats = office.editor(QStringLiteral("Seats"));
    seats->setValue(2);
    REQUIRE(QTest::qWaitFor([&] { return textsOf(*panel).contains(QStringLiteral("short by 2")); }, 20'000));
    for (Button *button : panel->findChildren<Button *>())
        if (button->text() == u"Reset to published")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(seats->value() == 4);
    CHECK_FALSE(women->isChanged());
    CHECK_FALSE(textsOf(*panel).contains(QStringLiteral("short by")));
}

TEST_CASE("the minimum merit of What if is read as points in the language's own form")
{
    Office office(looks().at(2));
    office.make();
    office.page->findChild<TabRow *>()->setCurrent(QStringLiteral("what_if"));
    LimitEditor *merit = nullptr;
    for (LimitEditor *each : office.page->findChildren<LimitEditor *>())
        if (each->limit().kind == WhatIfLimit::Kind::MinMerit)
            merit = each;
    REQUIRE(merit);
    merit->setFocus();
    merit->selectAll();
    // Keys of an Arabic keyboard, which QTest::keyClicks doesn't know.
    for (const QChar sign : QStringLiteral("٦٢٫٥")) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(merit, &key);
    }
    QTest::keyClick(merit, Qt::Key_Tab);
    CHECK(merit->limitValue() == 6250);
}

TEST_CASE("the memo of a draft is written as PDF from the Short list page, and marked as a draft")
{
    Office office;
    office.make();
    const QTemporaryDir folder;
    office.desk.dialogs.files.push_back(folder.filePath(QStringLiteral("memo.pdf")));
    for (Button *button : office.page->findChildren<Button *>())
        if (button->isVisible() && button->text() == u"Memo…")
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(office.desk.waitForTask());
    CHECK(office.noteTitle() == u"The memo is written.");
    CHECK(QFile(folder.filePath(QStringLiteral("memo.pdf"))).size() > 10'000);
    CHECK(decisionMemo(*readDecisionFacts(office.fund.administrator(), office.call), Wording(Language::English))
              .settings.statusNote == u"Draft: not sent for approval");
}

TEST_CASE("para. 22: who has no estimate stands in a group of its own, with merit, no cost and what is missing")
{
    Office office;
    office.fund.tamper("DELETE FROM travel_costs WHERE state_iso3 = 'KEN'"); // A-010's
    office.make();
    auto *segments = office.page->findChild<SegmentedFilter *>();
    segments->setCurrent(QStringLiteral("uncosted"));
    CHECK(segments->current() == u"uncosted");
    const QAbstractItemModel *model = office.applicants()->model();
    REQUIRE(model->rowCount() == 2); // the heading and A-010
    CHECK(model->index(0, 0).data().toString().contains(u"not compared"));
    CHECK(model->index(1, 0).data().toString() == u"A-010");
    CHECK(model->index(1, 4).data().toString() == u"–");
    CHECK(model->index(1, 6).data().toString().contains(u"the fare from Kenya"));
    picture(office.desk.window(), QStringLiteral("shortlist-no-estimate"));
}

TEST_CASE("only the office has a Short list page")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Representative));
    CHECK_FALSE(desk.open<ShortListPage>("shortlist"));
}
