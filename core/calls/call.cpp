#include "calls/call.h"

#include <algorithm>

namespace fund {

QString callKindKey(CallKind kind)
{
    return kind == CallKind::Sponsorship ? QStringLiteral("sponsorship") : QStringLiteral("project");
}

std::optional<CallKind> callKindOf(QStringView key)
{
    if (key == u"sponsorship")
        return CallKind::Sponsorship;
    if (key == u"project")
        return CallKind::Project;
    return std::nullopt;
}

int usualNights(const QDate &firstDay, const QDate &lastDay)
{
    return firstDay.isValid() && firstDay <= lastDay ? static_cast<int>(firstDay.daysTo(lastDay)) + 2 : 0;
}

const FrozenState *Call::stateOf(QStringView iso3) const
{
    const auto found = std::lower_bound(states.begin(), states.end(), iso3,
                                        [](const FrozenState &state, QStringView code) { return state.iso3 < code; });
    return found != states.end() && found->iso3 == iso3 ? &*found : nullptr;
}

QString fullLotSeed(const QString &seed, const QString &publicValue)
{
    return seed + publicValue;
}

} // namespace fund
