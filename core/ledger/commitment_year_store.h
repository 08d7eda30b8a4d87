#pragma once

#include "ledger/commitment_year.h"
#include "ledger/ledger_entry.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

void insertCommitmentYears(Change &change, LedgerEntryId commitment, const std::vector<YearPart> &years);

/// Budget against actual by year; a commitment without years is meant for the year of its day.
/// From running totals, and from the entries of those alone that are spread over years or were moved since.
[[nodiscard]] std::vector<YearBudget> readYearBudgets(const Database &database, const ReadAt &at,
                                                      const Currency &currency);
/// What is still open of commitments for the years after that of the date: only those that are spread over years, so
/// that it costs little on a page.
[[nodiscard]] std::vector<YearPart> readYearsAhead(const Database &database, const ReadAt &at,
                                                   const Currency &currency);
/// Of each subject that is committed for more than one year, what is still open by year; read as cheaply.
[[nodiscard]] std::map<QString, std::vector<YearPart>> readOpenYears(const Database &database, const ReadAt &at,
                                                                     const Currency &currency);

} // namespace fund
