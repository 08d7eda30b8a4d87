#pragma once

#include "scenarios/scenario.h"

namespace fund {

/// The order in which money is used: each rung is one delegate at every session, or one activity, more than the rung
/// below. A funding buys the highest rung that it reaches, so that more funding never buys less.
class PlanLadder
{
public:
    /// No cost has more than 1e12 minor units and none is less than one, so no funding reaches further.
    static constexpr qint64 end = Money::maxAmount + 1;

    PlanLadder(const PlanSize &small, const PlanSize &medium) : m_small(small), m_medium(medium) {}

    /// The plan of a rung from 0 (nothing) on; the last one's beyond it.
    [[nodiscard]] PlanSize at(qint64 rung) const;
    /// The last rung, or `end` where the ladder has none.
    [[nodiscard]] qint64 last() const;

    /// The first rung from 0 to last() for which something holds that holds for all above it; last() + 1 where it
    /// holds for none.
    template <typename Holds>
    [[nodiscard]] qint64 first(Holds holds) const
    {
        qint64 below = -1;
        qint64 above = last() + 1;
        while (above - below > 1) {
            const qint64 middle = below + (above - below) / 2;
            (holds(at(middle)) ? above : below) = middle;
        }
        return above;
    }

private:
    PlanSize m_small;
    PlanSize m_medium;
};

} // namespace fund
