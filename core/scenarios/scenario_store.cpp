#include "scenarios/scenario_store.h"

#include "record/change.h"

namespace fund {

ScenarioId insertScenario(Change &change, const ScenarioDraft &draft)
{
    const ScenarioCosts &costs = draft.costs;
    return ScenarioId(change.insert(R"sql(
        INSERT INTO scenarios (name, funding, staff_source, professional, general_service, sessions, delegate, activity,
                               small_delegates, small_activities, medium_delegates, medium_activities,
                               multi_year_from, funded_years, recorded_by, recorded_at)
        VALUES (:name, :funding, :staff_source, :professional, :general_service, :sessions, :delegate, :activity,
                :small_delegates, :small_activities, :medium_delegates, :medium_activities,
                :multi_year_from, :funded_years, :by, :recorded_at)
    )sql",
                                    {{":name", draft.name.trimmed()},
                                     {":funding", draft.funding.minor()},
                                     {":staff_source", staffSourceKey(costs.staff)},
                                     {":professional", costs.professional.minor()},
                                     {":general_service", costs.generalService.minor()},
                                     {":sessions", costs.sessions},
                                     {":delegate", costs.delegate.minor()},
                                     {":activity", costs.activity.minor()},
                                     {":small_delegates", costs.small.delegates},
                                     {":small_activities", costs.small.activities},
                                     {":medium_delegates", costs.medium.delegates},
                                     {":medium_activities", costs.medium.activities},
                                     {":multi_year_from", costs.multiYearFrom.minor()},
                                     {":funded_years", costs.fundedYears},
                                     {":by", change.session().user().id},
                                     {":recorded_at", change.momentText()}}));
}

void insertScenarioPutAside(Change &change, ScenarioId id)
{
    change.insert(R"sql(
        INSERT INTO scenarios_put_aside (scenario_id, recorded_by, recorded_at)
        VALUES (:scenario, :by, :recorded_at)
    )sql",
                  {{":scenario", id}, {":by", change.session().user().id}, {":recorded_at", change.momentText()}});
}

std::vector<SavedScenario> readScenarios(const Database &database, const Currency &fundCurrency)
{
    std::vector<SavedScenario> scenarios;
    Statement row(database, R"sql(
        SELECT id, name, funding, staff_source, professional, general_service, sessions, delegate, activity,
               small_delegates, small_activities, medium_delegates, medium_activities, multi_year_from, funded_years,
               recorded_at
        FROM scenarios AS s
        WHERE id = (SELECT max(id) FROM scenarios WHERE name = s.name)
            AND id NOT IN (SELECT scenario_id FROM scenarios_put_aside)
        ORDER BY name, id
    )sql");
    const auto money = [&](int column) { return Money(row.integer(column), fundCurrency); };
    while (row.next()) {
        ScenarioCosts costs;
        costs.staff = staffSourceOf(row.text(3)).value_or(StaffSource::Fund);
        costs.professional = money(4);
        costs.generalService = money(5);
        costs.sessions = static_cast<int>(row.integer(6));
        costs.delegate = money(7);
        costs.activity = money(8);
        costs.small = {row.integer(9), row.integer(10)};
        costs.medium = {row.integer(11), row.integer(12)};
        costs.multiYearFrom = money(13);
        costs.fundedYears = static_cast<int>(row.integer(14));
        scenarios.push_back({row.id<ScenarioTag>(0), {row.text(1), money(2), std::move(costs)}, row.moment(15)});
    }
    return scenarios;
}

std::optional<SavedScenario> findScenario(const Database &database, const QString &name, const Currency &fundCurrency)
{
    for (SavedScenario &saved : readScenarios(database, fundCurrency))
        if (saved.draft.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return std::move(saved);
    return std::nullopt;
}

} // namespace fund
