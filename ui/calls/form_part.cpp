#include "calls/form_part.h"

#include <QVBoxLayout>

#include <algorithm>

namespace fund {

FormPart::FormPart(QWidget *parent) : CallPart(parent), m_form(new PlainForm)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &Form::changed, this, &CallPart::changed);
}

void FormPart::mark(const Problems &problems)
{
    for (Field *field : m_form->findChildren<Field *>()) {
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const Problem &problem) { return problem.field == field->name(); });
        if (found == problems.end())
            field->clearProblem();
        else
            field->showProblem(*found);
    }
}

bool FormPart::holds(const QString &field) const
{
    return m_form->field(field) != nullptr;
}

void FormPart::focusField(const QString &name)
{
    if (const Field *field = m_form->field(name))
        field->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace fund
