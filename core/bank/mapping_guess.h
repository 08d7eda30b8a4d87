#pragma once

#include "bank/bank_table.h"

namespace fund {

/// What the columns of a bank's own table most likely are: for a person to look at and confirm, never to import by.
struct MappingGuess
{
    BankMapping mapping{}; ///< days: none where every day of the file can be read in two orders
    BankTable table{};     ///< as parted by the guess

    bool operator==(const MappingGuess &) const = default;
};

/// Guesses encoding, delimiter and the line of the headings from the bytes, columns from common headings in English,
/// French, Spanish and German, order of days and marks from what stands in the columns. Refused as by readBankTable().
[[nodiscard]] Result<MappingGuess> guessBankMapping(const QByteArray &bytes);
/// The same of a table that is parted already: columns, order of days, marks.
[[nodiscard]] BankMapping guessColumnsOf(const BankTable &table, const BankLayout &layout);

/// Whether the bytes are a table, CSV or XLSX, that is neither the office's own nor camt.053.
[[nodiscard]] bool isBanksOwnTable(const QByteArray &bytes);

} // namespace fund
