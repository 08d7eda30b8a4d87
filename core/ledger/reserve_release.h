#pragma once

#include "base/result.h"
#include "ledger/ledger_entry.h"
#include "storage/database.h"

namespace fund {

class Session;

/// A decision that some of the operating reserve is held no longer. It is held to meet final commitments and closing
/// costs (ST/AI/284); the paper names no other rule for its release, so that each release is a dated decision with its
/// authority and reason, and none comes about by itself.
struct ReserveReleaseDraft
{
    Money amount;
    QString authority; ///< whose decision: "Controller's letter of …"
    QString reason;
    QDate onDate;

    bool operator==(const ReserveReleaseDraft &) const = default;
};

/// What of the reserve is there at the end of a day and of every later one; never below zero.
[[nodiscard]] Money leastReserve(const Database &database, const QDate &day, const Currency &currency);

[[nodiscard]] Problems checkReserveRelease(const Database &database, const ReserveReleaseDraft &draft,
                                           const Currency &currency, const QDate &today);
/// What is released is available to allot. For whoever allots money.
[[nodiscard]] Result<LedgerEntryId> releaseReserve(Session &session, const ReserveReleaseDraft &draft);

} // namespace fund
