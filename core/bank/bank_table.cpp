#include "bank/bank_table.h"

#include "bank/bank_statement.h"
#include "base/csv.h"
#include "base/csv_encoding.h"
#include "documents/xlsx_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fund {

namespace {

Failure refusedTable(const char *rule, const QString &sentence, int line = 0)
{
    Problem found = problem("file", rule, sentence);
    found.line = line;
    return refused({std::move(found)});
}

Failure nothingToRead()
{
    return refusedTable("file_must_not_be_empty",
                        QCoreApplication::translate("bank", "There is nothing in this file, or nothing below the lines "
                                                            "that are skipped. Get it from the bank again."));
}

/// Where the lines begin that are not skipped; -1 where there are not so many.
qsizetype placeAfterLines(const QByteArray &text, int lines)
{
    qsizetype at = 0;
    for (int i = 0; i < lines && at >= 0; ++i) {
        const qsizetype end = text.indexOf('\n', at);
        at = end < 0 ? -1 : end + 1;
    }
    return at;
}

/// Banks end each line with the delimiter: then the last column has no name, and nothing in it.
QByteArray withLastColumnNamed(const QByteArray &text, char delimiter)
{
    qsizetype end = text.indexOf('\n');
    if (end < 0)
        end = text.size();
    if (end > 0 && text[end - 1] == '\r')
        --end;
    if (end == 0 || text[end - 1] != delimiter)
        return text;
    return text.first(end) + "-" + text.sliced(end);
}

Problems movedDown(Problems problems, int lines)
{
    for (Problem &found : problems)
        found.line = found.line > 0 ? found.line + lines : found.line;
    return problems;
}

BankTable tableOf(const CsvTable &csv, int skipped)
{
    BankTable table;
    table.headingLine = skipped + 1;
    for (const QString &heading : csv.header())
        table.headings += heading.simplified();
    table.rows.reserve(static_cast<std::size_t>(csv.rowCount()));
    for (const CsvRow row : csv) {
        BankTableRow read{row.line() + skipped, {}};
        for (int column = 0; column < static_cast<int>(csv.header().size()); ++column)
            read.cells += row.text(column);
        table.rows.push_back(std::move(read));
    }
    table.brokenLines = movedDown(csv.brokenLines(), skipped);
    return table;
}

Result<BankTable> checkedHeadings(BankTable table)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const QString name = table.headings[i].toCaseFolded();
        if (name.isEmpty())
            return refusedTable("columns_must_be_named",
                                QCoreApplication::translate("bank", "Column %1 has no heading. Say how many lines "
                                                                    "stand before the headings, or name it.")
                                    .arg(i + 1),
                                table.headingLine);
        if (seen.contains(name))
            return refusedTable("columns_must_be_unique",
                                QCoreApplication::translate("bank", "Two columns are called “%1”, so nobody knows "
                                                                    "which is meant. Give one of them another name.")
                                    .arg(table.headings[i]),
                                table.headingLine);
        seen.insert(name);
    }
    return table;
}

Result<BankTable> readBankSheet(const QByteArray &bytes, int skip)
{
    const auto sheet = readXlsx(bytes);
    if (!sheet)
        return sheet.failure();
    BankTable table;
    for (const SheetRow &row : sheet->rows) {
        if (row.line <= skip)
            continue;
        QStringList cells(row.cells.begin(), row.cells.end());
        for (QString &cell : cells)
            cell = cell.trimmed();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (table.headings.isEmpty()) {
            table.headingLine = row.line;
            for (const QString &heading : cells)
                table.headings += heading.simplified();
            continue;
        }
        if (cells.isEmpty())
            continue;
        if (cells.size() > table.headings.size()) {
            Problem found = problem("file", "line_must_not_have_more_fields",
                                    QCoreApplication::translate("bank", "The line has more fields than there are "
                                                                        "headings."));
            found.line = row.line;
            table.brokenLines.push_back(std::move(found));
            continue;
        }
        cells.resize(table.headings.size());
        table.rows.push_back({row.line, std::move(cells)});
    }
    if (table.headings.isEmpty())
        return nothingToRead();
    return checkedHeadings(std::move(table));
}

} // namespace

Result<QByteArray> decodeBankText(const QByteArray &bytes, BankEncoding encoding)
{
    if (encoding == BankEncoding::Windows1252)
        return decodeWindows1252(bytes);
    auto text = decodeText(bytes);
    if (!text)
        return text.failure();
    if (text->firstInvalid < 0)
        return std::move(text->utf8);
    const auto line = std::count(text->utf8.cbegin(), text->utf8.cbegin() + text->firstInvalid, '\n') + 1;
    return refusedTable("encoding_must_be_the_chosen_one",
                        QCoreApplication::translate("bank",
                                                    "The file is not UTF-8. Choose the encoding Windows-1252 "
                                                    "(encoding=windows-1252). %1",
                                                    "a sentence follows")
                            .arg(invalidByteSentence(*text)),
                        static_cast<int>(line));
}

Result<BankTable> readBankTable(const QByteArray &bytes, const BankLayout &layout)
{
    if (bytes.size() > mostStatementBytes)
        return refusedTable("file_must_not_be_too_large",
                            QCoreApplication::translate("bank", "The file is larger than %1 MiB. Ask the bank for "
                                                                "shorter statements.")
                                .arg(mostStatementBytes >> 20));
    if (bytes.trimmed().isEmpty())
        return nothingToRead();
    if (isXlsx(bytes))
        return readBankSheet(bytes, layout.skip);
    const auto text = decodeBankText(bytes, layout.encoding);
    if (!text)
        return text.failure();
    const qsizetype begin = placeAfterLines(*text, layout.skip);
    if (begin < 0 || text->sliced(begin).trimmed().isEmpty())
        return nothingToRead();
    const auto csv = readCsvRows(withLastColumnNamed(text->sliced(begin), layout.delimiter),
                                 {.fileBytes = 2 * mostStatementBytes, .delimiter = layout.delimiter});
    if (!csv)
        return Failure{csv.failure().kind, movedDown(csv.failure().problems, layout.skip)};
    return checkedHeadings(tableOf(*csv, layout.skip));
}

} // namespace fund
