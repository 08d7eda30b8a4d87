#include "forms/number_fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace fund {

namespace {

const QDate noDate(1900, 1, 1); // the field's own word for "none"; nothing in a fund is that old

} // namespace

QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString plain;
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (QString(c) == point)
            plain += u'.';
        else if (c == u'\u2212' || c == u'-')
            plain += u'-';
        else if (QString(c) != group && !c.isSpace() && c != u'\u200F' && c != u'\u200E')
            plain += c; // left in, so that it is refused and not overlooked
    }
    return plain;
}

NumberField::NumberField(QString name, const QString &label, int least, int most, QWidget *parent)
    : Field(std::move(name), label, parent), m_spin(new QSpinBox)
{
    m_spin->setRange(least, most);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setAlignment(Qt::AlignRight);
    setEditor(m_spin);
    connect(m_spin, &QSpinBox::valueChanged, this, &Field::changed);
}

int NumberField::value() const
{
    return m_spin->value();
}

void NumberField::setValue(int value)
{
    m_spin->setValue(value);
}

DateField::DateField(QString name, const QString &label, const QDate &date, QWidget *parent)
    : Field(std::move(name), label, parent), m_edit(new QDateEdit)
{
    m_edit->setCalendarPopup(true);
    m_edit->setMinimumDate(noDate);
    m_edit->setSpecialValueText(QStringLiteral("–"));
    setEditor(m_edit);
    setForm();
    setDate(date);
    connect(m_edit, &QDateEdit::dateChanged, this, &Field::changed);
}

QDate DateField::date() const
{
    return m_edit->date() == noDate ? QDate() : m_edit->date();
}

void DateField::setDate(const QDate &date)
{
    m_edit->setDate(date.isValid() ? date : noDate);
}

void DateField::setForm()
{
    QString form = m_edit->locale().dateFormat(QLocale::ShortFormat);
    if (!form.contains(QStringLiteral("yyyy")))
        form.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_edit->setDisplayFormat(form);
}

void DateField::changeEvent(QEvent *event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        setForm();
}

AmountField::AmountField(QString name, const QString &label, const std::vector<Currency> &currencies, QWidget *parent)
    : Field(std::move(name), label, parent), m_currencies(currencies), m_edit(new QLineEdit), m_currency(new QComboBox)
{
    for (const Currency &currency : currencies)
        m_currency->addItem(currency.code);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEnabled(currencies.size() > 1);
    m_edit->setAlignment(Qt::AlignRight);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_currency);
    layout->addWidget(m_edit, 1);
    setEditor(m_edit, row);
    connect(m_edit, &QLineEdit::textChanged, this, &Field::changed);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &Field::changed);
}

const Currency *AmountField::currency() const
{
    const int index = m_currency->currentIndex();
    return index < 0 ? nullptr : &m_currencies.at(static_cast<std::size_t>(index));
}

std::optional<Money> AmountField::amount() const
{
    const Currency *unit = currency();
    return unit ? Money::fromText(plainNumber(m_edit->text(), locale()), *unit) : std::nullopt;
}

void AmountField::setAmount(const Money &amount)
{
    setCurrency(amount.currency().code);
    QString text = amount.toText();
    text.replace(u'.', locale().decimalPoint());
    m_edit->setText(text);
}

void AmountField::setCurrency(const QString &code)
{
    m_currency->setCurrentIndex(m_currency->findText(code));
}

QString AmountField::currencyCode() const
{
    return m_currency->currentText();
}

std::optional<Problem> AmountField::unreadable() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || amount())
        return std::nullopt;
    const Currency *unit = currency();
    const QString code = unit ? unit->code : QString();
    const int places = unit ? unit->minorUnits : 0;
    if (places == 0)
        return problem(QStringLiteral("amount_must_be_readable"),
                       tr("“%1” is not an amount in %2, which has no decimals.").arg(typed, code));
    return problem(
        QStringLiteral("amount_must_be_readable"),
        tr("“%1” is not an amount in %2, which has at most %Ln decimal(s).", nullptr, places).arg(typed, code));
}

} // namespace fund
