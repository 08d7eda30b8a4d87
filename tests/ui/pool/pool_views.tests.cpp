#include "ui/shell/role_desk.h"

#include "charts/bar_picture.h"
#include "charts/chart_card.h"
#include "contributions/contribution_actions.h"
#include "pool/figure_inspector.h"
#include "pool/pool_charts.h"
#include "pool/pool_page.h"
#include "pool/pool_views.h"
#include "support/test_shortlists.h"
#include "widgets/date_slider.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QComboBox>
#include <QTest>

using namespace fund;

namespace {

const Currency ofViews{QStringLiteral("USD"), 2};

/// A decided round, an agreement in instalments, and contributions of two kinds in two currencies.
void fillForViews(TestFund &fund)
{
    const CallId call = reviewedCall(fund, 3, 8);
    const QDate today = fund.clock().today();
    const auto pledge =
        recordContribution(fund.finance(), {addState(fund, "Fiji", "FJI"), today, euro(90'000), {}, {}});
    REQUIRE(pledge);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*pledge, today, euro(90'000), {}, {}, {{today, euro(30'000)}, {QDate(2026, 9, 30), euro(60'000)}}}));
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
}

const ChartCard *cardInSight(const PoolPage &page)
{
    for (const ChartCard *card : page.findChildren<ChartCard *>())
        if (card->isVisible())
            return card;
    return nullptr;
}

} // namespace

TEST_CASE("the pool is seen as a flow, by contributions, by envelopes and ahead, in every theme and direction")
{
    for (const Look &look : looks()) {
        TestFund fund;
        fillForViews(fund);
        RoleDesk desk(fund.finance(), look);
        for (const char *view : {"flow", "contributions", "envelopes", "forecast"}) {
            auto *page = desk.open<PoolPage>("pool", QString::fromLatin1(view));
            REQUIRE(page);
            QApplication::processEvents();
            const ChartCard *card = cardInSight(*page);
            REQUIRE(card);
            INFO(view);
            CHECK_FALSE(card->picture()->table().rows.empty());
            picture(desk.window(), QStringLiteral("pool-%1-%2").arg(QString::fromLatin1(view), look.name));
        }
    }
}

TEST_CASE("each view of the pool has its numbers a key away, and goes with the day")
{
    TestFund fund;
    fillForViews(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool", QStringLiteral("contributions"));
    REQUIRE(page);
    QApplication::processEvents();
    desk.press(Qt::Key_T, Qt::ControlModifier);
    const ChartCard *card = cardInSight(*page);
    REQUIRE(card);
    CHECK(card->showsTable());
    // Before the first receipt there is no year to tell.
    page->openSubject(QStringLiteral("2026-01-15"));
    CHECK(card->picture()->table().rows.empty());
    page->openSubject(QStringLiteral("envelopes"));
    const auto *envelope = page->findChild<PoolViews *>()->findChild<QComboBox *>();
    REQUIRE(envelope);
    page->openSubject(fund.clock().today().toString(Qt::ISODate));
    CHECK(envelope->count() == 2); // the window and its call
}

TEST_CASE("a bar or point of the pool's charts, chosen by keyboard or click, opens what it is made of")
{
    TestFund fund;
    fillForViews(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool", QStringLiteral("contributions"));
    REQUIRE(page);
    QApplication::processEvents();
    const auto *inspector = page->findChild<FigureInspector *>();
    REQUIRE(inspector);
    ChartPicture *bars = cardInSight(*page)->picture();
    REQUIRE(bars->spots().size() == 2); // promised and received, in 2026
    bars->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(bars->chosen());
    CHECK(bars->chosen()->series == 0);
    desk.press(Qt::Key_Down);
    CHECK(bars->chosen()->series == 1);
    CHECK(bars->accessibleDescription().startsWith(QStringLiteral("2026, received: ")));
    REQUIRE(inspector->entries());
    CHECK(inspector->entries()->model()->rowCount() == 1); // Kenya's million
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->spots().front().place.center().toPoint());
    CHECK(bars->chosen()->series == 0);
    CHECK(inspector->entries()->model()->rowCount() == 2); // two pledges; a signature of the whole promises no more
    page->openSubject(QStringLiteral("envelopes"));
    QApplication::processEvents();
    ChartPicture *lines = cardInSight(*page)->picture();
    const auto points = lines->spots();
    REQUIRE_FALSE(points.empty());
    QTest::mouseClick(lines, Qt::LeftButton, {}, points.back().place.center().toPoint());
    CHECK(lines->chosen());
    page->openSubject(QStringLiteral("forecast"));
    QApplication::processEvents();
    ChartPicture *forecast = cardInSight(*page)->picture();
    forecast->setFocus();
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Right);
    REQUIRE(forecast->chosen());
    CHECK(forecast->chosen()->category == 1);
}

TEST_CASE("the charts of the pool say the figures that were read")
{
    const Giving giving{{{DonorKind::MemberState, 2025, usd(2'000'000), usd(1'500'000)},
                         {DonorKind::MemberState, 2026, usd(-10'000), usd(500'000)},
                         {DonorKind::Philanthropic, 2026, usd(300'000), usd(300'000)}},
                        {}};
    const auto years = givingByYear(giving, ofViews);
    REQUIRE(years.chart.categories.size() == 2);
    CHECK(years.chart.categories.at(1).values.at(0)->amount == usd(290'000).minor());
    CHECK(years.chart.categories.at(1).values.at(1)->amount == usd(800'000).minor());
    const auto kinds = givingByKind(giving, ofViews);
    REQUIRE(kinds.chart.categories.size() == 3);
    CHECK(kinds.chart.categories.at(1).values.at(0)->amount == 0); // a bar has no length below zero
    CHECK_FALSE(kinds.chart.categories.at(1).values.at(0)->label == kinds.chart.categories.at(2).values.at(0)->label);
    ForecastPicture picture;
    CashForecast forecast = forecastCash({QDate(2026, 3, 2), usd(1'000), usd(100), {}, {{QDate(), usd(300)}}});
    picture.setForecast(QDate(2026, 3, 2), forecast, ofViews);
    REQUIRE(picture.table().rows.size() == 13); // twelve months and what is later
    CHECK(picture.table().rows.front().at(3) == QStringLiteral("700.00"));
    CHECK(picture.table().rows.front().at(4) == QStringLiteral("100.00"));
}

TEST_CASE("the slider goes over all years of the books")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(1'000), QDate(2026, 2, 1));
    fund.clock().set(QDateTime(QDate(2028, 5, 2), QTime(9, 0), Qt::UTC));
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    auto *slider = page->findChild<DateSlider *>();
    slider->setFocus();
    desk.press(Qt::Key_Home);
    CHECK(page->day() == QDate(2026, 1, 1));
    desk.press(Qt::Key_End);
    CHECK(page->day() == QDate(2028, 12, 31));
    picture(desk.window(), QStringLiteral("pool-slider-of-years"));
}
