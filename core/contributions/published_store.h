#pragma once

#include "contributions/published_contributions.h"

namespace fund {

/// What came of each donor from a day to another, both included, by name; donors of whom nothing came are left out.
[[nodiscard]] std::vector<DonorReceipts> readDonorReceipts(const Database &database, const QDate &from,
                                                           const ReadAt &until, const Currency &fundCurrency);

} // namespace fund
