#pragma once

#include "base/id.h"
#include "scenarios/scenario.h"

#include <QDateTime>

namespace fund {

using ScenarioId = Id<struct ScenarioTag>;

struct ScenarioDraft
{
    QString name;
    Money funding; ///< a year, in the fund's currency
    ScenarioCosts costs;

    bool operator==(const ScenarioDraft &) const = default;
};

/// A scenario that was given a name, to come back to it and to compare.
struct SavedScenario
{
    ScenarioId id;
    ScenarioDraft draft;
    QDateTime recordedAt;

    bool operator==(const SavedScenario &) const = default;
};

/// The name first, then what checkScenario finds.
[[nodiscard]] Problems checkScenarioDraft(const ScenarioDraft &draft, const Currency &fundCurrency);

} // namespace fund
