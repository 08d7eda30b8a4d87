#include "shell/main_menus.h"

#include "shell/main_window.h"
#include "widgets/button.h"
#include "widgets/line_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace fund {

MainMenus::MainMenus(MainWindow &window, TopBar &bar, const std::vector<PageDescriptor> &pages)
    : m_window(window), m_bar(bar), m_pages(pages), m_languages(new QActionGroup(&window)),
      m_themes(new QActionGroup(&window))
{
    fillFile();
    fillEdit();
    fillGo();
    fillView();
    add(
        bar.menu(MainMenu::Help), [] { return MainWindow::tr("What this page is for"); }, QKeySequence(Qt::Key_F1),
        [&window] { window.showHelp(); });
}

QAction *MainMenus::add(QMenu *menu, Text text, const QKeySequence &keys, std::function<void()> act)
{
    QAction *action = menu->addAction(text());
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, &m_window, std::move(act));
    m_window.addAction(action); // so that its keys work while the menu is shut
    m_texts.emplace_back(action, std::move(text));
    return action;
}

void MainMenus::fillFile()
{
    QMenu *menu = m_bar.menu(MainMenu::File);
    m_backup = add(
        menu, [] { return MainWindow::tr("&Back up…"); }, {}, [this] { Q_EMIT m_window.backupChosen(); });
    m_backup->setVisible(false);
    add(
        menu, [] { return MainWindow::tr("Change your &password…"); }, {},
        [this] { Q_EMIT m_window.changePasswordChosen(); });
    menu->addSeparator();
    add(
        menu, [] { return MainWindow::tr("&Sign out"); }, {}, [this] { Q_EMIT m_window.signOutChosen(); });
    add(
        menu, [] { return MainWindow::tr("&Close the file"); }, QKeySequence(Qt::CTRL | Qt::Key_W),
        [this] { Q_EMIT m_window.closeFileChosen(); });
    menu->addSeparator();
    add(
        menu, [] { return MainWindow::tr("&Quit"); }, QKeySequence(QKeySequence::Quit), [this] { m_window.close(); });
}

void MainMenus::fillEdit()
{
    QMenu *menu = m_bar.menu(MainMenu::Edit);
    // Whoever has the keyboard does these by its own keys, which the menu names and gives to it.
    const auto deed = [this, menu](Text text, Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier) {
        const QString keys = u'\t' + keysText(QKeySequence(QKeyCombination(with, key)));
        add(
            menu, [text = std::move(text), keys] { return text() + keys; }, {},
            [this, key, with] { m_window.giveKey(key, with); });
    };
    deed([] { return MainWindow::tr("&Undo"); }, Qt::Key_Z);
    menu->addSeparator();
    deed([] { return MainWindow::tr("Cu&t"); }, Qt::Key_X);
    deed([] { return MainWindow::tr("&Copy"); }, Qt::Key_C);
    deed([] { return MainWindow::tr("Copy with the table's &head"); }, Qt::Key_C,
         Qt::ControlModifier | Qt::ShiftModifier);
    deed([] { return MainWindow::tr("&Paste"); }, Qt::Key_V);
    deed([] { return MainWindow::tr("Select &all"); }, Qt::Key_A);
    menu->addSeparator();
    const QString keys = u'\t' + keysText(QKeySequence(QKeySequence::Find));
    add(
        menu, [keys] { return MainWindow::tr("&Filter this page") + keys; }, {}, [this] { m_window.filterPage(); });
}

void MainMenus::fillGo()
{
    QMenu *menu = m_bar.menu(MainMenu::Go);
    add(
        menu, [] { return MainWindow::tr("Find anything"); }, QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_window.findAnything(); })
        ->setIcon(lineIcon(QStringLiteral("search")));
    menu->addSeparator();
    int number = 0;
    for (const PageDescriptor &page : m_pages) {
        ++number;
        const QKeySequence keys =
            number <= 9 ? QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + number)))
                        : QKeySequence();
        const QString id = page.id;
        add(menu, page.title, keys, [this, id] { m_window.openPage(id); })->setIcon(lineIcon(page.iconName));
    }
    menu->addSeparator();
    add(
        menu, [] { return MainWindow::tr("Next part of the window"); }, QKeySequence(Qt::Key_F6),
        [this] { m_window.movePart(1); });
    add(
        menu, [] { return MainWindow::tr("Previous part of the window"); }, QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { m_window.movePart(-1); });
}

void MainMenus::fillView()
{
    QMenu *menu = m_bar.menu(MainMenu::View);
    const std::array<std::pair<Theme, Text>, 3> themes = {{
        {Theme::Platform, [] { return MainWindow::tr("Colours of the system"); }},
        {Theme::Light, [] { return MainWindow::tr("Light colours"); }},
        {Theme::Dark, [] { return MainWindow::tr("Dark colours"); }},
    }};
    for (const auto &[theme, text] : themes) {
        QAction *action = add(menu, text, {}, [this, theme = theme] { Q_EMIT m_window.themeChosen(theme); });
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themes->addAction(action);
    }
    menu->addSeparator();
    for (const Language language : languages) {
        // Each by its own name: whoever can't read the present one finds theirs.
        QAction *action = add(
            menu, [language] { return ownName(language); }, {},
            [this, language] { Q_EMIT m_window.languageChosen(language); });
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        m_languages->addAction(action);
    }
}

void MainMenus::offerBackup()
{
    m_backup->setVisible(true);
}

void MainMenus::retranslate()
{
    for (const auto &[action, text] : m_texts)
        action->setText(text());
}

void MainMenus::setChosen(Language language, Theme theme)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

} // namespace fund
