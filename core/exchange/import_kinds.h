#pragma once

#include "exchange/importer.h"

namespace fund {

/// A column of a table; `meaning` is marked for translation with the context "exchange".
[[nodiscard]] ImportColumn importColumn(const char *name, const char *meaning, const char *example,
                                        bool required = true);

// One function for each kind of table, each in a file of its own.

[[nodiscard]] ImportKind ratesImport();
[[nodiscard]] ImportKind donorsImport();
[[nodiscard]] ImportKind contributionsImport();
[[nodiscard]] ImportKind receiptsImport();
[[nodiscard]] ImportKind travelCostsImport();
[[nodiscard]] ImportKind applicationsImport();
[[nodiscard]] ImportKind reviewsImport();
[[nodiscard]] ImportKind partnersImport();
[[nodiscard]] ImportKind sanctionsImport();

/// The UN treasury's own lists of rates (rates/treasury_list.h); nothing where the bytes are none.
[[nodiscard]] std::optional<Result<ImportOutcome>> importTreasuryList(Session &session, const QByteArray &bytes,
                                                                      const ImportOptions &options);

/// The list that importKinds() keeps.
[[nodiscard]] std::vector<ImportKind> allImportKinds();

} // namespace fund
