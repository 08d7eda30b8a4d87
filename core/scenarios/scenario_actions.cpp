#include "scenarios/scenario_actions.h"

#include "rates/rate_store.h"
#include "record/change.h"
#include "scenarios/scenario_store.h"
#include "settings/setting_store.h"

#include <QCoreApplication>

namespace fund {

ScenarioPolicy readScenarioPolicy(const Session &session, const QDate &on)
{
    ScenarioPolicy policy;
    const auto take = [&](Setting setting, Decimal &rate, QString &authority) {
        const auto entry = readSetting(session.database(), setting, {on});
        if (!entry)
            return;
        rate = readShare(session.database(), setting, {on});
        authority = entry->authority;
    };
    take(Setting::SupportCostRate, policy.rates.supportCosts, policy.supportCostAuthority);
    take(Setting::OperatingReserveRate, policy.rates.reserve, policy.reserveAuthority);
    return policy;
}

Result<ScenarioGround> readScenarioGround(const Session &session)
{
    const Currency &currency = session.fund().currency;
    ScenarioCosts costs = assumedCosts();
    const QString source = readText(session.database(), Setting::StaffSource, {session.clock().today()});
    costs.staff = staffSourceOf(source).value_or(costs.staff);
    if (currency == costs.currency())
        return ScenarioGround{costs, paperLevels()};
    const QDate today = session.clock().today();
    const auto rate = readLatestRate(session.database(), costs.currency().code, {today}, currency);
    if (!rate)
        return refused({missingRate(costs.currency().code, today, QStringLiteral("funding"))});
    return ScenarioGround{convertedFromDollars(costs, *rate, currency),
                          convertedFromDollars(paperLevels(), *rate, currency)};
}

Result<ScenarioId> saveScenario(Session &session, const ScenarioDraft &draft)
{
    if (auto allowed = session.require(Action::PlanScenario); !allowed)
        return allowed.failure();
    if (Problems problems = checkScenarioDraft(draft, session.fund().currency); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::PlanScenario);
    const ScenarioId id = insertScenario(change, draft);
    change.about("scenarios", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

Result<void> putScenarioAside(Session &session, const QString &name)
{
    if (auto allowed = session.require(Action::PlanScenario); !allowed)
        return allowed;
    Change change(session, Action::PlanScenario);
    const auto saved = findScenario(change.database(), name, session.fund().currency);
    if (!saved)
        return refused({{QStringLiteral("name"),
                         QStringLiteral("scenario_must_exist"),
                         QCoreApplication::translate("scenarios", "There is no scenario “%1”.").arg(name),
                         {},
                         0}});
    insertScenarioPutAside(change, saved->id);
    change.about("scenarios", saved->id);
    return change.commit();
}

} // namespace fund
