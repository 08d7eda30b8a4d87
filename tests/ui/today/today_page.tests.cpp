#include "support/test_shortlists.h"
#include "ui/shell/role_desk.h"

#include "charts/chart_card.h"
#include "today/today_page.h"
#include "users/user_actions.h"
#include "widgets/label.h"
#include "widgets/todo_row.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const Label *label : widget.findChildren<Label *>())
        if (label->isVisible())
            words += label->text();
    return words;
}

} // namespace

TEST_CASE("Today shows what waits for the role, and a click on a matter goes to its place")
{
    TestFund fund;
    REQUIRE(addUser(fund.administrator(), {QStringLiteral("newcomer"), Role::Auditor, {}}));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<TodayPage>("today");
    REQUIRE(page);
    CHECK(wordsOf(*page).contains(QStringLiteral("For you, by date")));
    TodoRow *newcomer = nullptr;
    for (TodoRow *row : page->findChildren<TodoRow *>())
        if (row->accessibleName().contains(QStringLiteral("not signed in yet")))
            newcomer = row;
    REQUIRE(newcomer);
    QTest::mouseClick(newcomer, Qt::LeftButton);
    CHECK(desk.window().currentPageId() == u"users");
}

TEST_CASE("Today has the keyboard on the first matter, and Enter opens it")
{
    TestFund fund;
    REQUIRE(addUser(fund.administrator(), {QStringLiteral("newcomer"), Role::Auditor, {}}));
    settle(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<TodayPage>("today");
    REQUIRE(page->findChildren<TodoRow *>().size() >= 1);
    CHECK(page->findChildren<TodoRow *>().first()->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(desk.window().currentPageId() == u"users");
}

TEST_CASE("a reviewer sees only the list, without the books")
{
    TestFund fund;
    RoleDesk desk(fund.reviewer(1));
    auto *page = desk.open<TodayPage>("today");
    REQUIRE(page);
    CHECK(page->findChildren<ChartCard *>().isEmpty());
    CHECK(wordsOf(*page).contains(QStringLiteral("Nothing waits for you.")));
    picture(desk.window(), QStringLiteral("today-reviewer"));
}

TEST_CASE("Today draws the year in every theme and direction")
{
    for (const Look &look : looks()) {
        TestFund fund;
        REQUIRE(reviewedCall(fund, 6, 24).isValid());
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<TodayPage>("today");
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("today-") + look.name);
        CHECK(page->findChildren<ChartCard *>().size() == 4);
    }
}
