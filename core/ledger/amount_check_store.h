#pragma once

#include "base/result.h"
#include "record/verify.h"

namespace fund {

/// Amounts of the books beyond what an amount that enters may be (Money::maxAmount), as another program may have made
/// them: sums of such would not fit, and the program would stop. None in a sound file.
[[nodiscard]] std::vector<Finding> verifyAmounts(const Database &database);

/// Refuses to work with a file that holds such amounts ("amounts_must_be_bookable"); verifying names them.
[[nodiscard]] Result<void> requireBookableAmounts(const Database &database);

} // namespace fund
