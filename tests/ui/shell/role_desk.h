#pragma once

#include "support/scripted_dialogs.h"
#include "support/test_fund.h"
#include "ui/shell/window_fixture.h"

#include "shell/all_pages.h"
#include "shell/main_window.h"
#include "shell/session_facts.h"
#include "widgets/task_runner.h"

#include <QSettings>
#include <QTemporaryDir>

namespace fund {

/// The program's own window over a test fund, as one person sees it: every page that the role can use, real ones.
/// Dialogs answer from `dialogs`; keys go where the keyboard is.
class RoleDesk
{
public:
    explicit RoleDesk(Session &session, const Look &look = looks().front())
        : m_dressed(look), m_session(session),
          m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_window(pagesFor({session, dialogs}), m_settings)
    {
        m_session.onChanged = [this](const std::set<QByteArray> &) { m_window.reloadSoon(); };
        takeSeat(m_window, m_session);
        offerBackup(m_window, m_session, dialogs);
        showSession(m_window, m_session);
        m_window.resize(look.size);
        settle(m_window);
    }
    ~RoleDesk() { m_session.onChanged = {}; }
    RoleDesk(const RoleDesk &) = delete;
    RoleDesk &operator=(const RoleDesk &) = delete;

    ScriptedDialogs dialogs;

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// Opens the page `id` and gives it; null where the role has no such page.
    template <typename P>
    P *open(const char *id, const QString &subject = {})
    {
        if (!m_window.openPage(QString::fromLatin1(id), subject))
            return nullptr;
        QApplication::processEvents();
        return qobject_cast<P *>(m_window.currentPage());
    }
    /// A key of the keyboard, to whoever has it.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(popup ? popup : focused ? focused : &m_window, key, with);
        QApplication::processEvents();
    }
    /// Waits until the page's long work is done.
    [[nodiscard]] bool waitForTask()
    {
        return QTest::qWaitFor([this] { return !m_window.currentPage()->head().tasks().isRunning(); }, 30'000);
    }

private:
    Dressed m_dressed;
    Session &m_session;
    QTemporaryDir m_folder;
    QSettings m_settings;
    MainWindow m_window;
};

} // namespace fund
