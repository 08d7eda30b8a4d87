#pragma once

#include "base/decimal.h"
#include "money/currency.h"

#include <compare>
#include <span>
#include <vector>

namespace fund {

/// An amount in minor units of one currency. Two currencies never meet in one operation; overflow stops the program,
/// since amounts are bounded where they enter (maxAmount).
class Money
{
public:
    /// The most that one amount that enters may be, in minor units: sums of a million of them still fit.
    static constexpr qint64 maxAmount = 1'000'000'000'000;

    Money() = default;
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(std::move(currency)) {}

    /// Reads "1234.50": '.' is the point, no grouping, no more places than the currency has.
    [[nodiscard]] static std::optional<Money> fromText(QStringView text, const Currency &currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isPositive() const { return m_minor > 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    /// "1234.50": for JSON and CSV; what people read is made by localisation.
    [[nodiscard]] QString toText() const;

    bool operator==(const Money &) const = default;
    std::strong_ordering operator<=>(const Money &other) const;
    Money operator+(const Money &other) const;
    Money operator-(const Money &other) const;
    Money operator-() const;
    Money &operator+=(const Money &other) { return *this = *this + other; }
    Money &operator-=(const Money &other) { return *this = *this - other; }

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// numerator / denominator rounded half to even; denominator > 0.
[[nodiscard]] qint64 divideHalfToEven(qint64 numerator, qint64 factor, qint64 denominator);

/// UN operational rate: units of the amount's currency for one unit of `to`; rounded half to even, once.
[[nodiscard]] Money convertAtOperationalRate(const Money &amount, const Decimal &rate, const Currency &to);

/// rate · amount, rounded half to even, once: support costs, reserves.
[[nodiscard]] Money shareOf(const Money &amount, const Decimal &rate);

/// Splits `total` by weights so that the parts add up to it: largest remainder, ties to the earlier part. Weights ≥ 0,
/// at least one positive, else everything is in the first part.
[[nodiscard]] std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights);

} // namespace fund
