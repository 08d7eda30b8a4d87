#include "support/money_rules.h"
#include "ui/shell/role_desk.h"

#include "charts/chart_card.h"
#include "charts/flow_picture.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "forms/field.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "pool/figure_inspector.h"
#include "pool/pool_page.h"
#include "record/change.h"
#include "record/verify.h"
#include "support/test_money.h"
#include "widgets/button.h"
#include "widgets/date_slider.h"
#include "widgets/figure_strip.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QPointer>

using namespace fund;

namespace {

/// Contributions of two kinds of donors, two windows, commitments and spending, up to today.
void fill(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(3'390'000), march.addDays(-50));
    const DonorId foundation = addFoundation(fund);
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 12"),
                                             QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    give(fund, foundation, euro(414'000), march.addDays(-40));
    REQUIRE(recordOtherIncome(fund.finance(),
                              {IncomeKind::Interest, usd(21'400), QStringLiteral("statement 2"), march.addDays(-20)}));
    const std::pair<Window, qint64> plan[] = {
        {Window::Sponsorship, 900'000}, {Window::Projects, 1'600'000}, {Window::Monitoring, 120'000}};
    for (const auto &[window, amount] : plan)
        REQUIRE(allotFunds(fund.administrator(),
                           {window, usd(amount), QStringLiteral("Cost plan 2026"), march.addDays(-30)}));
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    for (int i = 1; i <= 12; ++i)
        REQUIRE(commitFunds(change, {i < 8 ? Window::Sponsorship : Window::Projects, usd(i < 8 ? 64'000 : 180'000 + i),
                                     QStringLiteral("nominations/%1").arg(i), QStringLiteral("N-%1").arg(i),
                                     march.addDays(-15 + i)}));
    REQUIRE(change.commit());
    for (int i = 1; i <= 4; ++i)
        REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/%1").arg(i),
                                                   usd(60'000 + i), QStringLiteral("voucher %1").arg(i), true, march}));
}

QString textsOf(const QWidget &widget)
{
    QApplication::processEvents(); // what was added is shown by an event
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        if (!label->isHidden())
            texts += label->text();
    return texts.join(u'\n');
}

Button *buttonOf(const QWidget &widget, const QString &text)
{
    for (Button *button : widget.findChildren<Button *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

FigureInspector &inspectorOf(const PoolPage &page)
{
    auto *inspector = page.findChild<FigureInspector *>();
    REQUIRE(inspector);
    return *inspector;
}

/// Clicks the node of the flow picture whose part is this.
void clickNode(const PoolPage &page, const QString &title, const FlowFacts &facts)
{
    auto *picture = page.findChild<FlowPicture *>();
    const FlowLayout layout = picture->layoutNow();
    for (std::size_t i = 0; i < facts.nodes.size(); ++i)
        if (facts.nodes[i].key == title) {
            QTest::mouseClick(picture, Qt::LeftButton, Qt::NoModifier, layout.nodes[i].center().toPoint());
            QApplication::processEvents();
            return;
        }
    FAIL("no such node");
}

} // namespace

TEST_CASE("the Pool page draws the way of the money, in every theme and direction")
{
    for (const Look &look : looks()) {
        TestFund fund;
        fill(fund);
        RoleDesk desk(fund.finance(), look);
        auto *page = desk.open<PoolPage>("pool", QStringLiteral("committed/projects"));
        REQUIRE(page);
        TableView *entries = inspectorOf(*page).entries();
        REQUIRE(entries);
        const QAbstractItemModelTester tester(entries->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(entries->model()->rowCount() == 5);
        entries->selectRow(1);
        QTest::qWait(50);
        picture(desk.window(), QStringLiteral("pool-") + look.name);
    }
}

TEST_CASE("what flows into the pool is what flows out of it, and every node's entries add up to its amount")
{
    TestFund fund;
    fill(fund);
    const auto check = [&](const QDate &day) {
        const PoolPosition pool = poolPosition(fund.database(), {day}, dollars);
        const auto kinds = receivedByKind(fund.database(), {day}, dollars);
        const FlowFacts flow = poolFlow(pool, kinds);
        qint64 in = 0;
        qint64 out = 0;
        for (const FlowBand &band : flow.bands) {
            in += band.to == u"pool" ? band.amount : 0;
            out += band.from == u"pool" ? band.amount : 0;
        }
        CHECK(in == out);
        for (const FlowNode &node : flow.nodes) {
            const auto part = partOfNode(node.key);
            if (!part) {
                Money sum(0, dollars);
                for (const PoolPart &each : partsOfNode(node.key))
                    sum += amountOf(each, pool, kinds);
                // Into the pool also flows what covers a loss and a shortfall.
                const qint64 uncovered =
                    qMax<qint64>(0, -pool.available.minor()) + qMax<qint64>(0, -pool.otherIncome.minor());
                CHECK(sum.minor() + (node.key == u"pool" ? uncovered : 0) == node.amount);
                continue;
            }
            const Money amount = amountOf(*part, pool, kinds);
            CHECK(qAbs(amount.minor()) == node.amount);
            CHECK(nodeOfPart(*part) == node.key);
            const auto lines = part->donorKind ? entriesBehindKind(fund.database(), *part->donorKind, {day}, dollars)
                                               : entriesBehind(fund.database(), part->figure, {day}, dollars);
            CHECK(lines.total == amount);
        }
    };
    check(march);
    check(march.addDays(-35));
    // An exchange loss that the pool can't cover flows out, and the shortfall in.
    REQUIRE(recordOtherIncome(fund.finance(),
                              {IncomeKind::ExchangeDifference, usd(-2'000'000), QStringLiteral("loss"), march}));
    REQUIRE(poolPosition(fund.database(), {march}, dollars).available.isNegative());
    check(march);
    CHECK(poolFlow(poolPosition(fund.database(), {QDate(2025, 1, 1)}, dollars), {}).nodes.empty());
}

TEST_CASE("a click on a number opens the entries behind it, and a link leads to the contribution that one rests on")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    const FlowFacts flow =
        poolFlow(poolPosition(fund.database(), {march}, dollars), receivedByKind(fund.database(), {march}, dollars));
    clickNode(*page, QStringLiteral("spent/sponsorship"), flow);
    FigureInspector &inspector = inspectorOf(*page);
    CHECK(textsOf(inspector).contains(QStringLiteral("USD\u00A0240,010.00")));
    CHECK(inspector.entries()->model()->rowCount() == 4);
    clickNode(*page, QStringLiteral("window/projects"), flow);
    CHECK(textsOf(inspector).contains(QStringLiteral("USD\u00A01,600,000.00")));
    auto figures = page->findChild<FigureStrip *>()->findChildren<QAbstractButton *>();
    REQUIRE(figures.size() == 6);
    QTest::mouseClick(figures.at(1), Qt::LeftButton);
    CHECK(textsOf(inspector).contains(poolFigureTitle(PoolFigure::SupportCosts)));
    clickNode(*page, QStringLiteral("kind/member_state"), flow);
    CHECK(inspector.entries()->model()->rowCount() == 1);
    inspector.entries()->setFocus();
    desk.press(Qt::Key_Down);
    Button *link = buttonOf(inspector, QStringLiteral("C-2026-001"));
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(desk.window().currentPageId() == u"contributions");
}

TEST_CASE("the keyboard goes along the flow, through the days, and to the numbers as a table")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool");
    auto *flow = page->findChild<FlowPicture *>();
    flow->setFocus();
    flow->setSelectedNode(QStringLiteral("kind/member_state"));
    desk.press(Qt::Key_Right);
    CHECK(textsOf(inspectorOf(*page)).contains(QStringLiteral("3,390,000.00")));
    auto *slider = page->findChild<DateSlider *>();
    slider->setFocus();
    desk.press(Qt::Key_PageUp);
    CHECK(page->day() < march);
    const auto before = poolPosition(fund.database(), {page->day()}, dollars);
    CHECK(before.spent.isZero());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    const auto cards = page->findChildren<ChartCard *>();
    CHECK(std::any_of(cards.begin(), cards.end(),
                      [](const ChartCard *card) { return card->isVisible() && card->showsTable(); }));
    QTest::mouseClick(buttonOf(*page, QStringLiteral("Today")), Qt::LeftButton);
    CHECK(page->day() == march);
}

TEST_CASE("what changed since a day is shown in the place of a number's entries, and adds up to the difference")
{
    TestFund fund;
    fill(fund);
    fund.clock().set(QDateTime(march.addDays(3), QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Ghana", "GHA"), usd(7'500), march.addDays(-1));
    const QDate said = march.addDays(1);
    for (const DonorKind kind : {DonorKind::MemberState, DonorKind::Philanthropic}) {
        const FigureChange change = explainKind(fund.database(), kind, {march}, endOfDay(said), dollars);
        CHECK(change.difference() == usd(kind == DonorKind::MemberState ? 7'500 : 0));
        CHECK(change.explained == change.difference());
    }
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool", QStringLiteral("received"));
    REQUIRE(page);
    page->openSubject(march.toString(Qt::ISODate));
    FigureInspector &inspector = inspectorOf(*page);
    inspector.setChangedSince(said);
    REQUIRE(inspector.entries());
    CHECK(inspector.entries()->model()->rowCount() == 1);
    CHECK(textsOf(inspector).contains(QStringLiteral("USD\u00A07,500.00")));
    picture(desk.window(), QStringLiteral("pool-changed-since"));
    inspector.setChangedSince(march.addDays(9)); // a day to come
    CHECK_FALSE(inspector.entries());
    inspector.setChangedSince(std::nullopt);
    REQUIRE(inspector.entries());
    CHECK(inspector.entries()->model()->rowCount() == 3);
}

TEST_CASE("an allotment is refused before the minimum is reached, with para. 16, and recorded once it is")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    give(fund, state, usd(99'999), march.addDays(-3));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    CHECK(textsOf(*page).contains(QStringLiteral("para. 16")));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    const QPointer<FormDialog> dialog = page->findChild<FormDialog *>();
    REQUIRE(dialog);
    (void)QTest::qWaitForWindowActive(dialog);
    const auto *form = dialog->findChild<Form *>();
    QTest::keyClicks(form->field(QStringLiteral("amount"))->editor(), QStringLiteral("50,000"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(form->field(QStringLiteral("authority"))->hasProblem());
    QTest::keyClicks(form->field(QStringLiteral("authority"))->editor(), QStringLiteral("Cost plan"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog->isVisible());
    CHECK(textsOf(*dialog).contains(QStringLiteral("para. 16")));
    picture(*dialog, QStringLiteral("allotment-form"));
    give(fund, state, usd(1), march);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK((!dialog || !dialog->isVisible())); // recorded, it deletes itself
    CHECK(poolPosition(fund.database(), {march}, dollars).allotted == usd(50'000));
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("an entry is reversed with a reason by who may, once, and both stay on record")
{
    TestFund fund;
    fill(fund);
    {
        RoleDesk desk(fund.administrator());
        auto *page = desk.open<PoolPage>("pool", QStringLiteral("spent/sponsorship"));
        inspectorOf(*page).entries()->selectRow(0);
        CHECK_FALSE(buttonOf(inspectorOf(*page), QStringLiteral("Reverse this entry…"))->isEnabled());
    }
    RoleDesk desk(fund.finance());
    auto *page = desk.open<PoolPage>("pool", QStringLiteral("spent/sponsorship"));
    inspectorOf(*page).entries()->selectRow(0);
    Button *reverse = buttonOf(inspectorOf(*page), QStringLiteral("Reverse this entry…"));
    REQUIRE(reverse->isEnabled());
    QTest::mouseClick(reverse, Qt::LeftButton);
    CHECK(poolPosition(fund.database(), {march}, dollars).spent == usd(240'010)); // no reason was given
    desk.dialogs.sentences = {QStringLiteral("paid to a wrong account")};
    QTest::mouseClick(reverse, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(poolPosition(fund.database(), {march}, dollars).spent < usd(240'010));
    TableView *entries = inspectorOf(*page).entries();
    REQUIRE(entries->model()->rowCount() == 5);
    entries->selectRow(0);
    CHECK(textsOf(inspectorOf(*page)).contains(QStringLiteral("paid to a wrong account")));
    CHECK_FALSE(buttonOf(inspectorOf(*page), QStringLiteral("Reverse this entry…"))->isEnabled());
}
