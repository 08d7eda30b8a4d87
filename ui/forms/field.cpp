#include "forms/field.h"

#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"

#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace fund {

Field::Field(QString name, const QString &label, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_rows(new QVBoxLayout(this)),
      m_label(new Label(label, TextStyle::CaptionStrong, Tone::Muted)),
      m_hint(new Label({}, TextStyle::Caption, Tone::Muted)), m_error(new ErrorLine)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_rows->addWidget(m_label);
    m_rows->addWidget(m_hint);
    m_rows->addWidget(m_error);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Field::setEditor(QWidget *editor, QWidget *whole)
{
    m_editor = editor;
    m_rows->insertWidget(1, whole ? whole : editor);
    editor->installEventFilter(this);
    editor->setAccessibleName(m_label->text());
    m_label->setBuddy(editor);
    setFocusProxy(editor);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    if (m_editor)
        m_editor->setAccessibleName(label);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::hideLabel()
{
    m_label->hide();
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setHidden(hint.isEmpty());
}

void Field::showProblem(const Problem &problem)
{
    m_hasProblem = true;
    setBad(m_editor, true);
    m_error->showProblem(problem);
    m_editor->setAccessibleDescription(sentenceWithParagraph(problem));
}

void Field::clearProblem()
{
    m_hasProblem = false;
    setBad(m_editor, false);
    m_error->clear();
    m_editor->setAccessibleDescription({});
}

Problem Field::problem(const QString &rule, const QString &sentence) const
{
    return {m_name, rule, sentence, {}, 0};
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    // A list or calendar that opens belongs to the field.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace fund
