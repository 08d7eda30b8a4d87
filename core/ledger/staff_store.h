#pragma once

#include "ledger/staff_rules.h"
#include "storage/database.h"

namespace fund {

/// What Member States have paid in less what was refunded to them, cumulative, at each day on which it changed, as the
/// books have it. The only look from the books at donors, and at their total alone (para. 15): nothing is traced.
[[nodiscard]] std::vector<DayAmount> readMemberStatesReceived(const Database &database, const Currency &currency);
/// Whether an entry's subject is a contribution of a Member State.
[[nodiscard]] bool isOfMemberState(const Database &database, const QString &subject);

/// Both rules of staff_rules.h for what an allotment, a commitment or a payment of that day takes.
[[nodiscard]] std::optional<Problem> checkStaff(const Database &database, StaffMeasure measure, const Money &extra,
                                                const QDate &onDate);
/// What an allotment of that day can give to staff at most, by what Member States have paid in.
[[nodiscard]] Money readLeftForStaff(const Database &database, const QDate &onDate, const Currency &currency);
/// A reversal that has been posted: of what freed staff money, or of what a Member State paid in. Facts from outside
/// (refunds) are never refused.
[[nodiscard]] std::optional<Problem> checkStaffAfter(const Database &database, const LedgerEntryDraft &reversal,
                                                     const Currency &currency);

} // namespace fund
