#pragma once

#include "scenarios/saved_scenario.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] ScenarioId insertScenario(Change &change, const ScenarioDraft &draft);
void insertScenarioPutAside(Change &change, ScenarioId id);

/// The newest of each name that is not put aside, by name.
[[nodiscard]] std::vector<SavedScenario> readScenarios(const Database &database, const Currency &fundCurrency);
/// By its name in any case of Latin letters.
[[nodiscard]] std::optional<SavedScenario> findScenario(const Database &database, const QString &name,
                                                        const Currency &fundCurrency);

} // namespace fund
