#pragma once

#include "base/csv.h"
#include "models/row_table_model.h"

#include <map>

namespace fund {

/// A row of a file as it stands there.
struct PreviewRow
{
    int line = 0;
    QStringList fields;
    std::map<int, QString> problems; ///< by the place of the field
};

/// The first rows of a file under its own header, each wrong field with what is wrong.
[[nodiscard]] std::vector<Column<PreviewRow>> previewColumns(const QStringList &header);
[[nodiscard]] std::vector<PreviewRow> previewRows(const CsvTable &table, const Problems &problems, int most);

/// Line, column, what is wrong, what it rests on.
[[nodiscard]] std::vector<Column<Problem>> problemColumns();

} // namespace fund
