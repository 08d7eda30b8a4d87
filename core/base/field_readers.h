#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QDate>

namespace fund {

// How single values from outside are read: by every import, and by the command line's options. One form each, so that
// no file is understood in two ways; a refusal shows the form that would be right. Blanks around are passed over.

/// YYYY-MM-DD and nothing else, from 1900 to 2199.
[[nodiscard]] Result<QDate> readDate(QStringView text);

/// Digits with a point before the decimals, a hyphen before a negative amount: "1234.50". No grouping, no currency.
[[nodiscard]] Result<Decimal> readAmountText(QStringView text);

/// "yes" or "no" in any case, or a spreadsheet's TRUE and FALSE.
[[nodiscard]] Result<bool> readYesNo(QStringView text);

/// A whole number from `least` to `most`.
[[nodiscard]] Result<qint64> readInteger(QStringView text, qint64 least, qint64 most);

/// The text itself, which must not be empty.
[[nodiscard]] Result<QString> readRequired(QStringView text);

} // namespace fund
