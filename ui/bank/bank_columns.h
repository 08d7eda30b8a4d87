#pragma once

#include "models/row_table_model.h"

#include "bank/bank_line.h"
#include "bank/reconciliation.h"

namespace fund {

/// A row of the reconciliation: a balance, or something that only one side knows.
struct WeighedRow
{
    QDate onDate;
    QString what;
    QString state{}; ///< of a line of the bank
    Money amount;
    bool isBalance = false;
    bool isWrong = false; ///< a balance that does not come out
};

[[nodiscard]] std::vector<Column<StoredBankLine>> bankLineColumns();
[[nodiscard]] std::vector<Column<WeighedRow>> weighedColumns();
/// From the balance of the bank to what both know, and the same from the books.
[[nodiscard]] std::vector<WeighedRow> weighedRows(const Reconciliation &weighed);

} // namespace fund
