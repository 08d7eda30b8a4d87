#pragma once

#include "rates/operational_rate.h"
#include "storage/database.h"

#include <QStringList>

#include <vector>

namespace fund {

/// How far a rate lies from the last of its currency. A point at the wrong place makes an amount a hundred times too
/// large in the books, and nobody sees it; but a currency can fall by half, and a redenomination drops noughts.
enum class RateLeap
{
    Usual,
    Large,   ///< by more than 25 %: said, and taken
    Unlikely ///< ten times or more, up or down: taken for a reason only
};

/// Of positive rates, in integers.
[[nodiscard]] RateLeap leapOf(const Decimal &rate, const Decimal &before);

/// What comes of rates beside the last of their currencies.
struct RateLeaps
{
    Problems unlikely; ///< "rate_must_be_near_the_last"; a problem's line is the rate's place, from 1
    QStringList large; ///< a sentence for each

    bool operator==(const RateLeaps &) const = default;
};

/// Each rate against the one before it, on record or among `rates` themselves: the newest that begins before it or on
/// its day. The first of a currency has nothing to be compared with, nor has one that stands on record already.
[[nodiscard]] RateLeaps findRateLeaps(const Database &database, const std::vector<OperationalRate> &rates);

} // namespace fund
