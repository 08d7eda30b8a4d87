#pragma once

#include "shell/appearance.h"
#include "shell/main_window.h"
#include "start/start_window.h"

#include "localisation/application_language.h"
#include "storage/presence.h"

#include <memory>

namespace fund {

/// The program as a person uses it: the start window, then a file's window with the pages of the person's role, and
/// back. Holds the session; whatever was written anywhere makes the window read again.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(const StartParts &parts, ApplicationLanguage &language, Appearance &appearance, QObject *parent = nullptr);
    ~Desk() override;

    /// Shows the start window; with a file, its sign-in.
    void open(const QString &file);

    [[nodiscard]] StartWindow &startWindow() const { return *m_start; }
    /// Null until someone has signed in.
    [[nodiscard]] MainWindow *mainWindow() const { return m_window.get(); }

private:
    void enter(std::unique_ptr<Session> session);
    void leave(const QString &file);
    void changeOwnPassword();
    void speak(Language language);
    void wear(Theme theme);
    void showFacts();

    StartParts m_parts;
    ApplicationLanguage &m_language;
    Appearance &m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_window;
};

/// The language and colours chosen last; the system's where none was chosen.
[[nodiscard]] Language chosenLanguage(const QSettings &settings, Language otherwise);
[[nodiscard]] Theme chosenTheme(const QSettings &settings);

} // namespace fund
