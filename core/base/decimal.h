#pragma once

#include <QString>

#include <optional>

namespace fund {

/// An exact decimal such as a rate of exchange or a share: coefficient · 10^-scale. Never a double.
class Decimal
{
public:
    static constexpr int maxScale = 12;

    constexpr Decimal() = default;
    /// coefficient · 10^-scale; scale 0…12.
    constexpr Decimal(qint64 coefficient, int scale) : m_coefficient(coefficient), m_scale(scale) {}

    /// Reads "0.9123" or "-12"; '.' is the point, no grouping, no exponent, at most 15 digits and 12 places.
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 coefficient() const { return m_coefficient; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }
    [[nodiscard]] constexpr bool isPositive() const { return m_coefficient > 0; }
    /// The same digits that were read: "0.910" stays "0.910".
    [[nodiscard]] QString toText() const;

    /// Equal in value: 0.9 == 0.90.
    bool operator==(const Decimal &other) const;

private:
    qint64 m_coefficient = 0;
    int m_scale = 0;
};

/// 10^exponent for 0…18.
[[nodiscard]] qint64 powerOfTen(int exponent);

} // namespace fund
