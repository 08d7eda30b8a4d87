#include "applications/second_judge.h"

#include "applications/application_actions.h"
#include "identity/permissions.h"
#include "identity/user_store.h"

#include <algorithm>

namespace fund {

QStringList readSecondJudges(const Database &database, const Application &application, EligibilityCriterion criterion)
{
    const Eligibility eligibility = readEligibility(database, application);
    const bool waits =
        std::any_of(eligibility.verdicts.begin(), eligibility.verdicts.end(), [&](const CriterionVerdict &each) {
            return each.criterion == criterion && each.needsSecondPerson;
        });
    if (!waits)
        return {};
    QStringList names;
    const auto judgements = readJudgements(database, application.id);
    for (const User &user : readUsers(database)) {
        const bool hasJudged = std::any_of(judgements.begin(), judgements.end(), [&](const Judgement &judgement) {
            return judgement.criterion == criterion && judgement.by == user.id;
        });
        if (!user.disabled && mayDo(user.role, Action::JudgeEligibility) && !hasJudged)
            names += user.name;
    }
    return names;
}

} // namespace fund
