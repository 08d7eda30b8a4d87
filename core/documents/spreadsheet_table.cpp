#include "documents/spreadsheet_table.h"

#include "base/csv.h"
#include "documents/xlsx_reader.h"

#include <QCoreApplication>

namespace fund {

Result<SpreadsheetTable> readSpreadsheetTable(const QByteArray &bytes)
{
    auto sheet = readXlsx(bytes);
    if (!sheet)
        return sheet.failure();
    if (sheet->rows.empty())
        return refused({problem("", "table_must_have_a_header",
                                QCoreApplication::translate("documents", "The first sheet is empty."))});
    const std::size_t width = sheet->rows.front().cells.size();
    std::vector<QStringList> rows;
    SpreadsheetTable table;
    for (const SheetRow &row : sheet->rows) {
        // A row may be shorter than the header, since empty cells at its end are not there.
        QStringList cells(row.cells.begin(), row.cells.end());
        while (static_cast<std::size_t>(cells.size()) < width)
            cells += QString();
        qsizetype breaks = 0;
        for (const QString &cell : cells)
            breaks += cell.count(u'\n');
        table.lines.insert(table.lines.end(), static_cast<std::size_t>(breaks) + 1, row.line);
        rows.push_back(std::move(cells));
    }
    const QStringList header = rows.front();
    rows.erase(rows.begin());
    table.csv = toCsv(header, rows);
    return table;
}

void placeInSheet(const SpreadsheetTable &table, Problems &problems)
{
    for (Problem &each : problems)
        if (each.line > 0 && static_cast<std::size_t>(each.line) <= table.lines.size())
            each.line = table.lines[static_cast<std::size_t>(each.line) - 1];
}

} // namespace fund
