#pragma once

#include "identity/permissions.h"

namespace fund {

/// "Only a finance assistant may record a contribution.": why others are refused a deed.
[[nodiscard]] QString whoAloneMay(Action action);

} // namespace fund
