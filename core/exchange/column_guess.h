#pragma once

#include "base/csv.h"
#include "exchange/importer.h"

namespace fund {

/// For each column of a file's header the column of the kind that it most likely is, by name or by another common name;
/// empty where it is none. No column of the kind is given twice.
[[nodiscard]] QStringList guessColumns(const QStringList &header, const std::vector<ImportColumn> &columns);

/// The same table under other column names, each row on the line on which it stood; columns with an empty name are left
/// out.
[[nodiscard]] QByteArray withColumns(const CsvTable &table, const QStringList &names);

} // namespace fund
