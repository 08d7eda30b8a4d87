#include "support/scripted_dialogs.h"
#include "support/test_fund.h"
#include "ui/shell/window_fixture.h"

#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "shell/desk.h"
#include "shell/main_window.h"
#include "start/recent_files.h"
#include "start/recovery_key.h"
#include "start/start_forms.h"
#include "start/start_page.h"
#include "start/start_step.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include "support/catch_qt.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace fund;

namespace {

/// The whole program but for main(): settings and files in a folder of its own.
struct Program
{
    explicit Program(const Look &look = looks().front())
        : dressed(look), desk({settings, dialogs, clock, chance,
                               [this](const QString &path, const Progress &progress) { return make(path, progress); },
                               folder.filePath(QStringLiteral("year.fund"))},
                              dressed.language(), dressed.appearance())
    {
        desk.startWindow().resize(look.size);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedDialogs dialogs;
    SetClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    SeededChance chance{11};
    Dressed dressed;
    Desk desk;

    /// Stands for the demonstration, which takes longer: a fund with one user.
    Result<void> make(const QString &path, const Progress &progress)
    {
        progress.step(40);
        while (waits && !progress.isCancelled())
            QThread::msleep(5);
        if (progress.isCancelled())
            return failure(FailureKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Stopped."));
        FundDraft draft;
        draft.path = path;
        draft.name = QStringLiteral("Demonstration year");
        draft.administrator = QStringLiteral("administrator");
        draft.password = QStringLiteral("demo");
        draft.demonstration = true;
        draft.passwordCost = {1, 8192};
        SeededChance own(3);
        const auto created = createFund(draft, clock, own);
        return created ? Result<void>() : created.failure();
    }
    std::atomic<bool> waits = false;

    [[nodiscard]] Button *button(const QString &words) const
    {
        for (Button *one : desk.startWindow().findChildren<Button *>())
            if (one->isVisible() && one->text().startsWith(words))
                return one;
        return nullptr;
    }
    void open(const QString &file = {})
    {
        desk.open(file);
        settle(desk.startWindow());
    }
    template <typename W>
    [[nodiscard]] W *seen() const
    {
        for (W *one : desk.startWindow().findChildren<W *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void type(const char *field, const QString &text) const
    {
        QTest::keyClicks(seen<Form>()->field(QString::fromLatin1(field))->editor(), text);
    }
    void pressEnter() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    [[nodiscard]] bool waitForWindow() const
    {
        return QTest::qWaitFor([this] { return desk.mainWindow() && desk.mainWindow()->isVisible(); }, 20'000);
    }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const Label *label : desk.startWindow().findChildren<Label *>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE("without a file the program shows the start page, and opens what was opened last with one click")
{
    for (const Look &look : looks()) {
        const TestFund fund;
        Program program(look);
        rememberFile(program.settings, fund.path());
        rememberFile(program.settings, QStringLiteral("/a file that is gone.fund"));
        program.open();
        picture(program.desk.startWindow(), QStringLiteral("start-") + look.name);
        auto *page = program.seen<StartPage>();
        REQUIRE(page);
        QAbstractButton *row = nullptr;
        for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
            if (button->text() == u"test.fund")
                row = button;
        REQUIRE(row);
        QTest::mouseClick(row, Qt::LeftButton);
        REQUIRE(program.seen<SignInForm>());
        picture(program.desk.startWindow(), QStringLiteral("signin-") + look.name);
        CHECK(recentFiles(program.settings).size() == 1);
    }
}

TEST_CASE("a person signs in with the keyboard alone, and a wrong password is said beside its field")
{
    const TestFund fund;
    Program program;
    rememberGuest(program.settings, fund.path(), QStringLiteral("auditor"));
    program.open(fund.path());
    CHECK(program.seen<SignInForm>()->field(QStringLiteral("password"))->editor()->hasFocus());
    program.type("password", QStringLiteral("not this one"));
    program.pressEnter();
    Field *password = program.seen<SignInForm>()->field(QStringLiteral("password"));
    REQUIRE(QTest::qWaitFor([&] { return password->hasProblem(); }, 20'000));
    picture(program.desk.startWindow(), QStringLiteral("signin-wrong"));
    CHECK(program.words().contains(QStringLiteral("Unknown user or wrong password.")));
    CHECK(password->editor()->hasFocus());
    CHECK_FALSE(program.desk.mainWindow());
    program.type("password", QStringLiteral("test"));
    program.pressEnter();
    REQUIRE(program.waitForWindow());
    CHECK(program.desk.mainWindow()->windowTitle() == u"Test fund · Fund Desk");
    CHECK_FALSE(program.desk.startWindow().isVisible());
    CHECK(lastGuest(program.settings, fund.path()) == u"auditor");
}

TEST_CASE("who has a one-time code chooses a password at the first sign-in")
{
    TestFund fund;
    const auto added = addUser(fund.administrator(), {QStringLiteral("new reviewer"), Role::Reviewer, {}});
    REQUIRE(added);
    Program program;
    rememberGuest(program.settings, fund.path(), QStringLiteral("new reviewer"));
    program.open(fund.path());
    const auto *form = program.seen<SignInForm>();
    REQUIRE(form->field(QStringLiteral("code"))->isVisible());
    program.type("code", added->oneTimeCode);
    program.type("password", QStringLiteral("mine"));
    program.type("again", QStringLiteral("yours"));
    picture(program.desk.startWindow(), QStringLiteral("signin-first"));
    program.pressEnter();
    CHECK(form->field(QStringLiteral("again"))->hasProblem());
    static_cast<QLineEdit *>(form->field(QStringLiteral("again"))->editor())->clear();
    program.type("again", QStringLiteral("mine"));
    program.pressEnter();
    REQUIRE(program.waitForWindow());
    CHECK(lastGuest(program.settings, fund.path()) == u"new reviewer");
}

TEST_CASE("a new file is made with its first administrator, and the recovery key is shown this once")
{
    Program program;
    const QString path = program.folder.filePath(QStringLiteral("office.fund"));
    program.open();
    Button *begin = program.button(QStringLiteral("New fund file…"));
    REQUIRE(begin);
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Return);
    REQUIRE(program.seen<NewFileForm>());
    program.type("fund", QStringLiteral("Office fund"));
    program.type("admin", QStringLiteral("first"));
    program.type("password", QStringLiteral("ten letters and more"));
    program.pressEnter();
    CHECK(program.seen<NewFileForm>()->field(QStringLiteral("again"))->hasProblem());
    program.type("again", QStringLiteral("ten letters and more"));
    program.dialogs.files.push_back(path);
    CHECK(program.seen<NewFileForm>()->draft().certifiesPayments);
    picture(program.desk.startWindow(), QStringLiteral("new-file"));
    program.pressEnter();
    StartStep *step = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            step = program.seen<StartStep>();
            return step && program.words().contains(QStringLiteral("Recovery key"));
        },
        30'000));
    picture(program.desk.startWindow(), QStringLiteral("recovery-key"));
    CHECK(QFileInfo::exists(path));
    CHECK(program.dialogs.asked.last().contains(QStringLiteral("Office fund.fund")));
    program.pressEnter(); // one too many, out of impatience
    CHECK(program.words().contains(QStringLiteral("Recovery key")));
    CHECK_FALSE(step->deedButton()->isEnabled());
    QTest::mouseClick(program.seen<RecoveryKey>()->findChild<QCheckBox *>(), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(step->deedButton(), Qt::LeftButton);
    REQUIRE(program.waitForWindow());
    CHECK(recentFiles(program.settings).contains(path));
}

TEST_CASE("the demonstration year is one click away, and a second click opens the same file")
{
    Program program;
    program.open();
    const QString offer = QStringLiteral("Try it with a demonstration year");
    REQUIRE(program.button(offer));
    QTest::mouseClick(program.button(offer), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return program.seen<SignInForm>() != nullptr; }, 20'000));
    CHECK(program.words().contains(QStringLiteral("“demo”")));
    program.desk.open({});
    QTest::mouseClick(program.button(offer), Qt::LeftButton);
    REQUIRE(program.seen<SignInForm>());
    program.type("password", QStringLiteral("demo"));
    program.pressEnter();
    CHECK(program.waitForWindow());
}

TEST_CASE("making the demonstration year shows how far it is and can be cancelled")
{
    Program program;
    program.waits = true;
    program.open();
    QTest::mouseClick(program.button(QStringLiteral("Try it")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return program.button(QStringLiteral("Making the year: 40%")) != nullptr; }, 20'000));
    picture(program.desk.startWindow(), QStringLiteral("start-making"));
    CHECK_FALSE(program.button(QStringLiteral("New fund file"))->isEnabled());
    QTest::mouseClick(program.button(QStringLiteral("Cancel")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return program.button(QStringLiteral("Try it")) != nullptr; }, 20'000));
    CHECK(program.seen<StartPage>());
    CHECK_FALSE(QFileInfo::exists(program.folder.filePath(QStringLiteral("year.fund"))));
}

TEST_CASE("a file that is no fund is told on the start page")
{
    Program program;
    const QString path = program.folder.filePath(QStringLiteral("letter.fund"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam,");
    file.close();
    program.open(path);
    REQUIRE(program.seen<StartPage>());
    CHECK(program.words().contains(QStringLiteral("letter.fund")));
    picture(program.desk.startWindow(), QStringLiteral("start-failure"));
}

TEST_CASE("signing out comes back to the door of the file, closing it to the start page")
{
    const TestFund fund;
    Program program;
    program.open(fund.path());
    const auto comeIn = [&] {
        program.type("password", QStringLiteral("test"));
        program.pressEnter();
        REQUIRE(program.waitForWindow());
    };
    comeIn();
    Q_EMIT program.desk.mainWindow()->signOutChosen();
    REQUIRE(QTest::qWaitFor([&] { return !program.desk.mainWindow(); }));
    CHECK(program.seen<SignInForm>());
    comeIn();
    QTest::keyClick(program.desk.mainWindow(), Qt::Key_W, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !program.desk.mainWindow(); }));
    CHECK(program.seen<StartPage>());
}

TEST_CASE("the page of the last time is for who had it, and anybody else begins with Today")
{
    const TestFund fund;
    Program program;
    program.open(fund.path());
    const auto comeIn = [&](const QString &user) {
        static_cast<ChoiceField *>(program.seen<SignInForm>()->field(QStringLiteral("name")))->setKey(user);
        program.type("password", QStringLiteral("test"));
        program.pressEnter();
        REQUIRE(program.waitForWindow());
        return program.desk.mainWindow()->currentPageId();
    };
    const auto leave = [&] {
        Q_EMIT program.desk.mainWindow()->signOutChosen();
        REQUIRE(QTest::qWaitFor([&] { return !program.desk.mainWindow(); }));
    };
    CHECK(comeIn(QStringLiteral("administrator")) == u"today");
    program.desk.mainWindow()->openPage(QStringLiteral("calls"));
    leave();
    CHECK(comeIn(QStringLiteral("administrator")) == u"calls");
    leave();
    CHECK(comeIn(QStringLiteral("finance")) == u"today");
}

TEST_CASE("a person changes the own password from the File menu")
{
    const TestFund fund;
    Program program;
    program.open(fund.path());
    program.type("password", QStringLiteral("test"));
    program.pressEnter();
    REQUIRE(program.waitForWindow());
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const auto *form = dialog->findChild<Form *>();
        const auto type = [form](const char *field, const QString &text) {
            auto *edit = static_cast<QLineEdit *>(form->field(QString::fromLatin1(field))->editor());
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        type("present", QStringLiteral("guessed"));
        type("password", QStringLiteral("better"));
        type("again", QStringLiteral("better"));
        dialog->submit();
        CHECK(QTest::qWaitFor([&] { return !dialog->isWorking(); }, 20'000)); // the key is derived on a thread
        CHECK(form->field(QStringLiteral("present"))->hasProblem());
        type("present", QStringLiteral("test"));
        dialog->submit();
        CHECK(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 20'000));
        if (dialog->isVisible())
            dialog->reject(); // what stays must not hold the test
    });
    for (QAction *action : program.desk.mainWindow()->menu(MainMenu::File)->actions())
        if (action->text() == u"Change your &password…")
            action->trigger();
    Q_EMIT program.desk.mainWindow()->signOutChosen();
    REQUIRE(QTest::qWaitFor([&] { return !program.desk.mainWindow(); }));
    program.type("password", QStringLiteral("better"));
    program.pressEnter();
    CHECK(program.waitForWindow());
}

TEST_CASE("language and colours that were chosen come back")
{
    Program program;
    program.open();
    for (Button *button : program.seen<StartPage>()->findChildren<Button *>())
        if (button->text() == ownName(Language::Arabic))
            QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(QApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(chosenLanguage(program.settings, Language::English) == Language::Arabic);
    CHECK(chosenTheme(program.settings) == Theme::Platform);
}
