#pragma once

#include "rates/operational_rate.h"

#include <vector>

namespace fund {

class Change;
class Session;

/// How many of the given were new; what stood already in the same words is left.
struct RecordedRates
{
    int added = 0;
    int unchanged = 0;
    QStringList replaced; ///< a sentence for each rate that stood for the same day with another value
};

/// Every rate by checkRate, and no two for one currency and date; a problem's line is the rate's place, from 1.
[[nodiscard]] Problems checkRates(const std::vector<OperationalRate> &rates, const Currency &fundCurrency);

/// Within an open change: rates that were checked. One that is new and of a closed period fails the change.
[[nodiscard]] RecordedRates recordRates(Change &change, const std::vector<OperationalRate> &rates);

/// Records rates of a list, all or none; problems as from checkRates, and of findRateLeaps() where no reason is given.
/// The reason stands in the record.
[[nodiscard]] Result<RecordedRates> importRates(Session &session, const std::vector<OperationalRate> &rates,
                                                const QString &reason = {});

} // namespace fund
