#pragma once

#include "bank/line_match.h"
#include "storage/database.h"

namespace fund {

/// What lines are compared with, as it stands now.
[[nodiscard]] MatchFacts readMatchFacts(const Database &database, const Currency &fundCurrency);

} // namespace fund
