#pragma once

#include "money/currency.h"
#include "record/verify.h"

namespace fund {

/// Whether the books add up: what came and went, and the authority to use it, each to nothing at the end of every day,
/// no account of authority ever below zero, in all and within each subject. What the program posts always does; what
/// another program wrote may not, though it be signed. Needs no clearance.
[[nodiscard]] std::vector<Finding> verifyBalances(const Database &database, const Currency &currency);

} // namespace fund
