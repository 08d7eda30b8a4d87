#include "letters/decision_background.h"

#include "applications/application_actions.h"
#include "decisions/decision_store.h"
#include "reviews/review_store.h"
#include "shortlists/shortlist_selection.h"

#include <algorithm>

namespace fund {

namespace {

Exclusion exclusionOf(const Database &database, const Application &application, const Eligibility &eligibility)
{
    Exclusion exclusion{applicationRef(application.serial), application.facts.stateIso3, {}, {}, {}, {}};
    const auto judgements = readJudgements(database, application.id);
    for (const CriterionVerdict &verdict : eligibility.verdicts) {
        if (verdict.verdict != Verdict::Fail)
            continue;
        exclusion.criteria.push_back(verdict.criterion);
        exclusion.paragraphs += verdict.paragraph;
        for (const Judgement &judgement : judgements) {
            if (judgement.criterion != verdict.criterion || judgement.verdict != Verdict::Fail)
                continue;
            exclusion.judges += judgement.byName;
            exclusion.evidence.push_back({judgement.evidence});
        }
    }
    exclusion.judges.removeDuplicates();
    return exclusion;
}

/// Why each takes no part is told by the list, not by today's fares: what was imported since changes no list.
void addApplicants(DecisionBackground &background, const Database &database, const Call &call,
                   const ListedSelection &selection)
{
    const auto isUncosted = [&](const QString &ref) {
        return std::any_of(background.uncosted.begin(), background.uncosted.end(),
                           [&](const UncostedApplication &each) { return each.ref == ref; });
    };
    for (const Application &application : readApplications(database, call.id)) {
        const QString ref = applicationRef(application.serial);
        const bool isCompared = selection.find(ref) != nullptr;
        ++background.applied;
        background.compared += isCompared ? 1 : 0;
        if (!isCompared && application.withdrawn)
            background.withdrawn.push_back({ref, application.facts.stateIso3});
    }
    const auto waivers = readWaivers(database, call.id);
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id)) {
        const QString ref = applicationRef(application.serial);
        const QString &state = application.facts.stateIso3;
        if (selection.find(ref) || isUncosted(ref))
            continue;
        if (eligibility.isRefused())
            background.excluded.push_back(exclusionOf(database, application, eligibility));
        else if (const auto found = waivers.find(application.id); found != waivers.end())
            background.unreviewed.push_back({ref, state, found->second});
        else
            background.unreviewed.push_back({ref, state, {}});
    }
}

} // namespace

QString Exclusion::evidenceText(const Wording &wording) const
{
    QStringList sentences;
    for (const OpenedReason &each : evidence)
        sentences += each.text(wording);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

DecisionBackground readBackground(const Database &database, const Call &call, const ShortList &list,
                                  const ListedSelection &selection, const Currency &fundCurrency)
{
    DecisionBackground background;
    background.uncosted = readUncosted(database, call, list, selection, fundCurrency);
    addApplicants(background, database, call, selection);
    for (const ShortList &version : readShortLists(database, list.call))
        if (version.version < list.version)
            for (Decision &decision : readDecisionsAbout(database, subjectOf(version)))
                background.earlier.push_back({version.version, std::move(decision)});
    background.change = readListChange(database, call, list);
    for (const auto &[id, reason] : readDeclines(database, list.call))
        if (const auto application = readApplication(database, id))
            if (const QString ref = applicationRef(application->serial); list.leftOut.contains(ref))
                background.declined.emplace(ref, OpenedReason{reason});
    return background;
}

} // namespace fund
