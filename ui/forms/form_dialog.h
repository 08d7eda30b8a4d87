#pragma once

#include "base/problem.h"

#include <QDialog>

#include <functional>

namespace fund {

class Button;
class Form;
class Label;

/// A dialog in which something is entered. It stays open while there are problems, which stand beside their fields.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `deed` is on the primary button: "Record the contribution". `record` does it and returns what is wrong; the
    /// dialog closes when nothing is. Takes the form.
    FormDialog(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
               QWidget *parent = nullptr);

    /// A muted sentence beside the buttons.
    void setFootText(const QString &text);
    /// What the primary button does.
    void submit();
    [[nodiscard]] Button *deedButton() const { return m_deed; }

private:
    [[nodiscard]] int wantedHeight() const;
    void grow();

    Form *m_form;
    Button *m_deed;
    Label *m_foot;
    std::function<Problems()> m_record;
};

} // namespace fund
