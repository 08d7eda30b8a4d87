#pragma once

#include "forms/form_dialog.h"

#include <QDate>
#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)

namespace fund {

class Form;

/// What a person writes into the field of this name: text, a choice by its key or words, a date as 2026-03-05, a moment
/// as 2026-03-05 14:00, an amount as "EUR 150000.50", yes or no; of a table a part of the row.
struct Answer
{
    const char *field;
    QString value;
};
using Answers = std::vector<Answer>;

/// Waits until the keys go to this dialog.
void giveKeyboard(QWidget &dialog);
/// Writes it with keys, field by field.
void fillIn(const Form &form, const Answers &answers);
/// Fills the dialog in and presses its deed; gives what stands beside the fields where it is refused.
[[nodiscard]] QString submit(FormDialog &dialog, const Answers &answers);
/// Goes to a date in its field, part by part, with the arrow keys.
void typeDate(QDateTimeEdit &edit, const QString &value);

} // namespace fund
