#pragma once

#include "localisation/language.h"
#include "money/money.h"

#include <QStringList>

namespace fund {

/// Holds what stands on both sides of it on one line.
inline constexpr char16_t noBreakSpace = u'\u00A0';

// How numbers stand in what people read. Blanks inside never break the line; minus is U+2212; Arabic has its own
// digits.

/// "1,234" · "1 234" · "1234" (Spanish parts from five digits on) · "١٬٢٣٤".
[[nodiscard]] QString numberText(qint64 number, Language language);
/// As many places as the decimal has: "1,234.50".
[[nodiscard]] QString numberText(const Decimal &number, Language language);

/// Numbers in a row, already written: "4 · 5 · 3"; in Arabic, whose zero is a dot, with commas.
[[nodiscard]] QString numbersText(const QStringList &numbers, Language language);

/// "USD 1,234.50" · "1 234,50 USD": with the places of the currency.
[[nodiscard]] QString amountText(const Money &amount, Language language);
/// The amount alone, for columns whose head names the currency.
[[nodiscard]] QString amountWithoutCurrency(const Money &amount, Language language);

/// A value that is in per cent already: 12.5 gives "12.5%" · "12,5 %" · "١٢٫٥٪".
[[nodiscard]] QString percentText(const Decimal &percent, Language language);
/// 100 · part / whole with `places` decimals, half to even; 0 where the whole is 0. For percentText.
[[nodiscard]] Decimal percentOf(qint64 part, qint64 whole, int places = 1);

} // namespace fund
