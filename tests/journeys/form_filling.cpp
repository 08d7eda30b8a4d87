#include "journeys/form_filling.h"

#include "support/catch_qt.h"

#include "forms/field.h"
#include "forms/form.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

namespace fund {

namespace {

void typeOver(QWidget &editor, const QString &text)
{
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(&editor, Qt::Key_Delete);
    QTest::keyClicks(&editor, text);
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
    return texts.join(u'\n');
}

} // namespace

void typeDate(QDateTimeEdit &edit, const QString &value)
{
    const QDateTime moment =
        QDateTime::fromString(value.size() > 10 ? value : value + u" 00:00"_qs, u"yyyy-MM-dd HH:mm"_qs);
    REQUIRE(moment.isValid());
    edit.setFocus();
    if (edit.date() == edit.minimumDate())
        QTest::keyClick(&edit, Qt::Key_Up); // the dash for "none" takes no digits
    edit.setSelectedSection(edit.sectionAt(0));
    QTest::keyClicks(&edit, edit.locale().toString(moment, edit.displayFormat()));
    INFO("typed " + value.toStdString() + ", stands as " + edit.text().toStdString());
    REQUIRE(edit.date() == moment.date());
    if (value.size() > 10)
        REQUIRE(edit.time() == moment.time());
}

void fillIn(const Form &form, const Answers &answers)
{
    for (const Answer &each : answers)
        answer(form, each);
}

QString submit(FormDialog &dialog, const Answers &answers)
{
    const Form *form = dialog.findChild<Form *>();
    REQUIRE(form);
    fillIn(*form, answers);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    return dialog.isVisible() ? problemsIn(dialog) + u"\n(refused)"_qs : QString();
}

} // namespace fund
