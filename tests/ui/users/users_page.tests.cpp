#include "ui/shell/dialog_keys.h"
#include "ui/shell/role_desk.h"

#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "users/password_form.h"
#include "users/user_form.h"
#include "users/user_state_form.h"
#include "users/users_page.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QTimer>

using namespace fund;

namespace {

QString status(const UsersPage &page, const QString &name)
{
    const QAbstractItemModel *model = page.findChild<TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 3).data().toString();
    return {};
}

Button *action(const UsersPage &page, const QString &text)
{
    for (Button *button : page.findChildren<Button *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("the Users page says who is who, and what each key is")
{
    for (const Look &look : looks()) {
        TestFund fund;
        REQUIRE(addUser(fund.administrator(), {QStringLiteral("newcomer"), Role::Auditor, {}}));
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<UsersPage>("users", QStringLiteral("reviewer4"));
        REQUIRE(page);
        picture(desk.window(), QStringLiteral("users-") + look.name);
        CHECK(page->findChild<TableView *>()->model()->rowCount() == 9);
        if (look.language == Language::English)
            CHECK(status(*page, QStringLiteral("newcomer")) == u"has not signed in yet");
    }
}

TEST_CASE("an administrator adds a user, who is handed a code that is shown once")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *form = dialog->findChild<UserForm *>();
        QTest::keyClicks(form->field(QStringLiteral("name"))->editor(), QStringLiteral("reviewer5"));
        dialog->submit();
        CHECK(form->field(QStringLiteral("role"))->hasProblem());
        static_cast<ChoiceField *>(form->field(QStringLiteral("role")))->setKey(roleKey(Role::Reviewer));
        CHECK(form->field(QStringLiteral("state"))->isVisible());
        QTest::keyClicks(form->field(QStringLiteral("state"))->editor(), QStringLiteral("Kenya"));
        picture(*dialog, QStringLiteral("users-form"));
        dialog->submit();
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    const auto *note = page->findChild<MessageNote *>();
    CHECK(note->isVisible());
    CHECK(note->title().startsWith(QStringLiteral("One-time code of reviewer5: ")));
    CHECK(status(*page, QStringLiteral("reviewer5")) == u"has not signed in yet");
    CHECK(findUser(fund.database(), QStringLiteral("reviewer5"))->stateIso3 == u"KEN");
    desk.window().openPage(QStringLiteral("today"));
    desk.window().openPage(QStringLiteral("users"));
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("Ctrl+Enter adds a user from whichever field has the keyboard, also while the list of States is open")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users");
    const auto add = [&](const QString &name, Role role, const QString &state) {
        whenOpen<FormDialog>([&](FormDialog &) {
            QTest::keyClicks(QApplication::focusWidget(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            for (int i = -1; i < static_cast<int>(role); ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            if (!state.isEmpty()) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QTest::keyClicks(QApplication::focusWidget(), state);
                REQUIRE(QApplication::activePopupWidget());
            }
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        });
        QTest::mouseClick(page->head().primary(), Qt::LeftButton);
        return findUser(fund.database(), name);
    };
    const auto auditor = add(QStringLiteral("auditor2"), Role::Auditor, {});
    REQUIRE(auditor);
    CHECK(auditor->role == Role::Auditor);
    const auto reviewer = add(QStringLiteral("reviewer5"), Role::Reviewer, QStringLiteral("Rwanda"));
    REQUIRE(reviewer);
    CHECK(reviewer->stateIso3 == u"RWA");
}

TEST_CASE("the window stays alive while a one-time code is made, and Cancel adds nobody")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *form = dialog->findChild<UserForm *>();
        QTest::keyClicks(form->field(QStringLiteral("name"))->editor(), QStringLiteral("latecomer"));
        static_cast<ChoiceField *>(form->field(QStringLiteral("role")))->setKey(roleKey(Role::Auditor));
        dialog->submit();
        CHECK(dialog->isWorking());
        picture(*dialog, QStringLiteral("users-form-working"));
        dialog->reject();
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    // Stopped in time, or done before it was stopped: then the code is shown, since nobody can read it later.
    const bool added = findUser(fund.database(), QStringLiteral("latecomer")).has_value();
    CHECK(page->findChild<MessageNote *>()->isVisible() == added);
}

TEST_CASE("a person changes the own password in a form, which asks for the present one")
{
    TestFund fund;
    Session &session = fund.as(Role::Auditor);
    auto *form = new PasswordForm;
    FormDialog dialog(QStringLiteral("Change your password"), form, QStringLiteral("Change the password"),
                      [form] { return form->check(); });
    dialog.setLongWork(QStringLiteral("Changing the password…"), [&] { return form->change(session); });
    const auto type = [&](const char *name, const char *text) {
        auto *field = qobject_cast<TextField *>(form->field(QString::fromLatin1(name)));
        REQUIRE(field);
        field->setText(QString::fromLatin1(text));
    };
    dialog.show();
    type("present", "wrong");
    type("password", "a longer one");
    type("again", "a long one");
    dialog.submit();
    CHECK(form->field(QStringLiteral("again"))->hasProblem());
    type("again", "a longer one");
    dialog.submit();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWorking(); }));
    CHECK(form->field(QStringLiteral("present"))->hasProblem());
    type("present", "test");
    dialog.submit();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(confirmPassword(session, QStringLiteral("a longer one")));
    CHECK_FALSE(confirmPassword(session, QStringLiteral("test")));
}

TEST_CASE("a name that is taken is said beside the field, and nobody is added")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        auto *form = dialog->findChild<UserForm *>();
        QTest::keyClicks(form->field(QStringLiteral("name"))->editor(), QStringLiteral("auditor"));
        static_cast<ChoiceField *>(form->field(QStringLiteral("role")))->setKey(roleKey(Role::Auditor));
        dialog->submit();
        CHECK(form->field(QStringLiteral("name"))->hasProblem());
        dialog->reject();
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK(page->findChild<TableView *>()->model()->rowCount() == 8);
}

TEST_CASE("a reviewer's own State that is none is said beside the field, and nobody is added")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users");
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        auto *form = dialog->findChild<UserForm *>();
        QTest::keyClicks(form->field(QStringLiteral("name"))->editor(), QStringLiteral("reviewer6"));
        static_cast<ChoiceField *>(form->field(QStringLiteral("role")))->setKey(roleKey(Role::Reviewer));
        QTest::keyClicks(form->field(QStringLiteral("state"))->editor(), QStringLiteral("Atlantis"));
        dialog->submit();
        CHECK(form->field(QStringLiteral("state"))->hasProblem());
        dialog->reject();
    });
    QTest::mouseClick(page->head().primary(), Qt::LeftButton);
    CHECK_FALSE(findUser(fund.database(), QStringLiteral("reviewer6")));
}

TEST_CASE("disabling a user asks for a reason, which stands in the history")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users", QStringLiteral("reviewer2"));
    QTest::mouseClick(action(*page, QStringLiteral("Disable…")), Qt::LeftButton);
    CHECK(status(*page, QStringLiteral("reviewer2")) == u"active");
    desk.dialogs.sentences.push_back(QStringLiteral("has left the panel"));
    QTest::mouseClick(action(*page, QStringLiteral("Disable…")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(status(*page, QStringLiteral("reviewer2")) == u"disabled");
    CHECK_FALSE(action(*page, QStringLiteral("Disable…")));
    QStringList words;
    for (const Label *label : page->inspector().findChildren<Label *>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("Disabled a user: has left the panel")));
}

TEST_CASE("a second representative's key waits for someone of another role who compares it")
{
    TestFund fund;
    const auto added = addUser(fund.administrator(), {QStringLiteral("deputy"), Role::Representative, {}});
    REQUIRE(added);
    auto database = Database::open(fund.path(), Database::Access::ReadWrite);
    REQUIRE(startUser(*database, QStringLiteral("deputy"), added->oneTimeCode, QStringLiteral("test"), fund.clock(),
                      fund.chance()));
    RoleDesk desk(fund.finance());
    auto *page = desk.open<UsersPage>("users", QStringLiteral("deputy"));
    CHECK(status(*page, QStringLiteral("deputy")) == u"key to confirm");
    CHECK_FALSE(page->head().primary()); // finance adds nobody
    desk.dialogs.confirmations.push_back(true);
    QTest::mouseClick(action(*page, QStringLiteral("Confirm the key…")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(status(*page, QStringLiteral("deputy")) == u"active");
    CHECK(desk.dialogs.asked.first().contains(QStringLiteral("deputy")));
}

TEST_CASE("para. 18: a reviewer's own State is recorded on the page, and another one with a reason")
{
    TestFund fund;
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<UsersPage>("users", QStringLiteral("reviewer1"));
    REQUIRE(page);
    const auto record = [&](const char *state, const char *reason, bool isRefused) {
        whenOpen<FormDialog>([=](FormDialog &dialog) {
            auto *form = dialog.findChild<UserStateForm *>();
            REQUIRE(form);
            static_cast<StateField *>(form->field(QStringLiteral("state")))->setKey(QString::fromLatin1(state));
            static_cast<TextField *>(form->field(QStringLiteral("reason")))->setText(QString::fromLatin1(reason));
            dialog.submit();
            CHECK(form->field(QStringLiteral("reason"))->hasProblem() == isRefused);
        });
        QTest::mouseClick(action(*page, QStringLiteral("Own State…")), Qt::LeftButton);
        QApplication::processEvents();
        return findUser(fund.database(), QStringLiteral("reviewer1"))->stateIso3;
    };
    CHECK(record("FJI", "", false) == u"FJI");
    CHECK(page->findChild<MessageNote *>()->title().contains(u"reviewer1"));
    CHECK(record("KEN", "", true) == u"FJI");
    CHECK(record("KEN", "Passport seen", false) == u"KEN");
    page->openSubject(QStringLiteral("finance"));
    CHECK_FALSE(action(*page, QStringLiteral("Own State…")));
}
