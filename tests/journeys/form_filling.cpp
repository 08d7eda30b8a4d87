#include "journeys/form_filling.h"

#include "support/catch_qt.h"

#include "forms/field.h"
#include "forms/form.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

namespace fund {

namespace {

void typeOver(QWidget &editor, const QString &text)
{
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Delete);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, lines[i]);
    }
    // The list of what can be meant would take the next keys.
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
}

void choose(QComboBox &box, const QString &wanted)
{
    const auto fits = [&] { return box.currentData().toString() == wanted || box.currentText() == wanted; };
    box.setFocus();
    if (fits())
        return;
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 1; i < box.count() && !fits(); ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    INFO(wanted.toStdString());
    REQUIRE(fits());
}

void typeAmount(const Field &field, QLineEdit &edit, const QString &value)
{
    auto *currency = field.findChild<QComboBox *>();
    REQUIRE(currency);
    const QStringList parts = value.split(u' ');
    if (parts.size() == 2)
        choose(*currency, parts.front());
    typeOver(edit, parts.back());
}

void answer(const Form &form, const Answer &answer)
{
    INFO(answer.field);
    const Field *field = form.field(QString::fromLatin1(answer.field));
    REQUIRE(field);
    REQUIRE(field->isVisible());
    QWidget *editor = field->editor();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        choose(*box, answer.value);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        check->isChecked() == (answer.value == u"yes") ? void() : QTest::keyClick(check, Qt::Key_Space);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(editor))
        typeDate(*date, answer.value);
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line && field->findChild<QComboBox *>())
        typeAmount(*field, *line, answer.value);
    else
        typeOver(*editor, answer.value);
}

QString problemsIn(const QWidget &dialog)
{
    QApplication::processEvents();
    QStringList texts;
    for (const Field *field : dialog.findChildren<Field *>())
        if (field->hasProblem())
            for (const Label *label : field->findChildren<Label *>())
                if (label->isVisible())
                    texts += label->text();
    for (const MessageNote *note : dialog.findChildren<MessageNote *>())
        if (note->isVisible())
            texts += note->title() + u'\n' + note->text();
    return texts.join(u'\n');
}

} // namespace

void giveKeyboard(QWidget &dialog)
{
    // Its QWindow is "active" as soon as the window that it belongs to is, which still has the keyboard then.
    REQUIRE(QTest::qWaitFor(
        [&] {
            dialog.activateWindow();
            return dialog.isActiveWindow();
        },
        30'000));
}

void typeDate(QDateTimeEdit &edit, const QString &value)
{
    using Section = QDateTimeEdit::Section;
    const bool hasTime = value.size() > 10;
    const QDateTime wanted = QDateTime::fromString(hasTime ? value : value + u" 00:00"_qs, u"yyyy-MM-dd HH:mm"_qs);
    REQUIRE(wanted.isValid());
    edit.setFocus();
    const auto step = [&](Section section, auto present, int goal) {
        for (int i = 0; i < 300 && present() != goal; ++i) {
            edit.setSelectedSection(section);
            QTest::keyClick(&edit, present() < goal ? Qt::Key_Up : Qt::Key_Down);
        }
    };
    step(
        QDateTimeEdit::YearSection, [&] { return edit.date().year(); }, wanted.date().year());
    step(
        QDateTimeEdit::MonthSection, [&] { return edit.date().month(); }, wanted.date().month());
    step(
        QDateTimeEdit::DaySection, [&] { return edit.date().day(); }, wanted.date().day());
    if (hasTime) {
        step(
            QDateTimeEdit::HourSection, [&] { return edit.time().hour(); }, wanted.time().hour());
        step(
            QDateTimeEdit::MinuteSection, [&] { return edit.time().minute(); }, wanted.time().minute());
    }
    INFO("wanted " + value.toStdString() + ", stands as " + edit.text().toStdString());
    REQUIRE(edit.date() == wanted.date());
}

void fillIn(const Form &form, const Answers &answers)
{
    for (const Answer &each : answers)
        answer(form, each);
}

QString submit(FormDialog &dialog, const Answers &answers)
{
    giveKeyboard(dialog);
    const Form *form = dialog.findChild<Form *>();
    REQUIRE(form);
    fillIn(*form, answers);
    const QPointer<FormDialog> open(&dialog);
    QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
    QApplication::processEvents();
    // Where a password's key is made, the dialog stays until it is.
    REQUIRE(QTest::qWaitFor([&] { return !open || !open->isWorking(); }, 60'000));
    return open && open->isVisible() ? problemsIn(*open) + u"\n(refused)"_qs : QString();
}

} // namespace fund
