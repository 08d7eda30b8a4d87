#include "shell/desk.h"

#include "shell/all_pages.h"
#include "shell/session_facts.h"

#include "forms/form_dialog.h"
#include "users/password_form.h"

#include <QApplication>
#include <QSettings>

namespace fund {

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString seatKey = QStringLiteral("window/seat"); // whose page of the last time it is

} // namespace

Language chosenLanguage(const QSettings &settings, Language otherwise)
{
    return languageOf(settings.value(languageKey).toString()).value_or(otherwise);
}

Theme chosenTheme(const QSettings &settings)
{
    const QString kept = settings.value(themeKey).toString();
    if (kept == u"light")
        return Theme::Light;
    return kept == u"dark" ? Theme::Dark : Theme::Platform;
}

Desk::Desk(const StartParts &parts, ApplicationLanguage &language, Appearance &appearance, QObject *parent)
    : QObject(parent), m_parts(parts), m_language(language), m_appearance(appearance),
      m_start(std::make_unique<StartWindow>(parts))
{
    QApplication::setLayoutDirection(directionOf(language.language()));
    connect(m_start.get(), &StartWindow::languageChosen, this, &Desk::speak);
    m_start->entered = [this](std::unique_ptr<Session> session) { enter(std::move(session)); };
}

Desk::~Desk() = default;

void Desk::open(const QString &file)
{
    if (file.isEmpty())
        m_start->start();
    else
        m_start->openFile(file);
    m_start->show();
}

void Desk::enter(std::unique_ptr<Session> session)
{
    m_window.reset();
    m_session = std::move(session);
    m_presence.reset();
    m_presence = std::make_unique<Presence>(m_session->database().path());
    m_window = std::make_unique<MainWindow>(pagesFor({*m_session, m_parts.dialogs}), m_parts.settings);
    MainWindow &window = *m_window;
    m_session->onChanged = [&window](const std::set<QByteArray> &) { window.reloadSoon(); };
    connect(&window, &MainWindow::languageChosen, this, &Desk::speak);
    connect(&window, &MainWindow::themeChosen, this, &Desk::wear);
    connect(&window, &MainWindow::changePasswordChosen, this, &Desk::changeOwnPassword);
    // Queued: the menu that was chosen from goes with the window.
    connect(
        &window, &MainWindow::signOutChosen, this, [this] { leave(m_session->database().path()); },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::closeFileChosen, this, [this] { leave({}); }, Qt::QueuedConnection);
    takeSeat(window, *m_session);
    offerBackup(window, *m_session, m_parts.dialogs);
    showFacts();
    // The page of the last time is for who had it: anybody else, and a new file, begin with Today.
    const QString seat = QStringLiteral("%1 @ %2").arg(m_session->user().name, m_session->database().path());
    const bool isSame = m_parts.settings.value(seatKey).toString() == seat;
    m_parts.settings.setValue(seatKey, seat);
    if (isSame || !window.openPage(QStringLiteral("today")))
        window.openFirstPage();
    window.show();
    m_start->hide();
}

void Desk::leave(const QString &file)
{
    open(file);
    m_window->close();
    m_window.reset();
    m_session.reset();
    m_presence.reset();
}

void Desk::changeOwnPassword()
{
    auto *form = new PasswordForm;
    FormDialog dialog(
        tr("Change your password"), form, tr("Change the password"), [form] { return form->check(); }, m_window.get());
    dialog.setLongWork(tr("Changing the password…"), [this, form] { return form->change(*m_session); });
    dialog.exec();
}

void Desk::showFacts()
{
    if (!m_window)
        return;
    showSession(*m_window, *m_session, m_presence ? m_presence->neighbour() : std::nullopt);
    m_window->setChosen(m_language.language(), m_appearance.theme());
}

void Desk::speak(Language language)
{
    m_parts.settings.setValue(languageKey, codeOf(language));
    m_language.set(language);
    QApplication::setLayoutDirection(directionOf(language));
    showFacts();
    if (m_window)
        m_window->reloadSoon();
}

void Desk::wear(Theme theme)
{
    m_parts.settings.setValue(
        themeKey, theme == Theme::Platform ? QString() : QString::fromLatin1(theme == Theme::Dark ? "dark" : "light"));
    m_appearance.setTheme(theme);
    showFacts();
}

} // namespace fund
