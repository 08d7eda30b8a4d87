#include "journeys/screen.h"

#include "support/catch_qt.h"

#include "forms/form.h"
#include "imports/import_dialog.h"
#include "shell/page.h"
#include "shell/rail.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

namespace fund {

namespace {

constexpr int patience = 30'000;

/// Works in the next dialog of this kind, which `open` brings up: it may come back only when that is closed.
template <typename D>
void inDialog(const std::function<void()> &open, const std::function<void(D &)> &work)
{
    bool worked = false;
    QTimer timer;
    timer.setInterval(5);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const QPointer<D> dialog(qobject_cast<D *>(QApplication::activeModalWidget()));
        if (!dialog)
            return;
        timer.stop();
        giveKeyboard(*dialog);
        work(*dialog);
        if (dialog && dialog->isVisible())
            dialog->reject();
        worked = true;
    });
    timer.start();
    open();
    REQUIRE(QTest::qWaitFor([&] { return worked; }, patience));
    QApplication::processEvents();
}

QString problemLines(const ImportDialog &dialog)
{
    const QAbstractItemModel *model = dialog.problemTable()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += QStringLiteral("line %1, %2: %3")
                     .arg(model->index(row, 0).data().toString(), model->index(row, 1).data().toString(),
                          model->index(row, 2).data().toString());
    return lines.join(u'\n');
}

} // namespace

Screen::Screen() : m_desk({m_settings, dialogs, clock, m_chance}, m_dressed.language(), m_dressed.appearance())
{
    m_desk.startWindow().resize(looks().front().size);
    m_desk.open({});
    fund::settle(m_desk.startWindow());
}

QWidget &Screen::window()
{
    if (m_desk.mainWindow())
        return *m_desk.mainWindow();
    return m_desk.startWindow();
}

void Screen::settle()
{
    QApplication::processEvents();
    if (MainWindow *main = m_desk.mainWindow())
        REQUIRE(QTest::qWaitFor([&] { return !main->currentPage()->head().tasks().isRunning(); }, patience));
    // A dialog that was closed leaves nobody with the keyboard for a moment.
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget() && !window().isActiveWindow())
        fund::settle(window());
    QApplication::processEvents();
}

void Screen::openPage(const QString &title)
{
    INFO(title.toStdString());
    auto *rail = window().findChild<Rail *>();
    REQUIRE(rail);
    for (QAbstractButton *entry : rail->findChildren<QAbstractButton *>())
        if (entry->text() == title) {
            click(entry);
            if (rail->isAncestorOf(QApplication::focusWidget()))
                press(Qt::Key_F6);
            return;
        }
    FAIL("the rail has no such page");
}

QAbstractButton *Screen::button(const QString &words)
{
    for (QAbstractButton *each : window().findChildren<QAbstractButton *>())
        if (each->isVisible() && (each->text().startsWith(words) || each->accessibleName().startsWith(words)))
            return each;
    return nullptr;
}

void Screen::click(const QString &words)
{
    INFO(words.toStdString() + "\n-- on the screen:\n" + texts().toStdString());
    QAbstractButton *wanted = button(words);
    REQUIRE(wanted);
    REQUIRE(wanted->isEnabled());
    click(wanted);
}

void Screen::click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void Screen::clickPrimary()
{
    Button *primary = m_desk.mainWindow()->currentPage()->head().primary();
    INFO("-- on the screen:\n" + texts().toStdString());
    REQUIRE(primary);
    REQUIRE(primary->isEnabled());
    click(primary);
}

void Screen::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(popup ? popup : focused ? focused : &window(), key, with);
    settle();
}

void Screen::type(const QString &text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Screen::chooseRow(const QString &text)
{
    INFO(text.toStdString());
    for (TableView *table : window().findChildren<TableView *>()) {
        if (!table->isVisible())
            continue;
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (const QModelIndex index = model->index(row, column); index.data().toString() == text) {
                    const QModelIndex first = model->index(row, table->horizontalHeader()->logicalIndexAt(1));
                    table->scrollTo(first);
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
                    return settle();
                }
    }
    FAIL("no table has such a row");
}

void Screen::chooseFromMenu(MainMenu which, const QString &words)
{
    QMenu *menu = m_desk.mainWindow()->menu(which);
    menu->popup(m_desk.mainWindow()->mapToGlobal(QPoint(8, 32)));
    for (int i = 0; i < menu->actions().size(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(words)) {
            QTest::keyClick(menu, Qt::Key_Return);
            return QApplication::processEvents();
        }
    }
    FAIL("no such choice in the menu: " + words.toStdString());
}

QString Screen::texts()
{
    QStringList texts;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const Label *>(widget))
            texts += label->text();
        else if (const auto *note = qobject_cast<const MessageNote *>(widget))
            texts += note->title() + u'\n' + note->text();
    }
    return texts.join(u'\n');
}

QString Screen::match(const QString &expression, bool mayMiss)
{
    const QString seen = texts();
    const auto found = QRegularExpression(expression).match(seen);
    INFO(expression.toStdString() + "\n-- on the screen:\n" + seen.toStdString());
    REQUIRE((found.hasMatch() || mayMiss));
    return found.captured(1);
}

QString Screen::unless(const QString &words)
{
    const QString seen = texts();
    return seen.contains(words) ? QString() : seen;
}

void Screen::fillPage(const Answers &answers)
{
    for (const Answer &each : answers)
        for (const Form *form : window().findChildren<Form *>())
            if (form->isVisible() && form->field(QString::fromLatin1(each.field)))
                fillIn(*form, {each});
    QApplication::processEvents();
}

void Screen::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &event);
}

QString Screen::answer(const std::function<void()> &open, const Answers &answers)
{
    QString refusal;
    inDialog<FormDialog>(open, [&](FormDialog &dialog) { refusal = submit(dialog, answers); });
    settle();
    return refusal;
}

QString Screen::answer(const QString &buttonWords, const Answers &answers)
{
    return answer([&] { click(buttonWords); }, answers);
}

QString Screen::importTable(const std::function<void()> &open, const QString &path)
{
    QString problems;
    dialogs.files.push_back(path);
    inDialog<ImportDialog>(open, [&](ImportDialog &dialog) {
        for (Button *each : dialog.findChildren<Button *>())
            if (each->isVisible() && each->text() == u"Choose a file…")
                QTest::mouseClick(each, Qt::LeftButton);
        const auto isReady = [&] { return dialog.importButton()->isVisible() && dialog.importButton()->isEnabled(); };
        REQUIRE(QTest::qWaitFor([&] { return isReady() || dialog.problemTable()->model()->rowCount() > 0; }, patience));
        problems = problemLines(dialog);
        if (isReady())
            QTest::mouseClick(dialog.importButton(), Qt::LeftButton);
        else
            QTest::keyClick(&dialog, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, patience));
    });
    dialogs.files.clear();
    settle();
    return problems;
}

} // namespace fund
