#include "scenarios/saved_scenario.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr qsizetype longestName = 80;

} // namespace

Problems checkScenarioDraft(const ScenarioDraft &draft, const Currency &fundCurrency)
{
    Problems problems;
    const QString name = draft.name.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        problems.push_back({QStringLiteral("name"),
                            QStringLiteral("scenario_must_have_a_name"),
                            QCoreApplication::translate("scenarios", "Give it a name of at most %1 characters.")
                                .arg(QString::number(longestName)),
                            {},
                            0});
    if (draft.costs.currency() != fundCurrency) {
        problems.push_back(
            {QStringLiteral("funding"),
             QStringLiteral("scenario_must_be_in_the_funds_currency"),
             QCoreApplication::translate("scenarios", "A scenario of this fund is kept in %1.").arg(fundCurrency.code),
             {},
             0});
        return problems;
    }
    for (Problem &problem : checkScenario(draft.funding, draft.costs))
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace fund
