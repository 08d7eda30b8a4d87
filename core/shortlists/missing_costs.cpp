#include "shortlists/missing_costs.h"

#include "applications/application_actions.h"
#include "calls/call_times.h"
#include "localisation/lists.h"
#include "reviews/review_store.h"
#include "states/state.h"
#include "travel/travel_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString partText(const MissingPart &missing, const QString &state, const QString &place, const Wording &wording)
{
    switch (missing.part) {
    case CostPart::Fare:
        return wording.translate("shortlists", "the fare from %1 to %2", "in a list; %1 a State, %2 a place")
            .arg(state, place);
    case CostPart::Daily:
        return wording.translate("shortlists", "the daily subsistence rate for %1", "in a list; %1 a place").arg(place);
    case CostPart::Terminals:
        return wording.translate("shortlists", "the terminal expenses for %1", "in a list; %1 a place").arg(place);
    case CostPart::Rate:
        break;
    }
    return wording.translate("shortlists", "the rate of exchange for %1", "in a list; %1 a currency's code")
        .arg(missing.currency);
}

} // namespace

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

std::vector<UncostedApplication> readUncosted(const Database &database, const Call &call, const ShortList &list,
                                              const ListedSelection &compared, const Currency &fundCurrency)
{
    const TravelTable travel =
        readTravelTable(database, call.terms.meeting.place, {closingDay(call.terms), list.recordedAt}, fundCurrency);
    const auto merits = readMerits(database, call);
    std::vector<UncostedApplication> uncosted;
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id)) {
        const QString ref = applicationRef(application.serial);
        const auto merit = merits.find(application.id);
        if (eligibility.isRefused() || merit == merits.end() || compared.find(ref))
            continue;
        auto attributes = ruleAttributesOf(application.facts, call);
        uncosted.push_back({ref, application.facts.stateIso3, merit->second,
                            genderOf(attributes[QStringLiteral("gender")].value(0)).value_or(Gender::NotSaid),
                            attributes[QStringLiteral("region")].value(0), attributes[QStringLiteral("group")],
                            missingParts(travel, application.facts.stateIso3)});
    }
    std::sort(uncosted.begin(), uncosted.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; });
    return uncosted;
}

ListedCandidate listedCandidate(const UncostedApplication &application)
{
    ListedCandidate candidate;
    candidate.ref = application.ref;
    candidate.stateIso3 = application.stateIso3;
    candidate.region = application.region;
    candidate.groups = application.groups;
    candidate.gender = application.gender;
    candidate.merit = application.merit;
    candidate.isCompared = false;
    return candidate;
}

QString missingText(const UncostedApplication &application, const QString &place, const Wording &wording)
{
    const State *state = stateOf(application.stateIso3);
    const QString from = state ? state->name(wording.language()) : application.stateIso3;
    QStringList parts;
    for (const MissingPart &missing : application.missing)
        parts += partText(missing, from, place, wording);
    if (parts.isEmpty())
        parts += wording.translate("shortlists", "what the journey costs", "in a list");
    return listText(parts, wording.language());
}

QString uncostedSentence(const UncostedApplication &application, const QString &place, const Wording &wording)
{
    return wording
        .translate("shortlists", "Not compared, since this was not on record when the list was made: %1.",
                   "%1 the fare from a State to a place, a rate")
        .arg(missingText(application, place, wording));
}

} // namespace fund
