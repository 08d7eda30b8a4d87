#pragma once

#include "exchange/importer.h"

namespace fund {

// One function for each kind of table, each in a file of its own.

[[nodiscard]] ImportKind ratesImport();
[[nodiscard]] ImportKind contributionsImport();
[[nodiscard]] ImportKind receiptsImport();
[[nodiscard]] ImportKind travelCostsImport();
[[nodiscard]] ImportKind applicationsImport();
[[nodiscard]] ImportKind reviewsImport();

/// The list that importKinds() keeps.
[[nodiscard]] std::vector<ImportKind> allImportKinds();

} // namespace fund
