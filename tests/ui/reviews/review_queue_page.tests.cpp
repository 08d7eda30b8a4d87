#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "imports/import_dialog.h"
#include "reviews/review_notes.h"
#include "reviews/review_queue_page.h"
#include "reviews/review_store.h"
#include "reviews/score_panel.h"
#include "support/test_reviews.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/score_criterion.h"
#include "widgets/small_parts.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QFileInfo>

using namespace fund;

namespace {

std::vector<std::optional<int>> scoresOf(const ReviewQueuePage &page)
{
    return page.findChild<ScorePanel *>()->begun().scores;
}

QString noteOf(const ReviewQueuePage &page)
{
    return page.findChild<ScorePanel *>()->begun().note;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

/// 4, 4, 4, 4, 4: a score and on to the next.
void scoreAll(RoleDesk &desk, Qt::Key key = Qt::Key_4)
{
    for (int criterion = 0; criterion < 5; ++criterion) {
        desk.press(key);
        desk.press(Qt::Key_Tab);
    }
}

Assignment firstTask(TestFund &fund, CallId call)
{
    const auto tasks = readReviewTasks(fund.reviewer(1), *readCall(fund.database(), call));
    REQUIRE(tasks);
    REQUIRE_FALSE(tasks->empty());
    return tasks->front().assignment;
}

constexpr Qt::Key submitKey = Qt::Key_Return;

} // namespace

TEST_CASE("the review queue scores an application by keys alone and opens the next")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 6);
    const auto tasks = waitingFor(fund, 1, call);
    REQUIRE(tasks.size() == 4);
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    REQUIRE(page);
    CHECK(textsOf(*page).contains(QStringLiteral("0 of 4 done")));
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_4); // another thought: the last key counts
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_0);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_N, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Concrete material offered."));
    CHECK(scoresOf(*page) == std::vector<std::optional<int>>{4, 5, 4, 0, 3});
    desk.press(submitKey, Qt::ControlModifier);
    const auto own = findAssignment(fund.database(), tasks[0], fund.reviewer(1).user().id);
    REQUIRE(own->isSubmitted());
    CHECK(readOwnReview(fund.reviewer(1), own->review) ==
          ReviewDraft{{4, 5, 4, 0, 3}, QStringLiteral("Concrete material offered.")});
    CHECK(textsOf(*page).contains(QStringLiteral("1 of 4 done")));
    CHECK(scoresOf(*page) == std::vector<std::optional<int>>(5));
    CHECK(noteOf(*page).isEmpty());
    scoreAll(desk); // the keyboard stands at the next one's first criterion already
    desk.press(submitKey, Qt::ControlModifier);
    CHECK(waitingFor(fund, 1, call).size() == 2);
}

TEST_CASE("a criterion that was left out is marked, gets the keyboard, and nothing is submitted")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto before = waitingFor(fund, 1, call).size();
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_2);
    desk.press(submitKey, Qt::ControlModifier);
    CHECK(waitingFor(fund, 1, call).size() == before);
    auto *focused = qobject_cast<ScoreCriterion *>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->accessibleName().startsWith(u"2"));
    picture(desk.window(), QStringLiteral("reviews-missing"));
    CHECK(scoresOf(*page) == std::vector<std::optional<int>>{4, std::nullopt, 2, std::nullopt, std::nullopt});
}

TEST_CASE("what is begun outlasts the window, and a crash of it")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const Assignment task = firstTask(fund, call);
    {
        RoleDesk desk(fund.reviewer(1));
        REQUIRE(desk.open<ReviewQueuePage>("reviews"));
        desk.press(Qt::Key_4);
        // Kept with the key, not when the page is left: a crash now would lose nothing.
        CHECK(readBegunReview(fund.reviewer(1), task)->scores.front() == 4);
        desk.press(Qt::Key_N, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("So far"));
        CHECK(QTest::qWaitFor([&] { return readBegunReview(fund.reviewer(1), task)->note == u"So far"; }, 5000));
    }
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    CHECK(scoresOf(*page).front() == 4);
    CHECK(noteOf(*page) == u"So far");
}

TEST_CASE("Ctrl+Z takes scores back, one after the other, until the review is submitted")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const Assignment task = firstTask(fund, call);
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scoresOf(*page).front() == 4);
    CHECK_FALSE(scoresOf(*page)[1]);
    CHECK(readBegunReview(fund.reviewer(1), task)->scores.front() == 4);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(scoresOf(*page).front());
}

TEST_CASE("one key declares a conflict: the sentence is asked for, and the application goes to someone else")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto tasks = waitingFor(fund, 1, call);
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    desk.press(Qt::Key_F8); // thought better of it
    CHECK(waitingFor(fund, 1, call) == tasks);
    desk.dialogs.sentences.push_back(QStringLiteral("We worked in one unit."));
    desk.press(Qt::Key_F8);
    CHECK(waitingFor(fund, 1, call).size() == tasks.size() - 1);
    auto recusals = readRecusals(fund.database(), call);
    REQUIRE(recusals.size() == 1);
    openReasons(fund.administrator(), call, recusals); // for the office alone
    CHECK(recusals.front().reason == u"We worked in one unit.");
    CHECK(textsOf(*page).contains(QStringLiteral("1 of %1 done").arg(tasks.size())));
}

TEST_CASE("Alt+PgDn leaves an application for later and keeps what was begun")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    REQUIRE(waitingFor(fund, 1, call).size() == 2);
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK_FALSE(scoresOf(*page).front());
    desk.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(scoresOf(*page).front() == 2);
}

TEST_CASE("the other reviewer's scores are hidden until both are in and opened")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const int mine = waitingFor(fund, 1, call).empty() ? 2 : 1;
    const int other = waitingFor(fund, 3, call).empty() ? 2 : 3;
    const ApplicationId id = waitingFor(fund, mine, call).front();
    REQUIRE(submitReview(fund.reviewer(other), id, plainReview(2, QStringLiteral("Nothing of substance."))));
    RoleDesk desk(fund.reviewer(mine));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    CHECK_FALSE(textsOf(*page).contains(QStringLiteral("Nothing of substance.")));
    scoreAll(desk);
    desk.press(submitKey, Qt::ControlModifier);
    CHECK(textsOf(*page).contains(QStringLiteral("All your reviews of this call are done")));
    page->openSubject(QStringLiteral("A-001"));
    CHECK_FALSE(textsOf(*page).contains(QStringLiteral("Nothing of substance.")));
    REQUIRE(openReviews(fund.administrator(), call));
    page->reload();
    CHECK(textsOf(*page).contains(QStringLiteral("reviewer%1 gave: 2 · 2 · 2 · 2 · 2").arg(other)));
    // Who disagrees must be able to read why.
    CHECK(textsOf(*page).contains(QStringLiteral("Nothing of substance.")));
    picture(desk.window(), QStringLiteral("reviews-opened"));
    desk.dialogs.sentences.push_back(QStringLiteral("Too late."));
    desk.press(Qt::Key_F8);
    CHECK(desk.dialogs.asked.isEmpty());
    const auto scores = scoresOf(*page);
    desk.press(Qt::Key_1);
    CHECK(scoresOf(*page) == scores);
}

TEST_CASE("a table of own reviews that is dropped on the queue is checked and submitted")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    QByteArray table = "application,score_1,score_2,score_3,score_4,score_5,note\r\n";
    for (const ApplicationId id : waitingFor(fund, 1, call))
        table += applicationRef(readApplication(fund.database(), id)->serial).toUtf8() + ",4,5,4,3,3,Concrete.\r\n";
    QFile file(QFileInfo(fund.path()).path() + QStringLiteral("/reviews.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    CHECK_FALSE(page->takeFile(QStringLiteral("letter.docx")));
    whenOpen<ImportDialog>([&](ImportDialog &dialog) {
        REQUIRE(QTest::qWaitFor([&] { return dialog.importButton()->isEnabled(); }, 20'000));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20'000));
    });
    CHECK(page->takeFile(file.fileName()));
    CHECK(waitingFor(fund, 1, call).empty());
    CHECK(textsOf(*page).contains(QStringLiteral("All your reviews of this call are done")));
}

TEST_CASE("no name of an applicant stands in the review queue, and nobody but reviewers has the page")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const int mine = waitingFor(fund, 1, call).empty() ? 2 : 1;
    RoleDesk desk(fund.reviewer(mine));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    const PersonalValues person = goodApplication(1).person;
    for (const QString &value : {person.givenName, person.familyName, person.passportNumber, person.email})
        CHECK_FALSE(textsOf(*page).contains(value));
    CHECK(textsOf(*page).contains(goodApplication(1).facts.statements.experience));
    RoleDesk finance(fund.finance());
    CHECK_FALSE(finance.open<ReviewQueuePage>("reviews"));
}

TEST_CASE("a reviewer without tasks reads what belongs here")
{
    TestFund fund;
    RoleDesk desk(fund.reviewer(4));
    auto *page = desk.open<ReviewQueuePage>("reviews");
    REQUIRE(page);
    CHECK(textsOf(*page).contains(QStringLiteral("No application waits for you")));
}

TEST_CASE("the review queue in every look")
{
    for (const Look &look : looks()) {
        TestFund fund;
        const CallId call = assignedCall(fund, 60);
        for (const ApplicationId id : waitingFor(fund, 1, call))
            if (id.number() < 20)
                REQUIRE(submitReview(fund.reviewer(1), id, plainReview(3)));
        RoleDesk desk(fund.reviewer(1), look);
        auto *page = desk.open<ReviewQueuePage>("reviews");
        REQUIRE(page);
        desk.press(Qt::Key_4);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_5);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_4);
        const QImage image = picture(desk.window(), QStringLiteral("reviews-") + look.name);
        CHECK(image.size() == look.size);
    }
}
