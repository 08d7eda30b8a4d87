#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class DateField;

/// "What changed since", with a day: whether what was recorded after it, and made figures others, is told.
class SinceField : public QWidget
{
    Q_OBJECT

public:
    /// `suggested`: the day that stands there once the box is checked.
    SinceField(const std::optional<QDate> &day, const QDate &suggested, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> day() const;
    /// As if the box were checked and the day typed, or the box cleared.
    void setDay(const std::optional<QDate> &day);
    void setSuggested(const QDate &day) { m_suggested = day; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_box;
    DateField *m_date;
    QDate m_suggested;
};

} // namespace fund
