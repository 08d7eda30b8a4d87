#pragma once

#include "rates/operational_rate.h"

#include <vector>

namespace fund {

class Session;

/// How many of the given were new; what stood already in the same words is left.
struct RecordedRates
{
    int added = 0;
    int unchanged = 0;
};

/// Records rates of a list, all or none; problems bear the line given with each (1, 2, … where none is).
[[nodiscard]] Result<RecordedRates> importRates(Session &session, const std::vector<OperationalRate> &rates);

} // namespace fund
