#pragma once

#include "journeys/form_filling.h"
#include "support/scripted_dialogs.h"
#include "ui/shell/window_fixture.h"

#include "base/seeded_chance.h"
#include "shell/desk.h"

#include <QSettings>
#include <QTemporaryDir>

namespace fund {

class Button;
class TableView;

/// Eyes and hands at the program's window, from its start page on: all but main() is the program's own. Nothing is
/// called that a person could not do with mouse and keyboard; questions are answered from `dialogs`.
class Screen
{
public:
    Screen();

    ScriptedDialogs dialogs;
    SetClock clock{QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)};

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Desk &desk() { return m_desk; }
    /// The main window, or the start window while nobody is signed in.
    [[nodiscard]] QWidget &window();

    /// Waits until nothing works in the background and the page has read anew.
    void settle();
    /// Through the rail, by the page's title.
    void openPage(const QString &title);
    /// The button that can be seen and whose words, or accessible name, begin so.
    [[nodiscard]] QAbstractButton *button(const QString &words);
    void click(const QString &words);
    void click(QWidget *widget);
    /// The deed at the head of the page.
    void clickPrimary();
    /// To whoever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    /// Clicks the row of the visible table in which a cell has this text.
    void chooseRow(const QString &text);
    /// A choice of a menu of the bar, with the arrow keys.
    void chooseFromMenu(MainMenu menu, const QString &words);
    /// Everything written on labels and notes that can be seen.
    [[nodiscard]] QString texts();
    /// What the expression's brackets find there; nothing may be found with `mayMiss` alone.
    [[nodiscard]] QString match(const QString &expression, bool mayMiss = false);
    /// Empty where the words can be read, else everything that can.
    [[nodiscard]] QString unless(const QString &words);
    /// Into the fields of the page itself.
    void fillPage(const Answers &answers);
    /// A file let fall on the window.
    void drop(const QString &path);

    /// Opens a form by a deed, fills it in and submits it; what was said where it was refused.
    [[nodiscard]] QString answer(const std::function<void()> &open, const Answers &answers);
    [[nodiscard]] QString answer(const QString &buttonWords, const Answers &answers);
    /// In an import's dialog: takes the file, waits for the check, imports. "line 3, kind: …" for each problem.
    [[nodiscard]] QString importTable(const std::function<void()> &open, const QString &path);

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SeededChance m_chance{2026};
    Dressed m_dressed;
    Desk m_desk;
};

} // namespace fund
