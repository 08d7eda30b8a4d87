#pragma once

#include "documents/chart.h"
#include "money/money.h"

namespace fund {

/// The unit in which a chart's amounts are read: millions, else thousands.
struct MoneyScale
{
    qint64 unit = 1; ///< minor units in one
    int places = 0;
    QString name; ///< "USD million"

    /// An amount of minor units with its words in the window's language.
    [[nodiscard]] ChartValue value(qint64 minor) const;
};

/// Fit for amounts up to this one, in minor units.
[[nodiscard]] MoneyScale scaleFor(qint64 greatest, const Currency &currency);

} // namespace fund
