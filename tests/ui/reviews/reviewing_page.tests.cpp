#include "ui/shell/role_desk.h"

#include "calls/call_store.h"
#include "reviews/reviewing_page.h"
#include "support/test_reviews.h"
#include "users/user_state_actions.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

QString visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

Button *buttonOf(const QWidget &widget, const QString &words)
{
    for (Button *button : widget.findChildren<Button *>())
        if (button->text().startsWith(words))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("the office assigns, waits, and opens the scores when all are in")
{
    TestFund fund;
    const CallId call = closedCall(fund, 3);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ReviewingPage>("reviewing");
    REQUIRE(page);
    auto *table = page->findChild<TableView *>();
    CHECK(table->model()->rowCount() == 3);
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Open the scores"))->isEnabled());
    QTest::mouseClick(buttonOf(*page, QStringLiteral("Assign reviewers")), Qt::LeftButton);
    CHECK(visibleTexts(*page).contains(QStringLiteral("6 new assignments for 3 applications.")));
    CHECK(table->model()->index(0, 2).data().toString() == u"0 of 2");
    submitAll(fund, call);
    page->reload();
    table->selectRow(0);
    CHECK_FALSE(visibleTexts(page->inspector()).contains(QStringLiteral("4 · 4 · 4 · 4 · 4")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table->model()->index(0, 3).data().toString() == u"80.00");
    CHECK(visibleTexts(page->inspector()).contains(QStringLiteral("4 · 4 · 4 · 4 · 4")));
    CHECK(callState(readProgress(fund.database(), call), fund.clock().now()) == CallState::Reviewed);
}

TEST_CASE("para. 18: reviews of the own State, recorded after assigning, are named and given to others on the page")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    REQUIRE(recordUserState(fund.administrator(), {QStringLiteral("reviewer1"), QStringLiteral("KEN"), {}}));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ReviewingPage>("reviewing");
    REQUIRE(page);
    const auto *model = page->findChild<TableView *>()->model();
    const auto named = [&] {
        int rows = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 4).data().toString().contains(u"in the place of reviewer1") ? 1 : 0;
        return rows;
    };
    CHECK(named() == static_cast<int>(waitingFor(fund, 1, call).size()));
    CHECK(named() > 0);
    QTest::mouseClick(buttonOf(*page, QStringLiteral("Assign reviewers")), Qt::LeftButton);
    CHECK(named() == 0);
    CHECK(waitingFor(fund, 1, call).empty());
}

TEST_CASE("the office takes an application back from a reviewer, with a reason")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ReviewingPage>("reviewing", QStringLiteral("S-2026-1/A-001"));
    Button *back = buttonOf(page->inspector(), QStringLiteral("Take back from"));
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton); // cancelled
    CHECK(readRecusals(fund.database(), call).empty());
    desk.dialogs.sentences.push_back(QStringLiteral("Is away until June."));
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Take back from")), Qt::LeftButton);
    REQUIRE(readRecusals(fund.database(), call).size() == 1);
    CHECK(readRecusals(fund.database(), call).front().kind == RecusalKind::Released);
    CHECK(readRecusals(fund.database(), call).front().reason == u"Is away until June.");
}

TEST_CASE("a decision to go on without two reviews needs its reason and settles the application")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ReviewingPage>("reviewing", QStringLiteral("S-2026-1/A-001"));
    desk.dialogs.sentences.push_back(QStringLiteral("Nobody is left who can judge it."));
    QTest::mouseClick(buttonOf(page->inspector(), QStringLiteral("Go on without")), Qt::LeftButton);
    CHECK(callState(readProgress(fund.database(), call), fund.clock().now()) == CallState::Reviewed);
    CHECK_FALSE(buttonOf(*page, QStringLiteral("Open the scores"))->isEnabled());
}

TEST_CASE("an application that was found not eligible waits for no review, and says so")
{
    TestFund fund;
    const CallId call = closedCall(fund, 2);
    Judgement judgement;
    judgement.application = readApplications(fund.database(), call).front().id;
    judgement.criterion = EligibilityCriterion::Official;
    judgement.verdict = Verdict::Fail;
    judgement.evidence = QStringLiteral("The ministry has not confirmed the post.");
    REQUIRE(judgeEligibility(fund.administrator(), judgement));
    REQUIRE(judgeEligibility(fund.finance(), judgement));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ReviewingPage>("reviewing", QStringLiteral("S-2026-1/A-001"));
    REQUIRE(page);
    const auto *model = page->findChild<TableView *>()->model();
    CHECK(model->index(0, 2).data().toString() == u"–");
    CHECK(model->index(0, 4).data().toString() == u"nothing: not eligible");
    CHECK(model->index(1, 2).data().toString() == u"0 of 0");
    CHECK(visibleTexts(page->inspector()).contains(QStringLiteral("Found not eligible")));
}

TEST_CASE("whoever but reviewers reads where reviews stand, and only the office can do anything about it")
{
    TestFund fund;
    (void)assignedCall(fund, 1);
    {
        RoleDesk auditor(fund.as(Role::Auditor));
        auto *page = auditor.open<ReviewingPage>("reviewing", QStringLiteral("S-2026-1/A-001"));
        REQUIRE(page);
        CHECK_FALSE(buttonOf(*page, QStringLiteral("Assign reviewers"))->isEnabled());
        CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Take back from")));
        CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Go on without")));
    }
    RoleDesk desk(fund.reviewer(1));
    CHECK_FALSE(desk.open<ReviewingPage>("reviewing"));
}

TEST_CASE("the office's page of reviews in every look")
{
    for (const Look &look : looks()) {
        TestFund fund;
        const CallId call = assignedCall(fund, 12);
        for (const Assignment &assignment : readAssignments(fund.database(), call))
            if (assignment.application.number() < 8)
                REQUIRE(submitReview(fund.reviewer(assignment.reviewerName.right(1).toInt()), assignment.application,
                                     plainReview(assignment.reviewerName.endsWith(u'1') ? 5 : 3)));
        REQUIRE(openReviews(fund.administrator(), call));
        RoleDesk desk(fund.administrator(), look);
        REQUIRE(desk.open<ReviewingPage>("reviewing", QStringLiteral("S-2026-1/A-001")));
        CHECK(picture(desk.window(), QStringLiteral("reviewing-") + look.name).size() == look.size);
    }
}
