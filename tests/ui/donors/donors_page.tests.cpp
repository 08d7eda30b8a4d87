#include "ui/shell/role_desk.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/contributions_page.h"
#include "diligence/diligence.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "donors/donors_page.h"
#include "donors/request_letter.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "letters/donor_letter_store.h"
#include "print/paper_preview.h"
#include "record/verify.h"
#include "support/test_money.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/segmented_filter.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAbstractItemModelTester>

using namespace fund;

namespace {

const QDate spring(2026, 3, 2);

/// The one that is seen of the page's two.
TableView *visibleTable(const DonorsPage &page)
{
    for (TableView *each : page.findChildren<TableView *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

/// States and others, with and without a clearance, in every stage.
void fillDonors(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(150'000), spring.addDays(-20));
    const DonorId foundation = addFoundation(fund, "Foundation for the Law of the Sea");
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 12"),
                                             QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    const auto pledged = recordContribution(fund.finance(), {foundation, spring.addDays(-9), usd(80'000), {}, {}});
    REQUIRE(pledged);
    REQUIRE(recordAgreement(fund.finance(), {*pledged, spring.addDays(-8), usd(80'000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*pledged, spring, usd(30'000), QStringLiteral("BK-9")}));
    addFoundation(fund, "Ocean Trust (test)");
    REQUIRE(recordDonor(fund.finance(),
                        {QStringLiteral("A. Donor (test)"), DonorKind::Individual, {}, Publication::Publish, {}}));
    REQUIRE(recordContribution(fund.finance(), {addState(fund, "Ghana", "GHA"), spring, usd(12'500), {}, {}}));
}

/// Somebody before the Donors page, at one donor.
struct DonorsBench
{
    explicit DonorsBench(Role role = Role::Finance, const char *donor = "D-002", const Look &look = looks().front())
    {
        fillDonors(fund);
        desk.emplace(fund.as(role), look);
        page = desk->open<DonorsPage>("donors", QString::fromLatin1(donor));
        REQUIRE(page);
        table = visibleTable(*page);
    }
    [[nodiscard]] Button *button(const char *words) const
    {
        for (Button *each : page->findChildren<Button *>())
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                return each;
        return nullptr;
    }
    void click(const char *words) const
    {
        Button *wanted = button(words);
        INFO(words);
        REQUIRE(wanted);
        REQUIRE(wanted->isEnabled());
        QTest::mouseClick(wanted, Qt::LeftButton);
        QApplication::processEvents();
    }
    [[nodiscard]] FormDialog *dialog() const
    {
        for (FormDialog *each : page->findChildren<FormDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template <typename F>
    [[nodiscard]] F &field(const char *name) const
    {
        REQUIRE(dialog());
        auto *found = qobject_cast<F *>(dialog()->findChild<Form *>()->field(QString::fromLatin1(name)));
        REQUIRE(found);
        return *found;
    }
    void submit() const
    {
        REQUIRE(dialog());
        dialog()->submit();
        QApplication::processEvents();
    }
    [[nodiscard]] MessageNote *note() const { return page->findChild<MessageNote *>(); }
    [[nodiscard]] int countOf(LetterState state)
    {
        const auto letters = readDonorLetters(fund.database());
        return static_cast<int>(std::count_if(letters.begin(), letters.end(),
                                              [state](const DonorLetter &letter) { return letter.state == state; }));
    }
    [[nodiscard]] QString texts() const
    {
        QApplication::processEvents(); // what was added is shown by an event
        QStringList texts;
        for (const Label *label : page->inspector().findChildren<Label *>())
            if (!label->isHidden())
                texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QStringList row(int index) const
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(index, column).data().toString();
        return cells;
    }

    TestFund fund;
    std::optional<RoleDesk> desk;
    DonorsPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_CASE("the Donors page shows who gives, how it is published, whether it may give, and what it gave")
{
    for (const Look &look : looks()) {
        DonorsBench bench(Role::Finance, "D-002", look);
        const QAbstractItemModelTester tester(bench.table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(bench.table->model()->rowCount() == 5);
        CHECK(bench.table->currentRow() >= 0);
        picture(bench.desk->window(), QStringLiteral("donors-") + look.name);
    }
    DonorsBench bench;
    const QStringList cells = bench.row(bench.table->currentRow());
    CHECK(cells.contains(QStringLiteral("Foundation for the Law of the Sea")));
    CHECK(cells.mid(6, 3) ==
          QStringList{QStringLiteral("80,000.00"), QStringLiteral("30,000.00"), QStringLiteral("50,000.00")});
    CHECK(bench.texts().contains(QStringLiteral("file 12")));
    bench.page->findChild<SegmentedFilter *>()->setCurrent(QStringLiteral("uncleared"));
    QApplication::processEvents();
    CHECK(bench.table->model()->rowCount() == 2);
}

TEST_CASE("a donor is given names in other languages, and a State has its own")
{
    DonorsBench bench;
    bench.click("Change names…");
    bench.submit();
    CHECK(bench.dialog()); // nothing was changed
    bench.field<TextField>("name_fr").setText(QStringLiteral("Fondation pour le droit de la mer"));
    bench.submit();
    CHECK_FALSE(bench.dialog());
    const auto foundation = findDonor(bench.fund.database(), QStringLiteral("Foundation for the Law of the Sea"));
    CHECK(readDonorNames(bench.fund.database(), foundation->id, {spring}) ==
          DonorNames{{Language::French, QStringLiteral("Fondation pour le droit de la mer")}});
    CHECK(bench.texts().contains(QStringLiteral("Fondation pour le droit de la mer")));
    picture(bench.desk->window(), QStringLiteral("donors-names"));
    bench.desk->window().activateWindow();
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    bench.desk->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("droit"));
    CHECK(QTest::qWaitFor([&] { return bench.table->model()->rowCount() == 1; }));
    bench.page->openSubject(QStringLiteral("D-001"));
    CHECK(bench.texts().contains(QStringLiteral("Estonie")));
    CHECK_FALSE(bench.button("Change names…")->isEnabled());
    CHECK(verifyRecord(bench.fund.database())->isClean());
}

TEST_CASE("a donor's later request on how it is published is recorded with its letter, and shows at once (para. 17)")
{
    DonorsBench bench;
    bench.click("Change wish…");
    bench.field<ChoiceField>("publication").setKey(publicationKey(Publication::Anonymous));
    bench.submit();
    CHECK(bench.field<TextField>("publication_request").hasProblem());
    bench.field<TextField>("publication_request").setText(QStringLiteral("Letter of 1 March"));
    bench.submit();
    REQUIRE(bench.dialog()); // the letter itself is not attached yet
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("letter.txt"));
    const QString copy = folder.filePath(QStringLiteral("copy.txt"));
    QFile written(letter);
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write("Do not name us.") > 0);
    written.close();
    bench.desk->dialogs.files = {letter, copy};
    bench.click("Attach the letter…");
    bench.submit();
    CHECK_FALSE(bench.dialog());
    CHECK(bench.texts().contains(QString::fromLatin1(digestOfLetter("Do not name us.").toHex().left(16))));
    bench.click("letter.txt");
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "Do not name us.");
    CHECK(bench.texts().contains(publicationTitle(Publication::Anonymous)));
    CHECK(bench.texts().contains(QStringLiteral("Letter of 1 March")));
}

TEST_CASE("para. 11: a person's address is recorded by the programme officer, and nobody else reads it")
{
    DonorsBench officer(Role::Administrator, "D-004");
    CHECK_FALSE(officer.button("Change wish…")->isEnabled());
    officer.click("Change address…");
    officer.field<NoteField>("address").setText(QStringLiteral("7 Harbour Road"));
    officer.submit();
    CHECK_FALSE(officer.dialog());
    CHECK(officer.texts().contains(QStringLiteral("7 Harbour Road")));
    RoleDesk desk(officer.fund.finance());
    auto *page = desk.open<DonorsPage>("donors", QStringLiteral("D-004"));
    REQUIRE(page);
    for (const Label *label : page->findChildren<Label *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Harbour Road")));
}

TEST_CASE("from a donor one comes to its contributions, and a reviewer has no such page")
{
    DonorsBench bench;
    bench.click("C-2026-002");
    CHECK(bench.desk->window().currentPageId() == u"contributions");
    RoleDesk desk(bench.fund.reviewer(1));
    CHECK_FALSE(desk.open<DonorsPage>("donors"));
}

TEST_CASE("letters to donors are made ready, seen as they will be printed, released once, and saved as PDF")
{
    for (const Look &look : looks()) {
        DonorsBench bench(Role::Finance, "D-002", look);
        bench.page->prepareLetters({DonorLetterKind::Receipt, {}, {}});
        QApplication::processEvents();
        const auto *preview = bench.page->findChild<print::PaperPreview *>();
        REQUIRE(preview);
        CHECK(preview->hasPaper());
        CHECK(preview->paper().pages.size() == 1);
        picture(bench.desk->window(), QStringLiteral("donor-letters-") + look.name);
    }
    DonorsBench bench;
    bench.page->prepareLetters({DonorLetterKind::Acknowledgement, {}, {}});
    CHECK(bench.note()->title().startsWith(u"3 letter"));
    bench.page->prepareLetters({DonorLetterKind::Acknowledgement, {}, {}});
    CHECK(bench.note()->title() == u"There is nothing new to write.");
    bench.page->openSubject(QStringLiteral("L-0001"));
    bench.click("Release…");
    REQUIRE(bench.desk->dialogs.asked.size() == 1);
    CHECK(bench.countOf(LetterState::Released) == 0);
    bench.desk->dialogs.confirmations = {true};
    bench.click("Release…");
    CHECK(bench.countOf(LetterState::Released) == 1);
    CHECK_FALSE(bench.button("Release…")->isEnabled());
    const QTemporaryDir folder;
    bench.desk->dialogs.files = {folder.path()};
    bench.page->saveAllLetters();
    REQUIRE(bench.desk->waitForTask());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size() == 2); // those that still wait
    bench.desk->dialogs.confirmations = {true};
    bench.page->releaseAllLetters();
    CHECK(bench.countOf(LetterState::Released) == 3);
    CHECK(verifyRecord(bench.fund.database())->isClean());
}

TEST_CASE("a call for contributions says how many letters it makes, and needs its publication (para. 14)")
{
    DonorsBench bench(Role::Administrator);
    bench.page->callDonors();
    QApplication::processEvents();
    bench.submit();
    CHECK(bench.field<TextField>("publication").hasProblem());
    bench.field<CheckField>("addressees").setChecked(false);
    bench.field<CheckField>("earlier_donors").setChecked(false);
    bench.field<CheckField>("observers").setChecked(true);
    bench.field<TextField>("publication").setText(QStringLiteral("https://example.org/call"));
    picture(*bench.dialog(), QStringLiteral("donor-call"));
    bench.submit();
    CHECK_FALSE(bench.dialog());
    CHECK(bench.note()->title().startsWith(u"CC-2026-1: 2 letter"));
    CHECK(readContributionCalls(bench.fund.database()).front().addressees == std::vector{AddresseeGroup::Observers});
    CHECK(bench.texts().contains(addresseeGroupTitle(AddresseeGroup::Observers)));
    CHECK(bench.texts().contains(QStringLiteral("https://example.org/call")));
    CHECK(bench.countOf(LetterState::Waiting) == 2);
}

TEST_CASE("at a contribution its letters are made ready and written, and the donor leads to each")
{
    DonorsBench bench;
    auto *page = bench.desk->open<ContributionsPage>("contributions", QStringLiteral("C-2026-002"));
    REQUIRE(page);
    const auto contribution = readContribution(bench.fund.database(), ContributionId(2), *currencyOf(u"USD"));
    REQUIRE(contribution);
    const QTemporaryDir folder;
    bench.desk->dialogs.files = {folder.path()};
    page->writeLetters(*contribution, DonorLetterKind::Receipt);
    REQUIRE(bench.desk->waitForTask());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}) ==
          QStringList{QStringLiteral("L-0001-receipt-D-002.pdf")});
    bench.page = bench.desk->open<DonorsPage>("donors", QStringLiteral("D-002"));
    bench.click("L-0001");
    CHECK(bench.texts().contains(QStringLiteral("R-0001")));
}

TEST_CASE("para. 14: from a donor one comes to its checklist where due diligence takes two people")
{
    TestFund fund;
    const DonorId trust = addFoundation(fund, "Ocean Trust (test)");
    RoleDesk desk(fund.finance());
    auto *page = desk.open<DonorsPage>("donors", donorRef(trust));
    REQUIRE(page);
    const auto column = [&] { return visibleTable(*page)->model()->index(0, 4).data().toString(); };
    CHECK(column() == diligenceStateTitle(DiligenceState::Missing));
    for (Button *button : page->inspector().findChildren<Button *>())
        if (button->text() == u"Due diligence…") {
            REQUIRE(button->isEnabled());
            button->click();
            break;
        }
    QApplication::processEvents();
    CHECK(desk.window().currentPageId() == u"diligence");
}
