#pragma once

#include "base/problem.h"
#include "ledger/ledger_entry.h"
#include "ledger/ledger_store.h"
#include "ledger/pool_position.h"

namespace fund {

/// What of the staff's money an entry raises, the widest sum that rises: an allotment raises what is given, a
/// commitment what is charged, a payment what staff has cost.
enum class StaffMeasure
{
    Given,   ///< allotted, committed and spent
    Charged, ///< committed and spent
    Cost     ///< spent
};

/// Para. 15 has two options; `source` is the setting that holds ("fund", "regular-budget", empty: undecided). A problem
/// where the fund does not pay the staff.
[[nodiscard]] std::optional<Problem> staffSourceProblem(const QString &source);

/// Para. 15 pays staff from part of the Member States' voluntary contributions: on no day may a measure, with `extra`
/// on top, be above what Member States had paid in by then. Totals are compared, no entry is linked to a contribution.
/// `received` is cumulative by day, `days` the books from the day of the entry on.
[[nodiscard]] std::optional<Problem> staffCoverProblem(StaffMeasure measure, const Money &extra,
                                                       const std::vector<DayBalances> &days,
                                                       const std::vector<DayAmount> &received);

/// What can still be given to staff, from the first of the days on; zero where there is no room.
[[nodiscard]] Money leftForStaff(const std::vector<DayBalances> &days, const std::vector<DayAmount> &received,
                                 const Currency &currency);

/// What an entry raises; nothing where it moves no money to staff.
[[nodiscard]] std::optional<StaffMeasure> staffMeasureOf(const LedgerEntryDraft &draft);

} // namespace fund
