#include "calls/frozen_states.h"

#include "states/state.h"
#include "states/state_group.h"

#include <algorithm>

namespace fund {

std::vector<FrozenState> frozenStates(const QDate &day)
{
    std::vector<FrozenState> states;
    for (const State &state : allStates()) {
        FrozenState frozen{state.iso3, state.group ? codeOf(*state.group) : QString(), {}};
        for (const StateGroup group : stateGroups)
            if (isInGroup(state.iso3, group, day))
                frozen.groups += codeOf(group);
        frozen.groups.sort();
        if (!frozen.region.isEmpty() || !frozen.groups.isEmpty())
            states.push_back(std::move(frozen));
    }
    std::sort(states.begin(), states.end(), [](const FrozenState &a, const FrozenState &b) { return a.iso3 < b.iso3; });
    return states;
}

} // namespace fund
