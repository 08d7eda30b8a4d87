#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace fund {

/// The first sheet of a spreadsheet as the table that every kind of import reads.
struct SpreadsheetTable
{
    QByteArray csv{};
    std::vector<int> lines{}; ///< for each line of `csv` that of the sheet
};

/// The first row that has anything in it is the header. Refused as by readXlsx(), and where the sheet is empty.
[[nodiscard]] Result<SpreadsheetTable> readSpreadsheetTable(const QByteArray &bytes);

/// Problems of the table with the lines that the sheet shows.
void placeInSheet(const SpreadsheetTable &table, Problems &problems);

} // namespace fund
