#include "ui/shell/role_desk.h"

#include "letters/letter_actions.h"
#include "letters/letter_panel.h"
#include "letters/letter_store.h"
#include "letters/letters_page.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

CallId decidedCall(TestFund &fund, int seats, int applications)
{
    const CallId call = reviewedCall(fund, seats, applications);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    return call;
}

/// A decided call, and somebody before the Letters page.
struct Bench
{
    explicit Bench(Role role = Role::Administrator, const Look &look = looks().front(), int seats = 3,
                   int applications = 9)
        : call(decidedCall(fund, seats, applications)), desk(fund.as(role), look),
          page(desk.open<LettersPage>("letters"))
    {
        REQUIRE(page);
    }
    Button *button(const QString &words) const
    {
        for (Button *each : page->findChildren<Button *>())
            if (each->isVisible() && each->text() == words)
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
        QApplication::processEvents();
    }
    TableView *table() const { return page->findChild<TableView *>(); }
    LetterPanel *panel() const { return page->findChild<LetterPanel *>(); }
    MessageNote *note() const { return page->findChild<MessageNote *>(); }
    int count(LetterState state)
    {
        const auto letters = readLetters(fund.database(), call);
        return static_cast<int>(
            std::count_if(letters.begin(), letters.end(), [&](const Letter &letter) { return letter.state == state; }));
    }

    TestFund fund;
    CallId call;
    RoleDesk desk;
    LettersPage *page;
};

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

} // namespace

TEST_CASE("letters of a decided call are made ready by one button, and each is seen as it will be printed (para. 18)")
{
    for (const Look &look : looks()) {
        Bench bench(Role::Administrator, look, 8, 24);
        bench.page->prepare();
        QApplication::processEvents();
        CHECK(bench.table()->model()->rowCount() == 24);
        REQUIRE(bench.panel()->preview()->hasPaper());
        CHECK(bench.panel()->preview()->paper().pages.size() <= 2);
        bench.table()->selectRow(1);
        picture(bench.desk.window(), QStringLiteral("letters-") + look.name);
    }
}

TEST_CASE("the letter of whoever is chosen stands in the preview, with the name opened for a cleared administrator")
{
    Bench bench;
    bench.click(QStringLiteral("Make letters ready"));
    CHECK(bench.note()->title() == u"Made ready: 3 awards, 6 regrets.");
    for (int row = 0; row < bench.table()->model()->rowCount(); ++row) {
        bench.table()->selectRow(row);
        const QString name = bench.table()->model()->index(row, 1).data().toString();
        CHECK_FALSE(name.isEmpty());
        CHECK(bench.panel()->preview()->paper().pages.front().text().contains(name));
    }
    bench.click(QStringLiteral("Make letters ready"));
    CHECK(bench.note()->title() == u"There is nothing new to write.");
}

TEST_CASE("letters are released after a question that says how many, one of them or all that wait")
{
    Bench bench;
    bench.page->prepare();
    bench.click(QStringLiteral("Release all…"));
    REQUIRE(bench.desk.dialogs.asked.size() == 1);
    CHECK(bench.desk.dialogs.asked.front().contains(QStringLiteral("3 letters of award and 6 of regret")));
    CHECK(bench.count(LetterState::Waiting) == 9);
    bench.desk.dialogs.confirmations = {true};
    bench.click(QStringLiteral("Release…"));
    CHECK(bench.count(LetterState::Released) == 1);
    CHECK_FALSE(bench.button(QStringLiteral("Release…"))->isEnabled());
    bench.desk.dialogs.confirmations = {true};
    bench.click(QStringLiteral("Release all…"));
    CHECK(bench.count(LetterState::Released) == 9);
    CHECK_FALSE(bench.button(QStringLiteral("Release all…"))->isEnabled());
    const Letter letter = readLetters(bench.fund.database(), bench.call).front();
    CHECK(letter.releasedBy == bench.fund.administrator().user().name);
    CHECK(letter.releasedOn == QDate(bench.fund.clock().today()));
    picture(bench.desk.window(), QStringLiteral("letters-released"));
}

TEST_CASE("a letter is saved as PDF or printed, and all of them go into a folder")
{
    Bench bench;
    bench.page->prepare();
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.pdf"));
    bench.desk.dialogs.files = {one};
    bench.click(QStringLiteral("Save as PDF…"));
    REQUIRE(bench.desk.waitForTask());
    CHECK(isPdf(one));
    const QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    bench.desk.dialogs.files = {printed};
    bench.click(QStringLiteral("Print…"));
    CHECK(isPdf(printed));
    QDir(folder.path()).mkdir(QStringLiteral("all"));
    const QDir all(folder.filePath(QStringLiteral("all")));
    bench.desk.dialogs.files = {all.path()};
    bench.click(QStringLiteral("Save all as PDF…"));
    REQUIRE(bench.desk.waitForTask());
    CHECK(bench.note()->title().startsWith(u'9'));
    const QStringList names = all.entryList({QStringLiteral("*.pdf")});
    CHECK(names.size() == 9);
    for (const QString &name : names)
        CHECK(isPdf(all.filePath(name)));
    bench.desk.dialogs.files = {folder.filePath(QStringLiteral("nowhere"))};
    bench.click(QStringLiteral("Save all as PDF…"));
    REQUIRE(bench.desk.waitForTask());
    CHECK_FALSE(bench.note()->title().startsWith(u'9'));
}

TEST_CASE("the High Representative and the auditor see that letters wait, without a name and without the letter")
{
    for (const Role role : {Role::Representative, Role::Auditor}) {
        Bench bench(role);
        REQUIRE(prepareLetters(bench.fund.administrator(), bench.call));
        bench.page->reload();
        CHECK(bench.table()->model()->rowCount() == 9);
        CHECK_FALSE(bench.panel()->preview()->hasPaper());
        for (const QString &words : {QStringLiteral("Release all…"), QStringLiteral("Save all as PDF…"),
                                     QStringLiteral("Make letters ready"), QStringLiteral("Print…")}) {
            REQUIRE(bench.button(words));
            CHECK_FALSE(bench.button(words)->isEnabled());
        }
        picture(bench.desk.window(), QStringLiteral("letters-auditor"));
    }
}

TEST_CASE("before the decision the Letters page says what will stand there and leads to the decision")
{
    TestFund fund;
    {
        RoleDesk desk(fund.administrator());
        REQUIRE(desk.open<LettersPage>("letters"));
        picture(desk.window(), QStringLiteral("letters-no-call"));
    }
    const CallId call = reviewedCall(fund, 3, 9);
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<LettersPage>("letters");
    REQUIRE(page);
    CHECK(readLetters(fund.database(), call).empty());
    EmptyState *empty = nullptr;
    for (EmptyState *each : page->findChildren<EmptyState *>())
        if (each->isVisible())
            empty = each;
    REQUIRE(empty);
    CHECK(empty->accessibleName().contains(QStringLiteral("is not decided yet")));
    Q_EMIT empty->stepChosen();
    CHECK(desk.window().currentPageId() == u"decisions");
}

TEST_CASE("pages of a paper are gone through with the keyboard, and their size follows the window or a percentage")
{
    Bench bench;
    bench.page->prepare();
    print::PaperView *view = bench.panel()->preview()->view();
    const int whole = view->percent();
    view->setZoom({print::PaperZoom::Kind::Width, 100});
    CHECK(view->percent() >= whole);
    view->setFocus();
    view->setZoom({print::PaperZoom::Kind::Percent, 100});
    bench.desk.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view->percent() == 80);
    bench.desk.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view->percent() == 100);
    CHECK(view->accessibleDescription().contains(QStringLiteral("Page 1 of")));
}
