#pragma once

#include "ledger/commitment_year_store.h"
#include "ledger/pool_reading.h"

namespace fund {

/// Plans, payments and what is open by year are the pool's figures.
[[nodiscard]] bool addsUpByYear(const Database &database, const PoolPosition &pool);

/// What staff were given beyond what Member States had paid in by the pool's day; zero where they were not.
[[nodiscard]] Money staffExcess(const Database &database, const PoolPosition &pool);

/// A year that tries both has staff who were paid, and commitments for years after it.
[[nodiscard]] bool hadStaffAndLaterYears(const Database &database, const PoolPosition &atItsEnd);

} // namespace fund
