#pragma once

#include "calls/call_part.h"
#include "forms/form.h"

namespace fund {

/// A form that can be filled from outside.
class PlainForm : public Form
{
    Q_OBJECT

public:
    using Form::add;
    using Form::addRow;
    using Form::addSection;
    using Form::addWidget;
};

/// A part of a call's editor that is a form.
class FormPart : public CallPart
{
    Q_OBJECT

public:
    explicit FormPart(QWidget *parent = nullptr);

    void mark(const Problems &problems) override;
    [[nodiscard]] bool holds(const QString &field) const override;
    void focusField(const QString &field) override;
    [[nodiscard]] PlainForm &form() const { return *m_form; }

private:
    PlainForm *m_form;
};

} // namespace fund
