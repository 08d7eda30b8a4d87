#include "money/money.h"

#include "base/wide.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace fund {

namespace {

qint64 narrowed(Wide value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        qFatal("amount overflows 64 bits");
    return static_cast<qint64>(value);
}

void requireSameCurrency(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        qFatal("amounts of two currencies in one operation");
}

} // namespace

std::optional<Money> Money::fromText(QStringView text, const Currency &currency)
{
    const auto decimal = Decimal::fromText(text);
    if (!decimal || decimal->scale() > currency.minorUnits)
        return std::nullopt;
    const Wide minor = Wide(decimal->coefficient()) * powerOfTen(currency.minorUnits - decimal->scale());
    if (minor > maxAmount || minor < -maxAmount)
        return std::nullopt;
    return Money(static_cast<qint64>(minor), currency);
}

QString Money::toText() const
{
    return Decimal(m_minor, m_currency.minorUnits).toText();
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    requireSameCurrency(*this, other);
    return m_minor <=> other.m_minor;
}

Money Money::operator+(const Money &other) const
{
    requireSameCurrency(*this, other);
    return {narrowed(Wide(m_minor) + other.m_minor), m_currency};
}

Money Money::operator-(const Money &other) const
{
    requireSameCurrency(*this, other);
    return {narrowed(Wide(m_minor) - other.m_minor), m_currency};
}

Money Money::operator-() const
{
    return {narrowed(-Wide(m_minor)), m_currency};
}

qint64 divideHalfToEven(qint64 numerator, qint64 factor, qint64 denominator)
{
    return narrowed(halfToEven(Wide(numerator) * factor, denominator));
}

Money convertAtOperationalRate(const Money &amount, const Decimal &rate, const Currency &to)
{
    Q_ASSERT(rate.isPositive());
    // amount · 10^-from / (coefficient · 10^-scale) · 10^to
    Wide numerator = Wide(amount.minor()) * powerOfTen(rate.scale());
    Wide denominator = rate.coefficient();
    const int shift = to.minorUnits - amount.currency().minorUnits;
    (shift >= 0 ? numerator : denominator) *= powerOfTen(qAbs(shift));
    return {narrowed(halfToEven(numerator, denominator)), to};
}

Money shareOf(const Money &amount, const Decimal &rate)
{
    return {divideHalfToEven(amount.minor(), rate.coefficient(), powerOfTen(rate.scale())), amount.currency()};
}

std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights)
{
    std::vector<qint64> parts(weights.size(), 0);
    if (parts.empty())
        return parts;
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (sum == 0) {
        parts.front() = total;
        return parts;
    }
    const qint64 sign = total < 0 ? -1 : 1;
    const Wide magnitude = total < 0 ? -Wide(total) : Wide(total);
    std::vector<Wide> remainders(weights.size());
    Wide given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = magnitude * weights[i];
        parts[i] = static_cast<qint64>(product / sum);
        remainders[i] = product % sum;
        given += parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; given < magnitude; ++i, ++given)
        ++parts[order[i]];
    for (qint64 &part : parts)
        part *= sign;
    return parts;
}

} // namespace fund
