#pragma once

#include "diligence/clearance.h"
#include "donors/donor.h"
#include "money/money.h"

#include <QDate>

namespace fund {

using InKindId = Id<struct InKindTag>;

/// Goods or services that a donor gives: recorded and reported apart, never in the pool.
struct InKindDraft
{
    DonorId donor;
    QDate onDate;
    QString description;     ///< what was given; none may name a use (para. 19)
    Money value;             ///< an estimate, in any currency
    QString valuation;       ///< who put the value on it, and how
    QString wish;            ///< as in ContributionDraft; must be empty
    bool namesNoUse = false; ///< stated: the description names no activity, State or person (para. 19)
    QString signsReason{};   ///< why conspicuous words of it name none (condition_signs.h)

    bool operator==(const InKindDraft &) const = default;
};

struct InKindContribution
{
    InKindId id;
    DonorId donor;
    QString donorName;
    QDate onDate;
    QString description;
    Money value;
    QString valuation;
    QString signsReason{}; ///< why conspicuous words of it name no use; empty where there were none

    bool operator==(const InKindContribution &) const = default;
};

[[nodiscard]] Problems checkInKind(const InKindDraft &draft, const std::optional<Donor> &donor,
                                   const std::optional<Clearance> &clearance, const QDate &today);

} // namespace fund
