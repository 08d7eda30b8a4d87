#include "base/decimal.h"

#include "base/wide.h"

namespace fund {

qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 18);
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qint64 coefficient = 0;
    int digits = 0;
    int scale = -1; // no point seen yet
    for (const QChar c : text) {
        if (c == u'.' && scale < 0 && digits > 0) {
            scale = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > 15)
            return std::nullopt;
        coefficient = coefficient * 10 + (c.unicode() - u'0');
        if (scale >= 0 && ++scale > maxScale)
            return std::nullopt;
    }
    if (digits == 0 || scale == 0)
        return std::nullopt;
    return Decimal(negative ? -coefficient : coefficient, qMax(scale, 0));
}

QString Decimal::toText() const
{
    QString digits = QString::number(qAbs(m_coefficient)).rightJustified(m_scale + 1, u'0');
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, u'.');
    return m_coefficient < 0 ? QString(u'-' + digits) : digits;
}

bool Decimal::operator==(const Decimal &other) const
{
    return Wide(m_coefficient) * powerOfTen(other.m_scale) == Wide(other.m_coefficient) * powerOfTen(m_scale);
}

} // namespace fund
