#pragma once

#include "bank/reconciliation.h"

namespace fund {

/// A row of the reconciliation as people read it: a balance, or something that only one side knows.
struct WeighedRow
{
    QDate onDate;
    QString what;
    QString state{}; ///< of a line of the bank
    Money amount;    ///< of an item: what takes it off the balance above
    bool isBalance = false;
    bool isWrong = false; ///< a balance that does not come out
    BankLineId line{};
    LedgerEntryId entry{};

    bool operator==(const WeighedRow &) const = default;
};

/// Each account from its balance at the bank to what the books know of it; then, from the books' cash of the currency
/// to the same: one source for the window, the command line and paper.
[[nodiscard]] std::vector<WeighedRow> weighedRows(const Reconciliation &weighed);

} // namespace fund
