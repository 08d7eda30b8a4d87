#pragma once

#include "contributions/contribution_event.h"
#include "storage/database.h"

namespace fund {

class Change;

/// What a refund came to in the fund's currency.
struct Refunded
{
    Decimal rate;
    Money converted;
};

/// `entry` is invalid for a closing alone.
[[nodiscard]] ContributionEventId insertContributionEvent(Change &change, const ContributionEventDraft &draft,
                                                          const std::optional<Refunded> &refunded, LedgerEntryId entry);
/// By date and number; reversed ones too.
[[nodiscard]] std::vector<ContributionEvent>
readContributionEvents(const Database &database, ContributionId contribution, const Currency &fundCurrency);

/// What was received of a contribution and had not gone back by the end of a day, in its currency: each day on which it
/// changed. A reversal counts on its own day.
[[nodiscard]] std::vector<DayAmount> readHeldByDay(const Database &database, ContributionId contribution,
                                                   const Currency &currency);
/// The closing that holds; nullopt where the contribution is open.
[[nodiscard]] std::optional<ContributionEventId> findClosing(const Database &database, ContributionId contribution);
/// A reversal lifts a closing.
void insertReopening(Change &change, ContributionEventId closing, LedgerEntryId reversal);
/// Days after `day` on which a contribution has entries.
[[nodiscard]] std::vector<QDate> readLaterDays(const Database &database, ContributionId contribution, const QDate &day);
/// The first month's end after `day` for which a contribution was revalued; invalid where there is none.
[[nodiscard]] QDate readLaterRevaluation(const Database &database, ContributionId contribution, const QDate &day);
/// Whether a refund of this bank reference stands.
[[nodiscard]] bool isRefundOnRecord(const Database &database, const QString &bankReference);

} // namespace fund
