#include "scenarios/scenarios_page.h"

#include "ui/shell/role_desk.h"

#include "charts/chart_picture.h"
#include "forms/number_fields.h"
#include "scenarios/beside_list.h"
#include "scenarios/scenario_form.h"
#include "scenarios/scenario_store.h"
#include "settings/setting_actions.h"
#include "widgets/button.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QSlider>

using namespace fund;

namespace {

const Currency dollars{QStringLiteral("USD"), 2};

Money usd(qint64 whole)
{
    return {whole * 100, dollars};
}

} // namespace

TEST_CASE("the Scenarios page begins with the small operation of para. 20 (a), the medium one beside it")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ScenariosPage>("scenarios");
    REQUIRE(page);
    REQUIRE(page->shown().size() == 2);
    CHECK(page->shown()[0].result.plan == PlanSize{10, 3});
    CHECK(page->shown()[1].result.plan == PlanSize{20, 10});
    CHECK(page->shown()[1].result.multiYear);
}

TEST_CASE("other roles than the administrator have no Scenarios page")
{
    TestFund fund;
    RoleDesk desk(fund.finance());
    CHECK_FALSE(desk.open<ScenariosPage>("scenarios"));
}

TEST_CASE("funding and unit costs change the result at once, by the keyboard too, and what can't be is said beside "
          "its field")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ScenariosPage>("scenarios");
    REQUIRE(page);
    page->setFunding(usd(5'000'000));
    CHECK(page->shown()[0].result.plan == PlanSize{20, 10});
    auto *slider = page->findChild<QSlider *>();
    CHECK(slider->value() == 100);
    slider->setFocus();
    desk.press(Qt::Key_Home);
    CHECK(page->shown()[0].result.funding == usd(50'000));
    CHECK_FALSE(page->shown()[0].result.isCarried);
    page->setFunding(usd(2'000'000));
    auto *activity = qobject_cast<AmountField *>(page->form()->field(QStringLiteral("activity")));
    REQUIRE(activity);
    activity->setAmount(usd(100'000));
    CHECK(page->shown()[0].result.plan.activities > 3);
    activity->setAmount(usd(0));
    CHECK(activity->hasProblem());
    activity->setAmount(usd(300'000));
    CHECK_FALSE(activity->hasProblem());
    CHECK(page->shown()[0].result.plan == PlanSize{10, 3});
}

TEST_CASE("a scenario is kept, stands beside others, four at most, and is put aside")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ScenariosPage>("scenarios");
    REQUIRE(page);
    page->setFunding(usd(3'000'000));
    desk.dialogs.sentences.push_back(QStringLiteral("Three"));
    page->keep();
    QApplication::processEvents();
    REQUIRE(readScenarios(fund.database(), dollars).size() == 1);
    CHECK(page->shown()[0].name == u"Three");
    page->setFunding(usd(3'500'000));
    CHECK(page->shown()[0].name == u"This scenario");
    page->beside()->setTicked(QStringLiteral("kept/Three"), true);
    page->beside()->setTicked(QStringLiteral("small"), true);
    REQUIRE(page->shown().size() == 4);
    desk.dialogs.confirmations.push_back(true);
    page->putAside();
    QApplication::processEvents();
    CHECK(readScenarios(fund.database(), dollars).empty());
    CHECK(page->shown().size() == 3);
}

TEST_CASE("the comparison goes into a spreadsheet, and the picture can be read as a table")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<ScenariosPage>("scenarios");
    REQUIRE(page);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.xlsx"));
    desk.dialogs.files.push_back(path);
    page->writeSpreadsheet();
    CHECK(QFile::exists(path));
    const ChartTable table = page->findChild<ChartPicture *>()->table();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].size() == table.head.size());
    CHECK(table.rows[0].back().contains(u"2,000,000.00"));
}

TEST_CASE("the Scenarios page looks right in every theme and direction")
{
    for (const Look &look : looks()) {
        TestFund fund;
        REQUIRE(changeSetting(fund.administrator(), {Setting::SupportCostRate,
                                                     QStringLiteral("0.13"),
                                                     QDate(2026, 1, 1),
                                                     QStringLiteral("Letter of the Controller"),
                                                     {}}));
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<ScenariosPage>("scenarios", QStringLiteral("3000000"));
        REQUIRE(page);
        page->beside()->setTicked(QStringLiteral("small"), true);
        QApplication::processEvents();
        CHECK(page->shown().size() == 3);
        picture(desk.window(), QStringLiteral("scenarios-") + look.name);
    }
}
