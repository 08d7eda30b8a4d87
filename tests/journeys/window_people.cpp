#include "journeys/window_office.h"

#include "support/catch_qt.h"

#include "forms/form.h"
#include "forms/text_fields.h"
#include "start/start_forms.h"
#include "widgets/label.h"
#include "widgets/message_note.h"

namespace fund {

namespace {

constexpr int signInPatience = 30'000;

/// The form of this kind that can be seen.
template <typename F>
F *shown(QWidget &window)
{
    for (F *form : window.findChildren<F *>())
        if (form->isVisible())
            return form;
    return nullptr;
}

} // namespace

void WindowOffice::found(const QString &fund, const QString &administrator, const QString &password)
{
    m_screen.click(u"New fund file"_qs);
    auto *form = shown<NewFileForm>(m_screen.window());
    REQUIRE(form);
    // The year pays without a second person, as the command line's does.
    auto *certified = dynamic_cast<CheckField *>(form->field(u"certified"_qs));
    REQUIRE(certified);
    certified->setChecked(false);
    fillIn(*form, {{"fund", fund}, {"admin", administrator}, {"password", password}, {"again", password}});
    m_screen.dialogs.files.push_back(file());
    m_screen.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return m_screen.texts().contains(u"Recovery key"_qs); }, signInPatience));
    m_screen.press(Qt::Key_Return); // impatience does no harm
    CHECK(m_screen.texts().contains(u"Recovery key"_qs));
    m_screen.press(Qt::Key_Space);
    m_screen.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return m_screen.desk().mainWindow() != nullptr; }, signInPatience));
    fund::settle(*m_screen.desk().mainWindow());
    m_user = administrator;
    m_passwords[administrator] = password;
}

QString WindowOffice::addUser(const NewUser &user)
{
    m_screen.openPage(u"Users"_qs);
    Answers answers = {{"name", user.name}, {"role", user.role}};
    if (!user.state.isEmpty())
        answers.push_back({"state", user.state});
    const QString refusal = m_screen.answer(u"Add a user"_qs, answers);
    INFO(refusal.toStdString());
    REQUIRE(refusal.isEmpty());
    return m_screen.match(QStringLiteral("One-time code of %1: (\\S+)").arg(user.name));
}

void WindowOffice::comeIn(const QString &user, const Answers &answers)
{
    m_user = user;
    auto *form = shown<SignInForm>(m_screen.window());
    REQUIRE(form);
    fillIn(*form, {{"name", user}});
    fillIn(*form, answers);
    m_screen.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return m_screen.desk().mainWindow() != nullptr; }, signInPatience));
    fund::settle(*m_screen.desk().mainWindow());
}

void WindowOffice::leave()
{
    m_screen.chooseFromMenu(MainMenu::File, u"Sign out"_qs);
    REQUIRE(QTest::qWaitFor([&] { return m_screen.desk().mainWindow() == nullptr; }, signInPatience));
    fund::settle(m_screen.window());
}

void WindowOffice::start(const QString &user, const QString &code, const QString &password)
{
    leave();
    m_passwords[user] = password;
    comeIn(user, {{"code", code}, {"password", password}, {"again", password}});
}

void WindowOffice::sitDown(const QString &user)
{
    leave();
    comeIn(user, {{"password", m_passwords.at(user)}});
}

void WindowOffice::confirmKey(const QString &user)
{
    m_screen.openPage(u"Users"_qs);
    m_screen.chooseRow(user);
    m_screen.dialogs.confirmations.push_back(true);
    m_screen.click(u"Confirm the key"_qs);
    CHECK(m_screen.dialogs.asked.last().contains(user));
}

std::unique_ptr<Office> windowOffice(const QString &folder)
{
    return std::make_unique<WindowOffice>(folder);
}

} // namespace fund
