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

} // namespace fund
