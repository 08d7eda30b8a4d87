#pragma once

#include "exchange/importer.h"
#include "rates/rate_leap.h"

namespace fund {

/// Says large leaps among the outcome's notes and doubts. Unlikely ones become problems, at the lines where their rates
/// stand, unless the options give a reason for them; whether the rates may be taken.
[[nodiscard]] bool takeRateLeaps(RateLeaps leaps, const std::vector<int> &lines, const ImportOptions &options,
                                 ImportOutcome &outcome);

} // namespace fund
