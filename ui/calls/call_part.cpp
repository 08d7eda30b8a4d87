#include "calls/call_part.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fund {

std::pair<int, QString> rowField(const QString &field, QStringView list)
{
    const QStringList parts = field.split(u'.');
    if (parts.size() != 3 || parts[0] != list)
        return {-1, {}};
    return {parts[1].toInt() - 1, parts[2]};
}

void setReadOnly(QWidget &part, bool readOnly)
{
    for (auto *edit : part.findChildren<QLineEdit *>())
        edit->setReadOnly(readOnly);
    for (auto *edit : part.findChildren<QPlainTextEdit *>())
        edit->setReadOnly(readOnly);
    for (auto *spin : part.findChildren<QAbstractSpinBox *>()) {
        spin->setReadOnly(readOnly);
        spin->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    }
    for (auto *combo : part.findChildren<QComboBox *>())
        combo->setEnabled(!readOnly);
    for (auto *button : part.findChildren<QAbstractButton *>())
        button->setEnabled(!readOnly);
}

} // namespace fund
