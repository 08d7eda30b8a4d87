#pragma once

#include "shell/appearance.h"
#include "shell/page_descriptor.h"
#include "shell/status_strip.h"
#include "shell/top_bar.h"

#include "localisation/language.h"

#include <QMainWindow>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class CommandPalette;
class HelpPanel;
class MainMenus;
class Page;
class PaletteSource;
class Rail;

/// The frame around the pages: menus and "Find anything", the rail, the page, the strip at the foot. Carries out every
/// goTo(); F6 goes between rail, page and inspector; Ctrl+1…9 open the first nine pages. Size and page come back from
/// the settings given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::vector<PageDescriptor> pages, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the page of the last time, or the first.
    void openFirstPage();
    /// False where the user has no such page.
    bool openPage(const QString &id, const QString &subject = {});
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] QSet<QString> pageIds() const;
    /// Reads the current page and the rail's numbers again: after every change in the file.
    void reload();
    /// The same once whatever runs now has ended: a deed on a page ends before the page reads anew.
    void reloadSoon();

    /// "Demonstration year 2026": before the program's name in the title.
    void setFileTitle(const QString &title);
    void setStatus(const StatusFacts &facts);
    /// For actions that the shell doesn't know: opening files, signing out.
    [[nodiscard]] QMenu *menu(MainMenu which) const { return m_top->menu(which); }
    /// "Back up…" is in the File menu; connect to backupChosen().
    void offerBackup();
    void addPaletteSource(std::unique_ptr<PaletteSource> source);
    /// What the View menu has a mark at.
    void setChosen(Language language, Theme theme);

    /// Where the rail's numbers come from beside the pages' own: by page id.
    void setWaiting(std::function<std::map<QString, int>()> waiting);

    void findAnything();
    /// Puts the keyboard into the page's filter, where it has one.
    void filterPage();
    /// Gives a key to whoever has the keyboard.
    void giveKey(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void showHelp();
    /// From rail to page to inspector (1) or back (-1).
    void movePart(int by);

Q_SIGNALS:
    void languageChosen(fund::Language language);
    void themeChosen(fund::Theme theme);
    void pageOpened(const QString &id);
    void backupChosen();
    void changePasswordChosen();
    void signOutChosen();
    void closeFileChosen();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] Page *pageOf(const PageDescriptor &descriptor);
    [[nodiscard]] const PageDescriptor *descriptorOf(const QString &id) const;
    void focusPage();

    std::vector<PageDescriptor> m_pages;
    QSettings &m_settings;
    TopBar *m_top;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    HelpPanel *m_help;
    std::unique_ptr<MainMenus> m_menus;
    QString m_fileTitle;
    bool m_reloads = false;
};

} // namespace fund
