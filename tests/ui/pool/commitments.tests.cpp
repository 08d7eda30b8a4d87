#include "support/money_rules.h"
#include "ui/shell/role_desk.h"

#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "ledger/commitment_year_store.h"
#include "ledger/ledger_actions.h"
#include "ledger/open_commitment.h"
#include "pool/pool_page.h"
#include "settings/setting_actions.h"
#include "support/test_money.h"
#include "widgets/figure_strip.h"
#include "widgets/table_view.h"

#include <QAbstractButton>

#include "support/catch_qt.h"

using namespace fund;

namespace {

void decide(TestFund &fund, Setting setting, const char *value)
{
    REQUIRE(changeSetting(fund.administrator(),
                          {setting, QString::fromLatin1(value), march, QStringLiteral("States (test)"), {}}));
}

void fillWithStaff(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(500'000), march);
    decide(fund, Setting::StaffSource, "fund");
    REQUIRE(allotFunds(fund.administrator(), {Window::Staff, usd(100'000), QStringLiteral("plan"), march}));
}

Form *formOf(const PoolPage *page)
{
    QApplication::processEvents();
    const auto dialogs = page->findChildren<FormDialog *>();
    REQUIRE_FALSE(dialogs.empty());
    return dialogs.back()->findChild<Form *>();
}

void fillIn(Form &form)
{
    static_cast<ChoiceField *>(form.field(QStringLiteral("window")))->setKey(QStringLiteral("staff"));
    static_cast<AmountField *>(form.field(QStringLiteral("amount")))->setAmount(usd(60'000));
    static_cast<TextField *>(form.field(QStringLiteral("reference")))->setText(QStringLiteral("P3-2026"));
    static_cast<TextField *>(form.field(QStringLiteral("narrative")))->setText(QStringLiteral("Project manager"));
    static_cast<CheckField *>(form.field(QStringLiteral("spread")))->setChecked(true);
    static_cast<AmountField *>(form.field(QStringLiteral("year_0")))->setAmount(usd(20'000));
    static_cast<AmountField *>(form.field(QStringLiteral("year_1")))->setAmount(usd(40'000));
}

void submit(const PoolPage *page)
{
    page->findChildren<FormDialog *>().back()->submit();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the administrator commits a post over two years from the Pool page, which shows the later year's part")
{
    TestFund fund;
    fillWithStaff(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    page->commit();
    Form *form = formOf(page);
    fillIn(*form);
    picture(*form->window(), QStringLiteral("commitment"));
    submit(page);
    CHECK(form->field(QStringLiteral("year_0"))->hasProblem()); // no authority has allowed it (para. 20 (b))
    CHECK(readOpenCommitments(fund.database(), fund.administrator().fund().currency).empty());
    decide(fund, Setting::MultiYear, "allowed");
    submit(page);
    const auto open = readOpenCommitments(fund.database(), fund.administrator().fund().currency);
    REQUIRE(open.size() == 1);
    CHECK(open.front().window == Window::Staff);
    CHECK(open.front().subject == commitmentSubject(QStringLiteral("P3-2026")));
    CHECK(open.front().open == usd(60'000));
    const auto strips = page->findChildren<FigureStrip *>();
    REQUIRE(strips.size() == 2);
    REQUIRE(strips.back()->isVisible());
    const auto *later = strips.back()->findChild<QAbstractButton *>();
    REQUIRE(later);
    CHECK(later->accessibleName().contains(QStringLiteral("2027")));
    CHECK(later->accessibleName().contains(QStringLiteral("40,000")));
    picture(desk.window(), QStringLiteral("pool-years"));
}

TEST_CASE("what is left of a commitment goes back to its window from the Pool page, once it is said why")
{
    TestFund fund;
    fillWithStaff(fund);
    REQUIRE(commitFunds(fund.administrator(), {Window::Staff, usd(60'000), commitmentSubject(QStringLiteral("P3")),
                                               QStringLiteral("Project manager"), march}));
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    page->release();
    Form *form = formOf(page);
    submit(page);
    CHECK(form->field(QStringLiteral("subject"))->hasProblem());
    form->findChild<TableView *>()->selectRow(0);
    submit(page);
    CHECK(form->field(QStringLiteral("reason"))->hasProblem());
    static_cast<TextField *>(form->field(QStringLiteral("reason")))->setText(QStringLiteral("The post stays vacant."));
    submit(page);
    CHECK(readOpenCommitments(fund.database(), fund.administrator().fund().currency).empty());
    CHECK(poolPosition(fund.database(), {march}, fund.administrator().fund().currency)
              .windows.at(Window::Staff)
              .allotted == usd(100'000));
}

TEST_CASE("what a window doesn't need goes back to the pool from the Pool page, with its reserve")
{
    TestFund fund;
    fillWithStaff(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    page->giveBack();
    Form *form = formOf(page);
    static_cast<ChoiceField *>(form->field(QStringLiteral("window")))->setKey(QStringLiteral("staff"));
    auto *amount = static_cast<AmountField *>(form->field(QStringLiteral("amount")));
    static_cast<TextField *>(form->field(QStringLiteral("reason")))->setText(QStringLiteral("The post stays vacant."));
    amount->setAmount(usd(100'001));
    submit(page);
    CHECK(amount->hasProblem());
    amount->setAmount(usd(100'000));
    submit(page);
    const PoolPosition pool = poolPosition(fund.database(), {march}, fund.administrator().fund().currency);
    CHECK(pool.allotted.isZero());
    CHECK(pool.reserve.isZero());
    CHECK(pool.available == usd(500'000));
}

TEST_CASE("the operating reserve is released in a form that asks for the decision, and refuses more than it holds")
{
    TestFund fund;
    fillWithStaff(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    const Currency &currency = fund.administrator().fund().currency;
    const Money held = poolPosition(fund.database(), {march}, currency).reserve;
    REQUIRE(held.isPositive());
    page->releaseFromReserve();
    Form *form = formOf(page);
    auto *amount = static_cast<AmountField *>(form->field(QStringLiteral("amount")));
    amount->setAmount(held + usd(1));
    static_cast<TextField *>(form->field(QStringLiteral("reason")))->setText(QStringLiteral("The fund is closing."));
    submit(page);
    CHECK(form->field(QStringLiteral("authority"))->hasProblem());
    static_cast<TextField *>(form->field(QStringLiteral("authority")))->setText(QStringLiteral("Controller (test)"));
    submit(page);
    CHECK(amount->hasProblem());
    amount->setAmount(held);
    submit(page);
    CHECK(poolPosition(fund.database(), {march}, currency).reserve.isZero());
}

TEST_CASE("a commitment for staff under the regular budget is refused beside its window (para. 15)")
{
    TestFund fund;
    fillWithStaff(fund);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PoolPage>("pool");
    REQUIRE(page);
    decide(fund, Setting::StaffSource, "regular-budget");
    page->commit();
    Form *form = formOf(page);
    fillIn(*form);
    submit(page);
    CHECK(form->field(QStringLiteral("window"))->hasProblem());
    CHECK(readOpenCommitments(fund.database(), fund.administrator().fund().currency).empty());
}
