#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>

namespace fund {

/// A UN operational rate of exchange: units of `currency` for one unit of the fund's currency, from a date on
/// (set monthly, sometimes changed in mid-month).
struct OperationalRate
{
    QString currency;
    QDate validFrom;
    Decimal rate;
    QString source; ///< where it was read: "UN Treasury, list of 1 November 2026"

    bool operator==(const OperationalRate &) const = default;
};

/// Currency known and not the fund's own, rate above zero, date given.
[[nodiscard]] Problems checkRate(const OperationalRate &rate, const Currency &fundCurrency);

} // namespace fund
