#include "shortlists/limit_editor.h"

#include "base/decimal.h"
#include "forms/number_fields.h"
#include "localisation/application_language.h"
#include "shortlists/office_sentence.h"

#include <limits>

namespace fund {

namespace {

constexpr int points = 100;
constexpr int highestMerit = 100 * points;

bool mayBeNone(WhatIfLimit::Kind kind)
{
    return kind == WhatIfLimit::Kind::Seats || kind == WhatIfLimit::Kind::PerState;
}

/// Points as they were typed, in hundredths; none for anything else.
std::optional<int> hundredthsOf(const QString &text, const QLocale &locale)
{
    const auto typed = Decimal::fromText(plainNumber(text, locale));
    if (!typed || typed->scale() > 2 || typed->coefficient() < 0)
        return std::nullopt;
    const qint64 hundredths = typed->coefficient() * powerOfTen(2 - typed->scale());
    return hundredths > highestMerit ? std::nullopt : std::optional(static_cast<int>(hundredths));
}

} // namespace

LimitEditor::LimitEditor(WhatIfLimit limit, const Currency &currency, QWidget *parent)
    : QSpinBox(parent), m_limit(std::move(limit)), m_unit(m_limit.isAmount ? powerOfTen(currency.minorUnits) : 1)
{
    setRange(0, isMerit() ? highestMerit : m_limit.isAmount ? std::numeric_limits<int>::max() : 99'999);
    setSingleStep(isMerit() ? points : m_limit.isAmount ? 1000 : 1);
    setGroupSeparatorShown(m_limit.isAmount);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setFixedWidth(m_limit.isAmount ? 104 : 64);
    setLocale(localeOf(currentLanguage()));
    if (mayBeNone(m_limit.kind))
        setSpecialValueText(tr("none", "no limit"));
    setValue(published());
}

qint64 LimitEditor::limitValue() const
{
    return isChanged() ? value() * m_unit : m_limit.published;
}

QString LimitEditor::publishedText() const
{
    if (mayBeNone(m_limit.kind) && m_limit.published == 0)
        return specialValueText();
    const QString number = textFromValue(published());
    if (m_limit.kind == WhatIfLimit::Kind::RuleMin)
        return QStringLiteral("≥ ") + number;
    if (m_limit.kind == WhatIfLimit::Kind::RuleMax)
        return QStringLiteral("≤ ") + number;
    return number;
}

QString LimitEditor::textFromValue(int value) const
{
    return isMerit() ? meritText(value, currentLanguage()) : QSpinBox::textFromValue(value);
}

int LimitEditor::valueFromText(const QString &text) const
{
    return isMerit() ? hundredthsOf(text, locale()).value_or(value()) : QSpinBox::valueFromText(text);
}

QValidator::State LimitEditor::validate(QString &text, int &position) const
{
    if (!isMerit())
        return QSpinBox::validate(text, position);
    return hundredthsOf(text, locale()) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace fund
