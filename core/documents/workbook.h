#pragma once

#include "base/result.h"
#include "documents/data_table.h"

#include <QDateTime>

namespace fund {

/// A spreadsheet file as values: one tab for each table.
struct Workbook
{
    QString title{};
    QString subject{};
    QString author{}; ///< the office, never a person
    QDateTime made{}; ///< the moment that the data are of; stands in the file as its creation
    Language language = Language::English;
    std::vector<DataTable> sheets{};

    bool operator==(const Workbook &) const = default;
};

/// The workbook as XLSX: figures are numbers with their currency's places, dates are dates, text is never a formula;
/// the head row stays in sight. The same workbook makes the same bytes. A figure of more than fifteen digits, which no
/// spreadsheet holds, is written as text. Fails (File) where the file can't be made.
[[nodiscard]] Result<QByteArray> renderXlsx(const Workbook &workbook);

/// The same into a file, whole or not at all. Fails (File) with a sentence that names it.
[[nodiscard]] Result<void> writeXlsx(const QString &path, const Workbook &workbook);

} // namespace fund
