#pragma once

#include "money/currency.h"
#include "record/verify.h"

namespace fund {

/// Whether statements and matches still are what the program lets anybody record: every statement comes from its
/// opening to its closing balance and is what its digest was taken of, lines that stand for entries come to their sum
/// in their currency, and no line or entry is matched twice. Another program may have made it otherwise, though it be
/// signed. Needs no clearance.
[[nodiscard]] std::vector<Finding> verifyBank(const Database &database, const Currency &fundCurrency);

} // namespace fund
