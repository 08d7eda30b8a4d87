#pragma once

#include "exchange/importer.h"

namespace fund {

/// The table of applications as `template applications` prints it: the one description of it.
[[nodiscard]] std::vector<ImportColumn> applicationColumns();

} // namespace fund
