#pragma once

#include "documents/chart.h"
#include "documents/data_table.h"
#include "localisation/wording.h"
#include "scenarios/scenario_actions.h"

namespace fund {

/// A scenario with its inputs, under the name that heads its column.
struct NamedScenario
{
    QString name;
    ScenarioCosts costs;
    Scenario result;
};

/// Scenarios to set side by side, with the policy that they rest on.
struct ScenarioComparison
{
    std::vector<NamedScenario> scenarios; ///< at most mostCompared
    ScenarioPolicy policy;
    ReferenceLevels levels; ///< of para. 20, to compare with
};

/// At most so many stand side by side.
inline constexpr std::size_t mostCompared = 4;

/// What each yearly funding buys, side by side: a row for each figure, a column for each scenario; then the inputs. The
/// amounts of a column add up to its funding. All in one currency.
[[nodiscard]] DataTable scenarioTable(const std::vector<NamedScenario> &scenarios, const ScenarioPolicy &policy,
                                      const Wording &wording);
/// A bar for each scenario, parted into what its funding becomes, with the levels of para. 20 as lines across.
[[nodiscard]] BarChart scenarioChart(const std::vector<NamedScenario> &scenarios, const ReferenceLevels &levels,
                                     const Wording &wording);
/// What rests on assumptions, and on whose authority the shares stand.
[[nodiscard]] std::vector<QString> scenarioNotes(const ScenarioPolicy &policy, const Wording &wording);

/// What is kept in the file, the first four by name; the two levels of para. 20 where nothing is. Fails as
/// readScenarioGround does.
[[nodiscard]] Result<ScenarioComparison> readScenarioComparison(const Session &session, const QDate &on,
                                                                const Wording &wording);

/// The parts of a funding in their order, as scenarioChart's series: staff, sponsorship, activities, support costs,
/// reserve, not allocated.
struct FundingPart
{
    QString title;
    Money amount;
    ChartColour colour = ChartColour::Grey;
    bool planned = false; ///< drawn hatched: not used in the year
};
[[nodiscard]] std::vector<FundingPart> partsOf(const Scenario &scenario, const Wording &wording);

} // namespace fund
