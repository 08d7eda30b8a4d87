#pragma once

#include "donors/donor.h"
#include "ledger/figure_change.h"

namespace fund {

/// Receipts less refunds of all donors of one kind; for the office, so without what is kept back in publications.
struct KindReceipts
{
    DonorKind kind = DonorKind::MemberState;
    int donors = 0;
    Money amount; ///< in the fund's currency; below zero where a refund came before the day's receipts

    bool operator==(const KindReceipts &) const = default;
};

/// What came until the end of a day, as known at a moment, in the kinds' order; adds up to the pool's `received`.
[[nodiscard]] std::vector<KindReceipts> receivedByKind(const Database &database, const ReadAt &at,
                                                       const Currency &fundCurrency);

/// The entries behind one of them, newest first.
[[nodiscard]] FigureLines entriesBehindKind(const Database &database, DonorKind kind, const ReadAt &at,
                                            const Currency &fundCurrency, const LinePage &page = {});
/// What was recorded after `since` and changed what came of that kind.
[[nodiscard]] FigureChange explainKind(const Database &database, DonorKind kind, const ReadAt &at,
                                       const QDateTime &since, const Currency &fundCurrency, const LinePage &page = {});

} // namespace fund
