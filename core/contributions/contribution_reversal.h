#pragma once

#include "contributions/contribution.h"

namespace fund {

class Change;
class Database;

/// The contribution that an entry is about; nullopt where it is about something else.
[[nodiscard]] std::optional<ContributionId> contributionBehind(const QString &subject);

/// Why an entry of a contribution can't be reversed, beyond the ledger's own rules: a receipt covers what went back of
/// it, on the day of the reversal and on each later one. Nothing where it can.
[[nodiscard]] std::optional<Problem> checkContributionReversal(const Database &database, const LedgerEntry &entry,
                                                               const QDate &onDate, const Currency &fundCurrency);

/// What follows the reversal of an entry: a closed contribution is open again where more can come of it, and the
/// closing stays on record as lifted; a revaluation of what is receivable no more is taken back on the same day. Part
/// of the deed that reverses.
[[nodiscard]] Result<void> followReversal(Change &change, const LedgerEntry &entry, LedgerEntryId reversal,
                                          const QDate &onDate);

} // namespace fund
