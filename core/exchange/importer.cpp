#include "exchange/importer.h"

#include "documents/spreadsheet_table.h"
#include "documents/xlsx_reader.h"
#include "exchange/import_kinds.h"
#include "exchange/untold_content.h"
#include "record/change.h"
#include "storage/whole_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

QStringList ImportKind::columnNames(bool required) const
{
    QStringList names;
    for (const ImportColumn &column : columns)
        if (column.required == required)
            names += column.name;
    return names;
}

const std::vector<ImportKind> &importKinds()
{
    static const std::vector<ImportKind> kinds = allImportKinds();
    return kinds;
}

const ImportKind *importKindOf(QStringView key)
{
    const auto found = std::find_if(importKinds().begin(), importKinds().end(),
                                    [&](const ImportKind &kind) { return kind.key == key; });
    return found == importKinds().end() ? nullptr : &*found;
}

const ImportKind *importKindOfTable(const QByteArray &bytes)
{
    QByteArray table = bytes;
    if (isXlsx(bytes)) {
        auto sheet = readSpreadsheetTable(bytes);
        if (!sheet)
            return nullptr;
        table = std::move(sheet->csv);
    }
    const auto header = readCsv(table.left(table.indexOf('\n') + 1));
    if (!header)
        return nullptr;
    const ImportKind *found = nullptr;
    for (const ImportKind &kind : importKinds()) {
        if (kind.columns.empty() || !checkColumns(*header, kind.columnNames(true), kind.columnNames(false)).empty())
            continue;
        if (found)
            return nullptr;
        found = &kind;
    }
    return found;
}

bool isTableOf(const QString &path, QStringView key)
{
    const auto bytes = readWholeFile(path, CsvLimits().fileBytes);
    const ImportKind *kind = bytes ? importKindOfTable(*bytes) : nullptr;
    return kind && kind->key == key;
}

QByteArray templateOf(const ImportKind &kind, bool withExample)
{
    QStringList header;
    QStringList example;
    for (const ImportColumn &column : kind.columns) {
        if (column.isRare)
            continue;
        header += column.name;
        example += column.example;
    }
    return toCsv(header, withExample ? std::vector{example} : std::vector<QStringList>());
}

Result<ImportOutcome> importFile(Session &session, const ImportKind &kind, const QString &path,
                                 const ImportOptions &options)
{
    auto bytes = readWholeFile(path, CsvLimits().fileBytes);
    if (!bytes)
        return bytes.failure();
    return importBytes(session, kind, *bytes, options);
}

namespace {

Result<ImportOutcome> finished(const ImportKind &kind, Result<ImportOutcome> result, const ImportOptions &options)
{
    if (!result)
        return result;
    result->kind = kind.key;
    if (!result->problems.empty())
        result->added = result->unchanged = 0;
    std::stable_sort(result->problems.begin(), result->problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    options.step(100);
    return result;
}

/// A spreadsheet is read as the table that its first sheet is.
Result<ImportOutcome> importSpreadsheet(Session &session, const ImportKind &kind, const QByteArray &bytes,
                                        const ImportOptions &options)
{
    const auto table = readSpreadsheetTable(bytes);
    if (!table) {
        ImportOutcome outcome;
        outcome.kind = kind.key;
        return notImported(kind.isSealed ? withoutContent(table.failure(), kind) : table.failure(), std::move(outcome));
    }
    auto result = importBytes(session, kind, table->csv, options);
    if (result)
        placeInSheet(*table, result->problems);
    return result;
}

} // namespace

Result<ImportOutcome> importBytes(Session &session, const ImportKind &kind, const QByteArray &bytes,
                                  const ImportOptions &options)
{
    if (auto allowed = session.require(kind.action); !allowed)
        return allowed.failure();
    if (kind.otherForm)
        if (auto result = kind.otherForm(session, bytes, options))
            return finished(kind, std::move(*result), options);
    if (isXlsx(bytes))
        return importSpreadsheet(session, kind, bytes, options);
    ImportOutcome outcome;
    outcome.kind = kind.key;
    auto table = readCsvRows(bytes);
    if (!table)
        return notImported(kind.isSealed ? withoutContent(table.failure(), kind) : table.failure(), std::move(outcome));
    options.step(20);
    outcome.read = table->rowCount();
    outcome.problems = kind.isSealed ? checkColumnsUntold(*table, kind)
                                     : checkColumns(*table, kind.columnNames(true), kind.columnNames(false));
    if (!outcome.problems.empty())
        return outcome;
    Problems broken = kind.isSealed ? withoutContent(table->brokenLines(), kind) : table->brokenLines();
    ImportOptions reading = options;
    reading.checkOnly = options.checkOnly || !broken.empty();
    auto result = kind.reader(session, *table, reading);
    if (!result)
        return result;
    if (!broken.empty())
        result->wishes = 0; // nothing was kept
    result->problems.insert(result->problems.end(), std::make_move_iterator(broken.begin()),
                            std::make_move_iterator(broken.end()));
    result->read = table->rowCount();
    return finished(kind, std::move(result), options);
}

Result<ImportOutcome> finishImport(Change &change, const ImportOptions &options, ImportOutcome outcome)
{
    if (!change.isGood())
        return notImported(*change.failure(), std::move(outcome));
    if (options.isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("exchange", "Stopped; nothing was changed."));
    if (options.checkOnly)
        return outcome;
    if (auto committed = change.commit(); !committed)
        return notImported(committed.failure(), std::move(outcome));
    return outcome;
}

Result<ImportOutcome> notImported(const Failure &failure, ImportOutcome outcome)
{
    if (failure.kind != FailureKind::Refused)
        return failure;
    outcome.problems.insert(outcome.problems.end(), failure.problems.begin(), failure.problems.end());
    return outcome;
}

} // namespace fund
