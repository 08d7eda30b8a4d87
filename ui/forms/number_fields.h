#pragma once

#include "forms/field.h"

#include "money/money.h"

#include <QDate>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace fund {

/// A whole number in the language's digits.
class NumberField : public Field
{
    Q_OBJECT

public:
    NumberField(QString name, const QString &label, int least, int most, QWidget *parent = nullptr);
    [[nodiscard]] int value() const;
    void setValue(int value);

private:
    QSpinBox *m_spin;
};

/// A day, in the language's own form, with a calendar.
class DateField : public Field
{
    Q_OBJECT

public:
    DateField(QString name, const QString &label, const QDate &date = {}, QWidget *parent = nullptr);
    /// An invalid date where none is given.
    [[nodiscard]] QDate date() const;
    /// An invalid date empties the field.
    void setDate(const QDate &date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setForm();

    QDateEdit *m_edit;
};

/// A day without a label above it: what stands before it in the row, or the card's heading, says what it is. Whoever
/// shows it gives its editor an accessible name.
class BareDateField final : public DateField
{
public:
    explicit BareDateField(const QString &name) : DateField(name, {}) { hideLabel(); }
};

/// An amount with its currency. Read in the language's own form; exact, never through floating point.
class AmountField : public Field
{
    Q_OBJECT

public:
    /// With one currency the choice of currencies is off.
    AmountField(QString name, const QString &label, const std::vector<Currency> &currencies, QWidget *parent = nullptr);
    /// None where the field is empty or can't be read; unreadable() says which.
    [[nodiscard]] std::optional<Money> amount() const;
    void setAmount(const Money &amount);
    void setCurrency(const QString &code);
    [[nodiscard]] QString currencyCode() const;
    [[nodiscard]] std::optional<Problem> unreadable() const override;

private:
    [[nodiscard]] const Currency *currency() const;

    std::vector<Currency> m_currencies;
    QLineEdit *m_edit;
    QComboBox *m_currency;
};

/// What a person typed as a number, as Money::fromText and Decimal want it: Western digits, '.' as the point, no
/// grouping. "1 234,50" in French and "١٬٢٣٤٫٥٠" in Arabic both give "1234.50".
[[nodiscard]] QString plainNumber(const QString &typed, const QLocale &locale);

} // namespace fund
