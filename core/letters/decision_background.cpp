#include "letters/decision_background.h"

#include "applications/application_actions.h"
#include "decisions/decision_store.h"
#include "shortlists/shortlist_selection.h"

namespace fund {

namespace {

Exclusion exclusionOf(const Database &database, const Application &application, const Eligibility &eligibility)
{
    Exclusion exclusion{applicationRef(application.serial), application.facts.stateIso3, {}, {}, {}};
    const auto judgements = readJudgements(database, application.id);
    for (const CriterionVerdict &verdict : eligibility.verdicts) {
        if (verdict.verdict != Verdict::Fail)
            continue;
        exclusion.paragraphs += verdict.paragraph;
        for (const Judgement &judgement : judgements) {
            if (judgement.criterion != verdict.criterion || judgement.verdict != Verdict::Fail)
                continue;
            exclusion.judges += judgement.byName;
            exclusion.evidence += judgement.evidence;
        }
    }
    exclusion.judges.removeDuplicates();
    exclusion.evidence.removeDuplicates();
    return exclusion;
}

void addApplicants(DecisionBackground &background, const Database &database, CallId call)
{
    for (const Application &application : readApplications(database, call)) {
        ++background.applied;
        background.withdrawn += application.withdrawn ? 1 : 0;
    }
    for (const auto &[application, eligibility] : readEligibilityOf(database, call))
        if (eligibility.isRefused())
            background.excluded.push_back(exclusionOf(database, application, eligibility));
}

} // namespace

DecisionBackground readBackground(const Database &database, const ShortList &list)
{
    DecisionBackground background;
    addApplicants(background, database, list.call);
    for (const ShortList &version : readShortLists(database, list.call))
        if (version.version < list.version)
            for (Decision &decision : readDecisionsAbout(database, subjectOf(version)))
                background.earlier.push_back({version.version, std::move(decision)});
    for (const auto &[id, reason] : readDeclines(database, list.call))
        if (const auto application = readApplication(database, id))
            if (const QString ref = applicationRef(application->serial); list.leftOut.contains(ref))
                background.declined.emplace(ref, reason);
    return background;
}

} // namespace fund
