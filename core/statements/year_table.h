#pragma once

#include "documents/data_table.h"
#include "ledger/commitment_year.h"
#include "localisation/wording.h"

namespace fund {

/// What commitments were made for in each year, what was spent in it, and what is still open for it. The rows add up
/// to the pool's figures of what is spent and committed. Pure.
[[nodiscard]] DataTable yearTable(const std::vector<YearBudget> &budgets, const Currency &currency,
                                  const Wording &wording);

} // namespace fund
