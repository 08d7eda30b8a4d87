#include "shortlists/missing_costs.h"

#include <QCoreApplication>

namespace fund {

Problems missingCosts(const std::vector<ReviewedApplication> &applications, const TravelTable &travel, int nights)
{
    std::map<QString, QStringList> lacking;
    for (const ReviewedApplication &application : applications) {
        if (!application.merit || application.cost)
            continue;
        if (const auto estimate = estimateCost(travel, application.facts.stateIso3, nights); !estimate)
            for (const Problem &problem : estimate.failure().problems)
                lacking[problem.sentence] += application.ref;
    }
    Problems problems;
    for (const auto &[sentence, refs] : lacking)
        problems.push_back(
            {QStringLiteral("cost"), QStringLiteral("cost_must_be_estimated"),
             QCoreApplication::translate("shortlists", "Without a cost these can't take part: %1. %2",
                                         "%1 references of applications, %2 a sentence: what must be imported")
                 .arg(refs.join(QStringLiteral(", ")), sentence),
             QStringLiteral("para. 22"), 0});
    return problems;
}

} // namespace fund
