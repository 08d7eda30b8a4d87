#pragma once

namespace fund {

/// 128 bits, for products that are rounded once at the end.
__extension__ using Wide = __int128;

/// numerator / denominator, a half to the even side; denominator > 0.
[[nodiscard]] constexpr Wide halfToEven(Wide numerator, Wide denominator)
{
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide whole = magnitude / denominator;
    const Wide twice = 2 * (magnitude % denominator);
    const bool up = twice > denominator || (twice == denominator && whole % 2 != 0);
    const Wide rounded = up ? whole + 1 : whole;
    return negative ? -rounded : rounded;
}

} // namespace fund
