#pragma once

#include "bank/bank_mapping.h"

#include <QByteArray>

namespace fund {

struct BankTableRow
{
    int line = 0;
    QStringList cells{}; ///< as many as there are headings, without blanks around

    bool operator==(const BankTableRow &) const = default;
};

/// A bank's own table, parted into fields; nothing of it is understood yet.
struct BankTable
{
    int headingLine = 1;
    QStringList headings{};
    std::vector<BankTableRow> rows{};
    Problems brokenLines{}; ///< lines that are no rows

    bool operator==(const BankTable &) const = default;
};

/// Reads CSV as the layout says, or the first sheet of an XLSX file below the skipped lines. Refused, with the line and
/// what to do, where the file is empty, in another encoding, or has no headings or two of one name.
[[nodiscard]] Result<BankTable> readBankTable(const QByteArray &bytes, const BankLayout &layout);

/// The text of a file by its encoding; refused as by readBankTable().
[[nodiscard]] Result<QByteArray> decodeBankText(const QByteArray &bytes, BankEncoding encoding);

} // namespace fund
