#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class DateField;

/// "What changed since", with a day: whether the entries behind a number are told, or those that were recorded after
/// the day and made the number another.
class SinceField : public QWidget
{
    Q_OBJECT

public:
    /// `suggested`: the day that stands there once the box is checked.
    SinceField(const std::optional<QDate> &day, const QDate &suggested, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> day() const;
    /// As if the box were checked and the day typed, or the box cleared.
    void setDay(const std::optional<QDate> &day);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_box;
    DateField *m_date;
    QDate m_suggested;
};

} // namespace fund
