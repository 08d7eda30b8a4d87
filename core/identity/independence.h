#pragma once

#include "identity/role.h"

#include <QDateTime>

#include <vector>

namespace fund {

/// For so many days after somebody was added, nothing but a one-time code in another's hand has spoken for them.
inline constexpr int daysToBeKnown = 7;

/// Who brought a user into the fund, and when.
struct Arrival
{
    UserId user;
    UserId addedBy; ///< invalid for the fund's first user
    QDateTime addedAt;

    bool operator==(const Arrival &) const = default;
};

/// Whether two users may be counted as two people in a deed of `moment` that asks for two: not where one of them was
/// added by the other, or both by one person, less than daysToBeKnown before, also by way of others as new. The file
/// can't tell who sat at the keyboard: true means only that nothing in it speaks against two.
[[nodiscard]] bool areIndependent(const std::vector<Arrival> &arrivals, UserId first, UserId second,
                                  const QDateTime &moment);

} // namespace fund
