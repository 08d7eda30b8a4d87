#pragma once

#include "shell/appearance.h"
#include "shell/page_descriptor.h"
#include "shell/top_bar.h"

#include "localisation/language.h"

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QActionGroup)

namespace fund {

class MainWindow;

/// The actions that the shell itself puts into the menus, with their keys.
class MainMenus
{
public:
    MainMenus(MainWindow &window, TopBar &bar, const std::vector<PageDescriptor> &pages);

    void retranslate();
    void setChosen(Language language, Theme theme);
    /// Shows "Back up…" to those who may.
    void offerBackup();

private:
    using Text = std::function<QString()>;

    QAction *add(QMenu *menu, Text text, const QKeySequence &keys, std::function<void()> act);
    void fillFile();
    void fillEdit();
    void fillGo();
    void fillView();

    MainWindow &m_window;
    TopBar &m_bar;
    const std::vector<PageDescriptor> &m_pages;
    std::vector<std::pair<QAction *, Text>> m_texts;
    QAction *m_backup = nullptr;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace fund
