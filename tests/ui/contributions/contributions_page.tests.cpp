#include "support/money_rules.h"
#include "ui/shell/role_desk.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/contributions_page.h"
#include "contributions/earmark_actions.h"
#include "contributions/earmark_store.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/donors_page.h"
#include "forms/field.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "record/verify.h"
#include "support/test_money.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/segmented_filter.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

using namespace fund;

namespace {

TableView *tableOf(const QWidget &page)
{
    for (TableView *table : page.findChildren<TableView *>())
        if (table->accessibleName() == ContributionsPage::tr("Contributions"))
            return table;
    return nullptr;
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

/// A segment of the filter: its words are followed by a count.
QAbstractButton *buttonWithText(const QWidget &page, const QString &start)
{
    for (QAbstractButton *button : page.findChild<SegmentedFilter *>()->findChildren<QAbstractButton *>())
        if (button->text().startsWith(start) || button->accessibleName().startsWith(start))
            return button;
    return nullptr;
}

void click(QWidget *widget)
{
    REQUIRE(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    QApplication::processEvents();
}

/// The dialog that stands over the page, and its form.
struct OpenForm
{
    explicit OpenForm(const QWidget &page)
    {
        for (FormDialog *each : page.findChildren<FormDialog *>())
            if (each->isVisible())
                dialog = each;
        REQUIRE(dialog);
        (void)QTest::qWaitForWindowActive(dialog);
        form = dialog->findChild<Form *>();
    }
    [[nodiscard]] Field &operator[](const char *name) const
    {
        Field *field = form->field(QString::fromLatin1(name));
        REQUIRE(field);
        return *field;
    }
    void type(const char *name, const QString &text) const
    {
        QWidget *editor = (*this)[name].editor();
        QTest::mouseClick(editor, Qt::LeftButton);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Escape);
        QApplication::processEvents();
    }
    void erase(const char *name) const
    {
        QWidget *editor = (*this)[name].editor();
        QTest::mouseClick(editor, Qt::LeftButton);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        QApplication::processEvents();
    }
    void choose(const char *name, const QString &text) const
    {
        auto *box = qobject_cast<QComboBox *>((*this)[name].editor());
        REQUIRE(box);
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        REQUIRE(box->currentText() == text);
    }
    [[nodiscard]] bool isClosed() const { return !dialog || !dialog->isVisible(); }
    void submit() const
    {
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
    }

    QPointer<FormDialog> dialog;
    Form *form = nullptr;
};

/// A year's beginning: States and a foundation, in three currencies and every stage.
void fill(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(150'000), march.addDays(-20));
    const DonorId foundation = addFoundation(fund, "Foundation for the Law of the Sea");
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 12"),
                                             QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    const auto pledged = recordContribution(fund.finance(), {foundation, march.addDays(-9), euro(80'000), {}, {}});
    REQUIRE(pledged);
    REQUIRE(recordAgreement(fund.finance(), {*pledged,
                                             march.addDays(-8),
                                             euro(80'000),
                                             {},
                                             {},
                                             {{march.addDays(-1), euro(40'000)}, {march.addDays(90), euro(40'000)}}}));
    const DonorId ghana = addState(fund, "Ghana", "GHA");
    REQUIRE(recordContribution(fund.finance(), {ghana, march.addDays(-2), usd(12'500), {}, {}}));
    const auto norway =
        recordContribution(fund.finance(), {addState(fund, "Norway", "NOR"), march.addDays(-6), euro(250'000), {}, {}});
    REQUIRE(norway);
    REQUIRE(recordAgreement(fund.finance(), {*norway, march.addDays(-5), euro(250'000), {}, {}, {}}));
    REQUIRE(
        recordReceipt(fund.finance(), {*norway, march.addDays(-1), euro(100'000), QStringLiteral("BK-20260301-4")}));
    CHECK_FALSE(
        recordContribution(fund.finance(), {ghana, march, usd(5'000), {}, QStringLiteral("for a workshop in Accra")}));
}

} // namespace

TEST_CASE(
    "the Contributions page shows every contribution in its currency and the fund's, in every theme and direction")
{
    for (const Look &look : looks()) {
        TestFund fund;
        fill(fund);
        RoleDesk desk(fund.finance(), look);
        auto *page = desk.open<ContributionsPage>("contributions", QStringLiteral("C-2026-004"));
        REQUIRE(page);
        TableView *table = tableOf(*page);
        REQUIRE(table);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(table->model()->rowCount() == 4);
        CHECK(table->currentRow() >= 0);
        picture(desk.window(), QStringLiteral("contributions-") + look.name);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        const OpenForm form(*page);
        form.type("donor", QStringLiteral("Atlantis"));
        form.type("wish", QStringLiteral("only for a school"));
        form.submit();
        picture(*form.dialog, QStringLiteral("contribution-form-") + look.name);
    }
}

TEST_CASE("a pledge with a wish is refused beside the wish, with para. 19, and kept, and without it recorded")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    REQUIRE(page);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    {
        const OpenForm form(*page);
        form.type("donor", QStringLiteral("Estonia"));
        form.type("amount", QStringLiteral("45000.50"));
        form.type("wish", QStringLiteral("only for a workshop in Nairobi"));
        form.submit();
        CHECK(form.dialog->isVisible());
        CHECK(form["wish"].hasProblem());
        CHECK(textsOf(form["wish"]).contains(QStringLiteral("para. 19")));
        CHECK(textsOf(form["wish"]).contains(QStringLiteral("kept on record as a request")));
        QTest::qWait(20); // the dialog makes room for it
        CHECK(form["wish"].visibleRegion().boundingRect() == form["wish"].rect());
        CHECK_FALSE(form["donor"].hasProblem());
        CHECK(readContributions(fund.database(), dollars).empty());
        const auto kept = readEarmarkRequests(fund.database(), march, march);
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().wish == u"only for a workshop in Nairobi");
        form.erase("wish");
        CHECK_FALSE(form["wish"].hasProblem());
        form.submit();
        CHECK(textsOf(form["donor"]).contains(QStringLiteral("written withdrawal")));
        const auto requests = readKeptRequests(fund.database());
        REQUIRE(requests.size() == 1);
        REQUIRE(
            recordWithdrawal(fund.finance(), {requests.front().id, march, QStringLiteral("note.pdf"), "withdrawn"}));
        form.type("amount", QStringLiteral("45000.50"));
        form.submit();
        CHECK(form.isClosed());
    }
    TableView *table = tableOf(*page);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->currentRow() == 0);
    const auto recorded = readContributions(fund.database(), dollars);
    REQUIRE(recorded.size() == 1);
    CHECK(recorded.front().pledged.toText() == u"45000.50");
    CHECK(recorded.front().donor.stateIso3 == u"EST");
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("only for a workshop in Nairobi")));
    page->findChild<SegmentedFilter *>()->setCurrent(QStringLiteral("wishes"));
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a pledge becomes an agreement and money through the page's own buttons")
{
    TestFund fund;
    settle(fund);
    REQUIRE(
        recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march.addDays(-3), euro(900), {}, {}}));
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions", QStringLiteral("C-2026-001"));
    REQUIRE(page);
    click(buttonOf(page->inspector(), QStringLiteral("Record agreement…")));
    {
        const OpenForm form(*page);
        form.type("instalments", QStringLiteral("2026-03-02:400"));
        form.submit();
        CHECK(form["instalments"].hasProblem());
        form.type("instalments", QStringLiteral("tomorrow"));
        form.submit();
        CHECK(form["instalments"].hasProblem());
        form.erase("instalments");
        form.submit();
        CHECK(form.isClosed());
    }
    CHECK(readContributions(fund.database(), dollars).front().stage() == ContributionStage::Agreed);
    click(buttonOf(page->inspector(), QStringLiteral("Record receipt…")));
    {
        const OpenForm form(*page);
        CHECK(textsOf(form["amount"]).contains(QStringLiteral("1,000.00")));
        form.submit();
        CHECK(form["bank_reference"].hasProblem());
        form.type("bank_reference", QStringLiteral("BK-1"));
        form.submit();
        CHECK(form.isClosed());
    }
    CHECK(readContributions(fund.database(), dollars).front().stage() == ContributionStage::Received);
    CHECK(textsOf(page->inspector()).contains(QStringLiteral("BK-1")));
    CHECK(textsOf(page->head()).contains(QStringLiteral("1,000.00")));
}

TEST_CASE("money that is at the bank already is recorded in one dialog, and its missing parts are told beside them")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    const OpenForm form(*page);
    CHECK_FALSE(form["bank_reference"].isVisible());
    form.choose("stage", QStringLiteral("Received"));
    CHECK(form["bank_reference"].isVisible());
    form.submit();
    for (const char *missing : {"donor", "amount", "bank_reference"})
        CHECK(form[missing].hasProblem());
    CHECK(QApplication::focusWidget() == form["donor"].editor());
    form.type("donor", QStringLiteral("ghana"));
    form.type("amount", QStringLiteral("12,500"));
    form.type("bank_reference", QStringLiteral("BK-9"));
    form.submit();
    CHECK(form.isClosed());
    const auto recorded = readContributions(fund.database(), dollars);
    REQUIRE(recorded.size() == 1);
    CHECK(recorded.front().receivedConverted == usd(12'500));
    CHECK(recorded.front().donor.name == u"Ghana");
}

TEST_CASE("a donor that is no State comes with its due diligence, and is refused beside its name until it holds")
{
    TestFund fund;
    settle(fund);
    RoleDesk desk(fund.finance());
    auto *donors = desk.open<DonorsPage>("donors");
    click(buttonOf(*donors, QStringLiteral("New donor…")));
    {
        const OpenForm form(*donors);
        form.submit();
        CHECK(form["name"].hasProblem());
        form.type("name", QStringLiteral("Ocean Trust"));
        form.submit();
    }
    auto *page = qobject_cast<ContributionsPage *>(desk.window().currentPage());
    REQUIRE(page);
    {
        const OpenForm form(*page); // the due diligence follows by itself
        CHECK(form.dialog->windowTitle().contains(QStringLiteral("Ocean Trust")));
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        CHECK(form.isClosed());
    }
    settle(desk.window());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    const OpenForm form(*page);
    form.choose("kind", donorKindTitle(DonorKind::Philanthropic));
    form.type("donor", QStringLiteral("Ocean Trust"));
    form.type("amount", QStringLiteral("700"));
    form.submit();
    CHECK(form["donor"].hasProblem());
    CHECK(textsOf(form["donor"]).contains(QStringLiteral("para. 14")));
    const auto donor = findDonor(fund.database(), QStringLiteral("Ocean Trust"));
    REQUIRE(recordClearance(fund.finance(), {donor->id, ClearanceOutcome::Cleared, QStringLiteral("file 1"),
                                             march.addDays(-1), march.addDays(300)}));
    form.submit();
    CHECK(form.isClosed());
    CHECK(readContributions(fund.database(), dollars).size() == 1);
}

TEST_CASE("the filter of the Contributions page finds donors and stages, and a column sorts in the file")
{
    TestFund fund;
    fill(fund);
    RoleDesk desk(fund.finance());
    auto *page = desk.open<ContributionsPage>("contributions");
    TableView *table = tableOf(*page);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ghana"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 4; }));
    table->sortByColumn(1, Qt::DescendingOrder);
    CHECK(table->model()->index(0, 1).data().toString() == u"Norway");
    auto *pledged = buttonWithText(*page, QStringLiteral("Pledged"));
    QTest::mouseClick(pledged, Qt::LeftButton);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == u"Ghana");
}

TEST_CASE("who may not record contributions reads them and is told why, and a reviewer has no such page")
{
    TestFund fund;
    fill(fund);
    {
        RoleDesk desk(fund.administrator());
        auto *page = desk.open<ContributionsPage>("contributions", QStringLiteral("C-2026-003"));
        REQUIRE(page);
        CHECK_FALSE(page->head().primary()->isEnabled());
        CHECK_FALSE(page->head().primary()->toolTip().isEmpty());
        CHECK_FALSE(buttonOf(page->inspector(), QStringLiteral("Record agreement…"))->isEnabled());
    }
    RoleDesk desk(fund.reviewer(1));
    CHECK_FALSE(desk.open<ContributionsPage>("contributions"));
}
