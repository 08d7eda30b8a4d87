#include "ui/shell/role_desk.h"

#include "decisions/decision_panel.h"
#include "decisions/decision_store.h"
#include "decisions/decisions_page.h"
#include "letters/decision_memo_parts.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "print/paper_preview.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace fund;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        if (label->isVisibleTo(&widget))
            texts += label->text();
    return texts.join(u'\n');
}

/// The family names that can be read on the page.
QStringList namedIn(const QWidget &page)
{
    const QString said = textsOf(page);
    QStringList names;
    for (const ApplicationDraft &draft : manyApplications(30))
        if (said.contains(draft.person.familyName))
            names += draft.person.familyName;
    return names;
}

/// A short list sent for approval, and somebody before the Decisions page.
struct Bench
{
    explicit Bench(Role role = Role::Representative, const Look &look = looks().front(), int seats = 4,
                   int applications = 12)
        : call(sent(fund, seats, applications)), desk(fund.as(role), look), page(desk.open<DecisionsPage>("decisions"))
    {
        REQUIRE(page);
    }

    static CallId sent(TestFund &fund, int seats, int applications)
    {
        const CallId call = reviewedCall(fund, seats, applications);
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        return call;
    }
    /// The visible button whose words begin so; null where there is none.
    Button *button(const QString &words) const
    {
        for (Button *each : page->findChildren<Button *>())
            if (each->isVisible() && each->text().startsWith(words))
                return each;
        return nullptr;
    }
    void click(const QString &words)
    {
        Button *wanted = button(words);
        INFO(words.toStdString());
        REQUIRE(wanted);
        REQUIRE(wanted->isEnabled());
        QTest::mouseClick(wanted, Qt::LeftButton);
        REQUIRE(desk.waitForTask());
        QApplication::processEvents();
    }
    std::vector<Decision> decisions() { return readDecisions(fund.database()); }
    std::vector<Nomination> nominations() { return readNominations(fund.database(), call, *currencyOf(u"USD")); }
    MessageNote *note() const { return page->findChild<MessageNote *>(); }
    TableView *table(const QString &name) const
    {
        for (TableView *each : page->findChildren<TableView *>())
            if (each->accessibleName() == name && each->model() && each->model()->columnCount() == 6)
                return each;
        return nullptr;
    }
    /// The reference of the applicant who is chosen in the table; empty where none is.
    QString chosen() const
    {
        for (TableView *each : page->findChildren<TableView *>())
            if (each->isVisible() && each->currentRow() >= 0)
                return each->model()->index(each->currentRow(), 0).data().toString();
        return {};
    }

    TestFund fund;
    CallId call;
    RoleDesk desk;
    DecisionsPage *page;
};

} // namespace

TEST_CASE("the High Representative sees on one page what is asked, who would go and why, and what the money allows")
{
    for (const Look &look : looks()) {
        Bench bench(Role::Representative, look, 10, 30);
        picture(bench.desk.window(), QStringLiteral("decisions-") + look.name);
        // Signing needs who goes; of the others the reference is enough.
        const auto chosen = serialOf(bench.chosen());
        REQUIRE(chosen);
        CHECK(namedIn(*bench.page) == QStringList(manyApplications(*chosen).back().person.familyName));
        if (look.name == looks().front().name) {
            CHECK(textsOf(*bench.page).contains(u"30 applied: 30 compared by the published rules, 0 withdrawn"));
            const QString days = dateRange(QDate(2026, 3, 5), QDate(2026, 4, 15), Language::English);
            CHECK(textsOf(*bench.page).contains(QStringLiteral("The call was open %1.").arg(days)));
        }
    }
}

TEST_CASE("the page tells the money in the memo's words and figures, and once decided those that were signed on")
{
    Bench bench;
    const auto rowsNow = [&] {
        const auto facts =
            readDecisionFacts(bench.fund.administrator(), *readShortList(bench.fund.database(), bench.call));
        REQUIRE(facts);
        return memo::moneyRows({*facts, Wording(Language::English)});
    };
    const auto signedOn = rowsNow();
    CHECK(signedOn.front().words == u"Envelope published with the call");
    const auto panelTells = [&] {
        const QString texts = textsOf(*bench.page->findChild<DecisionPanel *>());
        for (const memo::MoneyRow &row : signedOn) {
            INFO(row.words.toStdString());
            CHECK(texts.contains(row.words + u'\n' + amountText(row.amount, Language::English)));
        }
    };
    panelTells();
    REQUIRE(decideShortList(bench.fund.as(Role::Representative), bench.call, {}, QStringLiteral("test")));
    QApplication::processEvents();
    CHECK(rowsNow() == signedOn);
    panelTells();
}

TEST_CASE("who is not cleared for personal values reads the same list and nobody's name (para. 11)")
{
    Bench bench(Role::Auditor);
    CHECK_FALSE(bench.chosen().isEmpty());
    CHECK(namedIn(*bench.page) == QStringList());
}

TEST_CASE("an approval asks for the password, is signed over the digest that was shown, and nominates everyone")
{
    Bench bench;
    const ShortList list = *readShortList(bench.fund.database(), bench.call);
    bench.desk.dialogs.passwords.push_back(QStringLiteral("test"));
    bench.click(QStringLiteral("Approve 4 "));
    REQUIRE(bench.desk.dialogs.asked.size() == 1);
    const QString asked = bench.desk.dialogs.asked.front();
    CHECK(asked.contains(QStringLiteral("4 delegates")));
    for (const QString &ref : selectedRefs(list)) {
        CHECK(asked.contains(ref));
        CHECK(asked.contains(manyApplications(*serialOf(ref)).back().person.familyName));
    }
    REQUIRE(bench.decisions().size() == 1);
    CHECK(bench.decisions().front().what.subjectDigest == list.digest);
    CHECK(bench.nominations().size() == 4);
    CHECK(bench.note()->title() == u"Approved, and signed.");
    CHECK_FALSE(bench.button(QStringLiteral("Approve")));
    picture(bench.desk.window(), QStringLiteral("decisions-approved"));
}

TEST_CASE("a wrong password signs nothing, and neither does turning away")
{
    Bench bench;
    bench.desk.dialogs.passwords.push_back(QStringLiteral("wrong"));
    bench.click(QStringLiteral("Approve 4 "));
    CHECK(bench.decisions().empty());
    CHECK(bench.note()->isVisible());
    bench.click(QStringLiteral("Approve 4 "));
    CHECK(bench.decisions().empty());
    CHECK(bench.nominations().empty());
    CHECK(bench.button(QStringLiteral("Approve 4 ")));
}

TEST_CASE("one can be declined with a reason while the rest is approved, and the page says who comes instead")
{
    Bench bench;
    TableView *applicants = bench.table(QStringLiteral("Applicants"));
    REQUIRE(applicants);
    applicants->setFocus();
    bench.desk.press(Qt::Key_Down);
    const QString ref = applicants->model()->index(applicants->currentRow(), 0).data().toString();
    bench.desk.dialogs.sentences.push_back(QStringLiteral("Has left the ministry."));
    bench.click(QStringLiteral("Decline %1…").arg(ref));
    CHECK(bench.decisions().empty());
    CHECK(textsOf(*bench.page->sidePanel()).contains(QStringLiteral("Has left the ministry.")));
    picture(bench.desk.window(), QStringLiteral("decisions-declining"));
    bench.desk.dialogs.passwords.push_back(QStringLiteral("test"));
    bench.click(QStringLiteral("Approve 3, decline 1…"));
    CHECK(bench.nominations().size() == 3);
    REQUIRE(bench.decisions().size() == 2);
    const ShortList next = *readShortList(bench.fund.database(), bench.call);
    CHECK(next.version == 2);
    CHECK(next.leftOut == QStringList{ref});
    CHECK(bench.note()->title() == u"Approved but for those declined, and signed.");
    for (const QString &substitute : selectedRefs(next))
        CHECK((next.kept.contains(substitute) || bench.note()->text().contains(substitute)));
    picture(bench.desk.window(), QStringLiteral("decisions-declined"));
}

TEST_CASE("para. 18: the page on substitutes names who is new, who stays, and who was declined and when")
{
    TestFund fund;
    const CallId call = Bench::sent(fund, 4, 12);
    const QString declined = selectedRefs(*readShortList(fund.database(), call)).front();
    ShortListDecision decision;
    decision.declines[declined] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    REQUIRE(submitShortList(fund.administrator(), call));
    const ShortList next = *readShortList(fund.database(), call);
    RoleDesk desk(fund.as(Role::Representative), looks().front());
    auto *page = desk.open<DecisionsPage>("decisions");
    REQUIRE(page);
    const QString side = textsOf(*page->sidePanel());
    for (const QString &said : {u"Against version 1, approved on"_qs, u"New: "_qs, u"Stay: "_qs, u"declined on"_qs})
        CHECK(side.contains(said));
    for (const QString &ref : selectedRefs(next)) {
        CHECK(side.contains(ref));
        const QString name = manyApplications(*serialOf(ref)).back().person.familyName;
        CHECK(side.contains(name) == !next.kept.contains(ref));
    }
    CHECK(side.contains(declined));
}

TEST_CASE("para. 11: who is not cleared reads of the new ones in a list numbers and States alone")
{
    TestFund fund;
    const CallId call = Bench::sent(fund, 4, 12);
    ShortListDecision decision;
    decision.declines[selectedRefs(*readShortList(fund.database(), call)).front()] = QStringLiteral("Left.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    REQUIRE(submitShortList(fund.administrator(), call));
    RoleDesk desk(fund.as(Role::Auditor), looks().front());
    auto *page = desk.open<DecisionsPage>("decisions");
    REQUIRE(page);
    CHECK(textsOf(*page->sidePanel()).contains(u"New: "_qs));
    CHECK(namedIn(*page) == QStringList());
}

TEST_CASE("a decline that is taken back before the signature leaves no trace")
{
    Bench bench;
    const QString ref = bench.table(QStringLiteral("Applicants"))->model()->index(0, 0).data().toString();
    bench.desk.dialogs.sentences.push_back(QStringLiteral("A mistake."));
    bench.click(QStringLiteral("Decline %1…").arg(ref));
    bench.click(QStringLiteral("Take back"));
    bench.desk.dialogs.passwords.push_back(QStringLiteral("test"));
    bench.click(QStringLiteral("Approve 4 "));
    CHECK(bench.nominations().size() == 4);
    CHECK(bench.decisions().size() == 1);
}

TEST_CASE("a list is returned with a reason under the password, and nobody is nominated")
{
    Bench bench;
    bench.click(QStringLiteral("Return, with reason…"));
    CHECK(bench.decisions().empty());
    bench.desk.dialogs.sentences.push_back(QStringLiteral("Two fares are out of date."));
    bench.desk.dialogs.passwords.push_back(QStringLiteral("test"));
    bench.click(QStringLiteral("Return, with reason…"));
    REQUIRE(bench.decisions().size() == 1);
    CHECK(bench.decisions().front().what.outcome == DecisionOutcome::Returned);
    CHECK(bench.decisions().front().what.reason == u"Two fares are out of date.");
    CHECK(bench.nominations().empty());
    CHECK(bench.note()->title() == u"Returned, and signed.");
}

TEST_CASE("past decisions stand with their digests, and a decision that another program changed is found out")
{
    Bench bench;
    bench.desk.dialogs.passwords.push_back(QStringLiteral("test"));
    bench.click(QStringLiteral("Approve 4 "));
    bench.page->findChild<TabRow *>()->setCurrent(QStringLiteral("past"));
    TableView *past = bench.table(QStringLiteral("Past decisions"));
    REQUIRE(past);
    REQUIRE(past->model()->rowCount() == 1);
    CHECK(past->model()->index(0, 4).data().toString() == u"holds");
    past->selectRow(0);
    CHECK(textsOf(*bench.page->sidePanel())
              .contains(QString::fromLatin1(bench.decisions().front().what.subjectDigest.toHex())));
    picture(bench.desk.window(), QStringLiteral("decisions-past"));
    bench.fund.tamper("UPDATE decisions SET on_date = '2026-04-17'");
    bench.page->reload();
    CHECK(past->model()->index(0, 4).data().toString() == u"does not hold");
}

TEST_CASE("the office and the auditor read a list that waits, and can't decide on it")
{
    for (const Role role : {Role::Administrator, Role::Auditor}) {
        Bench bench(role);
        CHECK_FALSE(bench.button(QStringLiteral("Approve")));
        CHECK_FALSE(bench.button(QStringLiteral("Return")));
        CHECK_FALSE(bench.button(QStringLiteral("Decline")));
        CHECK(bench.button(QStringLiteral("Memo as PDF…")));
        CHECK(textsOf(*bench.page->sidePanel()).contains(QStringLiteral("What is asked")));
    }
}

TEST_CASE("the memo of a short list is written as PDF from the page")
{
    Bench bench;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("memo.pdf"));
    bench.desk.dialogs.files.push_back(path);
    bench.click(QStringLiteral("Memo as PDF…"));
    REQUIRE(bench.desk.waitForTask());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(bench.note()->title() == u"The memo is written.");
    if (const QString gallery = qEnvironmentVariable("FUND_GALLERY"); !gallery.isEmpty())
        QFile::copy(path, QDir(gallery).filePath(QStringLiteral("decision-memo.pdf")));
}

TEST_CASE("the memo is read page by page beside what can be decided, and printed")
{
    for (const Look &look : looks()) {
        Bench bench(Role::Representative, look, 10, 30);
        bench.page->openSubject(QStringLiteral("memo"));
        QApplication::processEvents();
        auto *preview = bench.page->findChild<print::PaperPreview *>();
        REQUIRE(preview->hasPaper());
        CHECK(preview->paper().pages.size() >= 2);
        picture(bench.desk.window(), QStringLiteral("decisions-memo-") + look.name);
    }
    Bench bench;
    bench.page->openSubject(QStringLiteral("memo"));
    CHECK(bench.button(QStringLiteral("Approve 4 ")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    bench.desk.dialogs.files.push_back(path);
    bench.click(QStringLiteral("Print the memo…"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("a page without a short list says what will stand there")
{
    TestFund fund;
    RoleDesk desk(fund.as(Role::Representative));
    auto *page = desk.open<DecisionsPage>("decisions");
    REQUIRE(page);
    CHECK(textsOf(*page).contains(QStringLiteral("No short list waits for a decision")));
    picture(desk.window(), QStringLiteral("decisions-empty"));
}
