#pragma once

#include "base/result.h"
#include "money/money.h"

namespace fund {

/// A currency by its ISO 4217 code in any case, from what people and files write.
[[nodiscard]] Result<Currency> readCurrency(QStringView text);

/// An amount of `currency` as digits with a point, with no more places than the currency has and within
/// Money::maxAmount.
[[nodiscard]] Result<Money> readMoney(QStringView text, const Currency &currency);

} // namespace fund
