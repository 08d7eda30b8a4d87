#include "identity/independence.h"

#include <algorithm>

namespace fund {

namespace {

/// Who may have held the one-time code of this user, and of whoever gave it: the user alone once they are known.
UserId handBehind(const std::vector<Arrival> &arrivals, UserId user, const QDateTime &moment)
{
    for (;;) {
        const auto arrival = std::find_if(arrivals.begin(), arrivals.end(),
                                          [&](const Arrival &candidate) { return candidate.user == user; });
        // Who adds was there before: another order is a changed row, which is named elsewhere, and may be a ring.
        if (arrival == arrivals.end() || !arrival->addedBy.isValid() || !(arrival->addedBy < user) ||
            arrival->addedAt.addDays(daysToBeKnown) <= moment)
            return user;
        user = arrival->addedBy;
    }
}

} // namespace

bool areIndependent(const std::vector<Arrival> &arrivals, UserId first, UserId second, const QDateTime &moment)
{
    return handBehind(arrivals, first, moment) != handBehind(arrivals, second, moment);
}

} // namespace fund
