#include "scenarios/plan_ladder.h"

#include "base/wide.h"

#include <algorithm>

namespace fund {

qint64 PlanLadder::last() const
{
    const bool grows = m_medium != m_small;
    return grows ? end : m_small.delegates + m_small.activities;
}

PlanSize PlanLadder::at(qint64 rung) const
{
    const qint64 step = std::min(rung, last());
    if (step <= m_small.delegates)
        return {step, 0};
    const qint64 small = m_small.delegates + m_small.activities;
    if (step <= small)
        return {m_small.delegates, step - m_small.delegates};
    const qint64 moreDelegates = m_medium.delegates - m_small.delegates;
    const qint64 moreActivities = m_medium.activities - m_small.activities;
    const qint64 cycle = moreDelegates + moreActivities;
    // Rounded up: an activity comes before the delegates of its turn, so that what is left at the levels of para. 20
    // is less than the dearest step.
    const Wide bought = (Wide(step - small) * moreActivities + cycle - 1) / cycle;
    const auto activities = static_cast<qint64>(bought);
    return {m_small.delegates + (step - small) - activities, m_small.activities + activities};
}

} // namespace fund
