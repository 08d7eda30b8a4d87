#include "forms/form.h"

#include "widgets/label.h"
#include "widgets/message_note.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

Form::Form(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_note(new MessageNote(Tone::Bad, {}))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_rows->addWidget(m_note);
    m_note->hide();
}

Form::~Form()
{
    // The field with the keyboard loses it while Qt takes the widgets away: too late to look at what it holds.
    for (Field *field : m_fields)
        field->disconnect(this);
}

void Form::know(Field *field)
{
    m_fields.push_back(field);
    connect(field, &Field::changed, this, [this, field] {
        field->clearProblem();
        Q_EMIT changed();
    });
    connect(field, &Field::left, this, [this, field] { look(field); });
    connect(field, &Field::submitAsked, this, &Form::submitAsked);
}

void Form::addField(Field *field)
{
    know(field);
    m_rows->addWidget(field);
}

void Form::addRow(const std::vector<Field *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (Field *field : fields) {
        know(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_rows->addLayout(row);
}

void Form::addSection(const QString &title)
{
    m_rows->addSpacing(4);
    m_rows->addWidget(new Label(title, TextStyle::Heading));
}

void Form::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
}

Field *Form::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](Field *one) { return one->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void Form::show(const Problems &problems)
{
    for (Field *one : m_fields)
        one->clearProblem();
    QStringList unplaced;
    for (const Problem &problem : problems) {
        Field *bad = field(problem.field);
        if (!bad)
            unplaced += sentenceWithParagraph(problem);
        else if (!bad->hasProblem())
            bad->showProblem(problem);
    }
    m_note->setMessage(Tone::Bad, {}, unplaced.join(u'\n'));
    m_note->setHidden(unplaced.isEmpty());
    for (const Field *one : m_fields)
        if (one->hasProblem()) {
            one->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

Problems Form::unreadable() const
{
    Problems problems;
    for (const Field *one : m_fields)
        if (auto problem = one->unreadable())
            problems.push_back(std::move(*problem));
    return problems;
}

void Form::look(Field *left)
{
    if (std::find(m_left.begin(), m_left.end(), left) == m_left.end())
        m_left.push_back(left);
    Problems problems = unreadable();
    if (m_check)
        for (Problem &problem : m_check())
            problems.push_back(std::move(problem));
    for (const Field *one : m_left) {
        Field *seen = field(one->name());
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const Problem &problem) { return problem.field == one->name(); });
        if (found == problems.end())
            seen->clearProblem();
        else
            seen->showProblem(*found);
    }
}

} // namespace fund
