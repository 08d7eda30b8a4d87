#pragma once

#include "base/problem.h"
#include "calls/call.h"

#include <QWidget>

namespace fund {

/// One part of a call's editor: shows its share of the terms and gives back what was typed into it.
class CallPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setTerms(const CallTerms &terms) = 0;
    /// Writes what stands in the part into the terms.
    virtual void put(CallTerms &terms) const = 0;
    /// Marks the fields that these are about; problems of other parts are passed over.
    virtual void mark(const Problems &problems) = 0;
    /// Whether a problem's field stands in this part.
    [[nodiscard]] virtual bool holds(const QString &field) const = 0;
    /// Gives the keyboard to the field.
    virtual void focusField(const QString &field) = 0;

Q_SIGNALS:
    void changed();
};

/// The row and what of it a field stands for: "rules.2.max" gives 1 and "max" in the list "rules"; -1 where the field
/// is not of this list.
[[nodiscard]] std::pair<int, QString> rowField(const QString &field, QStringView list);

/// Lets a part be read and not written in, without greying what it says.
void setReadOnly(QWidget &part, bool readOnly);

} // namespace fund
