#pragma once

#include "documents/data_table.h"
#include "ledger/balance_store.h"
#include "localisation/wording.h"
#include "statements/fund_statement.h"
#include "statements/pledge_line.h"

namespace fund {

// Each statement as a table of figures whose rows add up to its totals. Pure.

/// Income, and expenditure by the eight harmonised classes.
[[nodiscard]] DataTable incomeTable(const FundStatement &statement, const Wording &wording);
/// For the office: donors who asked not to be named are marked.
[[nodiscard]] DataTable donorTable(const std::vector<DonorLine> &donors, const Currency &currency,
                                   const Wording &wording);
[[nodiscard]] DataTable pledgeTable(const std::vector<PledgeLine> &pledges, const Currency &currency,
                                    const Wording &wording);
/// What each window was given authority for, against what it used.
[[nodiscard]] DataTable budgetTable(const PoolPosition &position, const Wording &wording);
/// Whether debits are credits in every currency, in it and in the fund's.
[[nodiscard]] bool isBalanced(const std::vector<CurrencyBalance> &balances);
/// By currency of entry (the fund's own first), then by account: what is debited and credited, in that currency and in
/// the fund's. Under each currency, and at the end, the two sums are equal.
[[nodiscard]] DataTable trialBalanceTable(const std::vector<CurrencyBalance> &balances, const Currency &currency,
                                          const Wording &wording);

} // namespace fund
