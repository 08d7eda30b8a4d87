#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace fund {

/// A row that has something in it.
struct SheetRow
{
    int line = 0;                 ///< as the spreadsheet numbers it, from 1
    std::vector<QString> cells{}; ///< from column A; what is not there is empty

    bool operator==(const SheetRow &) const = default;
};

/// The first sheet of a spreadsheet that is not hidden, as text: a number in digits with a point, a day as YYYY-MM-DD.
struct SheetTable
{
    QString name{};
    std::vector<SheetRow> rows{};

    bool operator==(const SheetTable &) const = default;
};

/// What a spreadsheet from outside may be at most.
struct XlsxLimits
{
    qsizetype partBytes = 64 << 20; ///< of one part, unpacked
    qsizetype textUnits = 64 << 20; ///< of all cells together
    int columns = 500;
    qsizetype cells = 5'000'000; ///< of all rows together, with those left empty before the last of a row
};

/// Whether the bytes begin as an XLSX file does (any ZIP archive does).
[[nodiscard]] bool isXlsx(const QByteArray &bytes);

/// Reads a spreadsheet (ECMA-376, Office Open XML). A number is never made a binary fraction: its digits are taken as
/// they stand, rounded to the fifteen that a spreadsheet is sure of. Refused, with a sentence, where the file is
/// damaged, too large unpacked, or holds a document type definition.
[[nodiscard]] Result<SheetTable> readXlsx(const QByteArray &bytes, const XlsxLimits &limits = {});

/// "0.92300000000000004" → "0.923", "1.5E-2" → "0.015": fifteen significant digits, half away from zero, no exponent.
/// A text that is no such number is given back as it is.
[[nodiscard]] QString plainNumber(const QString &raw);

/// The day of a spreadsheet's serial number; invalid where it is none. In the system of 1900 the number 60 is
/// 29 February 1900, which never was.
[[nodiscard]] QDate dayOfSerial(const QString &number, bool isFrom1904);

} // namespace fund
