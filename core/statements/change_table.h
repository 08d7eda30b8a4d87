#pragma once

#include "documents/data_table.h"
#include "ledger/figure_change.h"
#include "localisation/wording.h"
#include "statements/statement_request.h"

namespace fund {

/// Each figure of the pool that changed: what it was said to be, the entries and rates that were recorded since, and
/// what it is. In each group the rows add up to its last. Pure.
[[nodiscard]] DataTable changeTable(const std::vector<FigureChange> &changes, const StatementRequest &request,
                                    const Wording &wording);

} // namespace fund
