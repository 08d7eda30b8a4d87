#pragma once

#include "ledger/figure_change.h"
#include "models/paged_table_model.h"
#include "pool/pool_flow.h"

namespace fund {

/// The entries behind a number, newest first, read page by page.
[[nodiscard]] std::vector<Column<FigureLine>> entryColumns(const Currency &currency);

/// The entries behind a part of the pool.
[[nodiscard]] FigureLines linesBehind(const Database &database, const PoolPart &part, const ReadAt &at,
                                      const Currency &currency, const LinePage &page);

/// What was recorded after a day and changed that part.
[[nodiscard]] FigureChange changesBehind(const Database &database, const PoolPart &part, const ReadAt &at,
                                         const QDate &since, const Currency &currency, const LinePage &page);

/// "Receipt BK-17", "Reverses L-0366": what an entry is called in a list.
[[nodiscard]] QString entryTitle(const LedgerEntry &entry);
/// "L-0398".
[[nodiscard]] QString entryRef(LedgerEntryId id);

} // namespace fund
