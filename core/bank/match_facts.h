#pragma once

#include "bank/line_match.h"
#include "storage/database.h"

namespace fund {

/// What lines are compared with, as it stands now.
[[nodiscard]] MatchFacts readMatchFacts(const Database &database, const Currency &fundCurrency);
/// Lines that wait for somebody, by account and day.
[[nodiscard]] std::vector<StoredBankLine> readWaitingLines(const Database &database);

} // namespace fund
