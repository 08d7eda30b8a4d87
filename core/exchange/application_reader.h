#pragma once

#include "applications/application.h"
#include "base/csv.h"

namespace fund {

/// Reads each row of a table in the columns of applicationColumns(). What can't be read is told with line and column
/// and left empty in its draft.
[[nodiscard]] std::vector<ApplicationDraft> readApplicationRows(const CsvTable &table, Problems &problems);

/// One application from a table of one row, with every problem of its fields.
[[nodiscard]] Result<ApplicationDraft> readSingleApplication(const QByteArray &table);

} // namespace fund
