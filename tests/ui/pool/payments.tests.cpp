#include "support/money_rules.h"
#include "ui/shell/role_desk.h"

#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "ledger/ledger_actions.h"
#include "ledger/open_commitment.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "pool/figure_inspector.h"
#include "pool/pool_page.h"
#include "record/verify.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QCheckBox>
#include <QPointer>

using namespace fund;

namespace {

/// A decided call with nominees to pay, and somebody before the Pool page.
struct Bench
{
    explicit Bench(Role role = Role::Finance, const Look &look = looks().front())
    {
        const CallId call = reviewedCall(fund, 5, 15);
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
        desk = std::make_unique<RoleDesk>(fund.as(role), look);
        page = desk->open<PoolPage>("pool");
        REQUIRE(page);
    }
    Button *button(const QString &words) const
    {
        for (Button *each : page->findChildren<Button *>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    FormDialog *click(const QString &words)
    {
        Button *wanted = button(words);
        INFO(words.toStdString());
        REQUIRE(wanted);
        REQUIRE(wanted->isEnabled());
        QTest::mouseClick(wanted, Qt::LeftButton);
        QApplication::processEvents();
        FormDialog *dialog = nullptr;
        for (FormDialog *each : page->findChildren<FormDialog *>())
            if (each->isVisible())
                dialog = each;
        REQUIRE(dialog);
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }
    PoolPosition pool() { return poolPosition(fund.database(), {fund.clock().today()}, dollars); }
    std::vector<OpenCommitment> open() { return readOpenCommitments(fund.database(), dollars); }

    TestFund fund;
    std::unique_ptr<RoleDesk> desk;
    PoolPage *page = nullptr;
};

Field &fieldOf(const FormDialog &dialog, const QString &name)
{
    Field *field = dialog.findChild<Form *>()->field(name);
    REQUIRE(field);
    return *field;
}

void type(const FormDialog &dialog, const QString &field, const QString &text)
{
    QTest::keyClicks(fieldOf(dialog, field).editor(), text);
}

} // namespace

TEST_CASE("every nominee of a decided call has an open commitment, until it is paid out")
{
    Bench bench;
    const auto open = bench.open();
    REQUIRE(open.size() == 5);
    Money sum(0, dollars);
    for (const OpenCommitment &commitment : open)
        sum += commitment.open;
    CHECK(sum == bench.pool().committed);
    REQUIRE(recordExpenditure(bench.fund.finance(), {Window::Sponsorship, open.front().subject, usd(10),
                                                     QStringLiteral("V-1"), true, bench.fund.clock().today()}));
    CHECK(bench.open().size() == 4);
}

TEST_CASE(
    "finance pays a nominee from the list of open commitments, and what is not committed is refused beside its field")
{
    for (const Look &look : looks()) {
        Bench bench(Role::Finance, look);
        bench.page->pay(bench.open().at(1).subject);
        QApplication::processEvents();
        auto *dialog = bench.page->findChild<FormDialog *>();
        REQUIRE(dialog);
        picture(*dialog, QStringLiteral("payment-") + look.name);
        picture(bench.desk->window(), QStringLiteral("pool-finance-") + look.name);
    }
    Bench bench;
    const QPointer<FormDialog> dialog = bench.click(QStringLiteral("Record a payment…"));
    dialog->submit();
    CHECK(fieldOf(*dialog, QStringLiteral("subject")).hasProblem());
    auto *table = dialog->findChild<TableView *>();
    REQUIRE(table->model()->rowCount() == 5);
    table->selectRow(2);
    const OpenCommitment wanted = bench.open().at(2);
    type(*dialog, QStringLiteral("amount"), QStringLiteral("999999"));
    type(*dialog, QStringLiteral("reference"), QStringLiteral("VOUCHER-7"));
    dialog->submit();
    CHECK(fieldOf(*dialog, QStringLiteral("amount")).hasProblem());
    CHECK(dialog->isVisible());
    CHECK(bench.pool().spent.isZero());
    static_cast<AmountField &>(fieldOf(*dialog, QStringLiteral("amount"))).setAmount(usd(1'000));
    static_cast<CheckField &>(fieldOf(*dialog, QStringLiteral("final"))).setChecked(true);
    picture(*dialog, QStringLiteral("payment-filled"));
    dialog->submit();
    QApplication::processEvents();
    CHECK((!dialog || !dialog->isVisible())); // recorded, it deletes itself
    CHECK(bench.pool().spent == usd(1'000));
    CHECK(bench.open().size() == 4);
    for (const OpenCommitment &left : bench.open())
        CHECK(left.subject != wanted.subject);
    CHECK(verifyRecord(bench.fund.database())->isClean());
}

TEST_CASE("the form asks why, where the same voucher of the same amount is paid already (para. 14)")
{
    Bench bench;
    const QString subject = bench.open().at(2).subject;
    REQUIRE(recordExpenditure(bench.fund.finance(), {Window::Sponsorship, subject, usd(10), QStringLiteral("V-1"),
                                                     false, bench.fund.clock().today()}));
    QApplication::processEvents();
    bench.page->pay(subject);
    QApplication::processEvents();
    auto *dialog = bench.page->findChild<FormDialog *>();
    REQUIRE(dialog);
    (void)QTest::qWaitForWindowActive(dialog);
    type(*dialog, QStringLiteral("amount"), QStringLiteral("10"));
    CHECK(fieldOf(*dialog, QStringLiteral("repeat_reason")).isHidden());
    type(*dialog, QStringLiteral("reference"), QStringLiteral("V-1"));
    dialog->submit();
    CHECK_FALSE(fieldOf(*dialog, QStringLiteral("repeat_reason")).isHidden());
    CHECK(fieldOf(*dialog, QStringLiteral("repeat_reason")).hasProblem());
    CHECK(bench.pool().spent == usd(10));
    picture(*dialog, QStringLiteral("payment-twice"));
    type(*dialog, QStringLiteral("repeat_reason"), QStringLiteral("Second ticket"));
    dialog->submit();
    CHECK(bench.pool().spent == usd(20));
}

TEST_CASE("a commitment is found by its number, and paid from the entry that made it")
{
    Bench bench;
    FormDialog *dialog = bench.click(QStringLiteral("Record a payment…"));
    auto *table = dialog->findChild<TableView *>();
    const QString title = table->model()->index(3, 0).data().toString();
    auto *search = dialog->findChild<SearchField *>();
    search->setText(title);
    Q_EMIT search->filterChanged(title);
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->currentRow() == 0);
    dialog->reject();
    QApplication::processEvents();
    bench.page->openSubject(QStringLiteral("committed/sponsorship"));
    auto *inspector = bench.page->findChild<FigureInspector *>();
    inspector->entries()->selectRow(0);
    QApplication::processEvents();
    FormDialog *paying = bench.click(QStringLiteral("Pay this commitment…"));
    CHECK(paying->findChild<TableView *>()->currentRow() >= 0);
}

TEST_CASE("what is typed to find a commitment counts at once, however quickly the payment is recorded after it")
{
    Bench bench;
    const QPointer<FormDialog> dialog = bench.click(QStringLiteral("Record a payment…"));
    const QString title = dialog->findChild<TableView *>()->model()->index(3, 0).data().toString();
    type(*dialog, QStringLiteral("amount"), QStringLiteral("100"));
    type(*dialog, QStringLiteral("reference"), QStringLiteral("VOUCHER-8"));
    QWidget *search = fieldOf(*dialog, QStringLiteral("subject")).editor();
    search->setFocus();
    QTest::keyClicks(search, title);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK((!dialog || !dialog->isVisible())); // recorded, it deletes itself
    CHECK(bench.pool().spent == usd(100));
}

TEST_CASE("interest and exchange differences are recorded from the Pool page by finance, and by no one else")
{
    Bench bench;
    FormDialog *dialog = bench.click(QStringLiteral("Other income…"));
    type(*dialog, QStringLiteral("amount"), QStringLiteral("-5"));
    type(*dialog, QStringLiteral("reference"), QStringLiteral("Statement 4"));
    dialog->submit();
    CHECK(fieldOf(*dialog, QStringLiteral("amount")).hasProblem());
    static_cast<ChoiceField &>(fieldOf(*dialog, QStringLiteral("kind"))).setKey(QStringLiteral("exchange_difference"));
    picture(*dialog, QStringLiteral("income-form"));
    dialog->submit();
    QApplication::processEvents();
    CHECK(bench.pool().otherIncome == usd(-5));
    Bench other(Role::Administrator);
    CHECK_FALSE(other.button(QStringLiteral("Other income…")));
    CHECK_FALSE(other.button(QStringLiteral("Record a payment…")));
    CHECK(other.button(QStringLiteral("Allot money…")));
}

TEST_CASE("the pool of a day is shown as it was known on another day, on both axes of time")
{
    for (const Look &look : looks()) {
        TestFund fund;
        settle(fund);
        const DonorId state = addState(fund, "Estonia", "EST");
        const QDate today = fund.clock().today();
        give(fund, state, usd(200'000), today);
        fund.clock().set(fund.clock().now().addDays(10));
        give(fund, state, usd(50'000), today); // recorded later, of the same day
        RoleDesk desk(fund.finance(), look);
        auto *page = desk.open<PoolPage>("pool", today.toString(Qt::ISODate));
        REQUIRE(page);
        const auto said = [page] {
            QStringList texts;
            for (const Label *label : page->findChildren<Label *>())
                texts += label->text();
            return texts.join(u'\n');
        };
        const auto amount = [](qint64 whole) { return amountText(usd(whole), currentLanguage()); };
        page->openSubject(QStringLiteral("received"));
        QApplication::processEvents();
        CHECK(said().contains(amount(250'000)));
        QCheckBox *known = nullptr;
        for (QCheckBox *box : page->findChildren<QCheckBox *>())
            if (!page->inspector().isAncestorOf(box))
                known = box;
        REQUIRE(known);
        known->click();
        REQUIRE(page->knownOn() == today);
        QApplication::processEvents();
        CHECK(said().contains(amount(200'000)));
        picture(desk.window(), QStringLiteral("pool-known-") + look.name);
        known->click();
        QApplication::processEvents();
        CHECK_FALSE(page->knownOn());
        CHECK(said().contains(amount(250'000)));
    }
}
