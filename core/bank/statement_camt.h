#pragma once

#include "bank/bank_statement.h"

namespace fund {

/// Whether the bytes begin as XML: then they are read as camt.053.
[[nodiscard]] bool isCamt(const QByteArray &bytes);

/// Reads camt.053.001.02 to .08 (ISO 20022, Bank to Customer Statement). An entry with several details becomes a line
/// for each where their amounts add up to it, else one line; entries that are not booked are passed over with a note.
/// Refused, with line and sentence: another document, a cut or damaged one, a document type definition, balances or
/// entries without amount, currency or day.
[[nodiscard]] BankStatementFile readCamt(const QByteArray &bytes);

} // namespace fund
