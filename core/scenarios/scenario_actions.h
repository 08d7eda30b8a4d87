#pragma once

#include "base/result.h"
#include "scenarios/saved_scenario.h"

#include <QDate>

namespace fund {

class Session;

/// Where a scenario's shares come from.
struct ScenarioPolicy
{
    ScenarioRates rates;
    QString supportCostAuthority; ///< who set it; empty: nobody has, and the usual share is taken
    QString reserveAuthority;     ///< likewise
};

/// The settings that hold on a day.
[[nodiscard]] ScenarioPolicy readScenarioPolicy(const Session &session, const QDate &on);

/// The program's assumptions and the paper's levels in the fund's currency.
struct ScenarioGround
{
    ScenarioCosts costs;
    ReferenceLevels levels;
};
/// Staff are paid from what the setting that holds today says (para. 15). Fails where the fund's currency is another
/// than the US dollar and no UN operational rate for it is on record.
[[nodiscard]] Result<ScenarioGround> readScenarioGround(const Session &session);

/// Keeps a scenario under its name. One of the same name before it stays on record.
[[nodiscard]] Result<ScenarioId> saveScenario(Session &session, const ScenarioDraft &draft);
/// Takes a scenario out of what is shown; refused where there is none of the name.
[[nodiscard]] Result<void> putScenarioAside(Session &session, const QString &name);

} // namespace fund
