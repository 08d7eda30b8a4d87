#pragma once

#include "base/csv.h"

namespace fund {

/// A table of resources/reference, which a test has read: it can't fail.
[[nodiscard]] CsvTable referenceTable(QStringView name);

} // namespace fund
