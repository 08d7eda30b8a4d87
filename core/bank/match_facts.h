#pragma once

#include "bank/line_sender.h"
#include "storage/database.h"

namespace fund {

/// What lines are compared with, as it stands now.
[[nodiscard]] MatchFacts readMatchFacts(const Database &database, const Currency &fundCurrency);
/// The receipts among these entries, as lines claim them; `byTheLine`: they are recorded in the same deed.
[[nodiscard]] std::vector<ClaimedReceipt> readClaimedReceipts(const Database &database,
                                                              const std::vector<CashPosting> &postings, bool byTheLine,
                                                              const Currency &fundCurrency);
/// Lines that wait for somebody, by account and day.
[[nodiscard]] std::vector<StoredBankLine> readWaitingLines(const Database &database);

} // namespace fund
