#include "shortlists/free_places.h"

#include "applications/application_store.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "shortlists/listed_selection.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"

#include <algorithm>

namespace fund {

namespace {

std::vector<FreePlace> placesOf(const Database &database, const ShortListStanding &standing)
{
    std::vector<FreePlace> places;
    const QStringList gone = standing.withdrawn();
    for (const Nomination &nomination : standing.nominations) {
        if (!nomination.withdrawn || !gone.contains(nomination.applicationRef))
            continue;
        const auto application = readApplication(database, nomination.application);
        places.push_back({nomination.applicationRef, application ? application->facts.stateIso3 : QString(),
                          nomination.withdrawnOn});
    }
    return places;
}

/// Why nobody comes in, one sentence for all whom it keeps out.
std::vector<KeptOut> keptOutOf(const ListedSelection &selection, const QStringList &out, const Currency &currency,
                               const Wording &wording)
{
    std::vector<KeptOut> groups;
    for (const ListedCandidate &candidate : selection.candidates) {
        if (candidate.isSelected() || out.contains(candidate.ref))
            continue;
        const QString sentence = officeSentence(candidate, selection, currency, wording);
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const KeptOut &group) { return group.sentence == sentence; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {sentence, {}});
        found->refs += candidate.ref;
    }
    return groups;
}

void solveFor(FreePlaces &free, const Database &database, const Call &call, const ShortList &approved,
              const Currency &currency, const Wording &wording)
{
    const auto prepared = prepareSelection(database, call, currency);
    if (!prepared) {
        free.because = prepared.failure();
        return;
    }
    const auto list = solveShortList(*prepared, call, approved.version + 1);
    const auto selection = list ? listedSelection(*list) : std::nullopt;
    if (!selection) {
        if (!list)
            free.because = list.failure();
        return;
    }
    for (const ListedCandidate &candidate : selection->candidates)
        if (candidate.isSelected() && !prepared->keep.contains(candidate.ref))
            free.substitutes += candidate.ref;
    if (free.substitutes.isEmpty())
        free.keptOut = keptOutOf(*selection, prepared->out, currency, wording);
}

QString placeSentence(const FreePlace &place, const Wording &wording)
{
    const State *state = stateOf(place.stateIso3);
    return wording
        .translate("shortlists", "The place of %1 (%2) is free: they withdrew on %3.",
                   "%1 an applicant's reference, %2 a State, %3 date")
        .arg(place.ref, state ? state->name(wording.language()) : place.stateIso3,
             longDate(place.since, wording.language()));
}

} // namespace

std::optional<FreePlaces> readFreePlaces(const Database &database, const Call &call, const ShortListStanding &standing,
                                         const Currency &fundCurrency, const Wording &wording)
{
    if (standing.stage != ShortListStage::PlacesFree && standing.stage != ShortListStage::Approved)
        return std::nullopt;
    FreePlaces free;
    free.places = placesOf(database, standing);
    if (free.places.empty())
        return std::nullopt;
    free.isOver = standing.stage == ShortListStage::Approved;
    if (!free.isOver)
        solveFor(free, database, call, *standing.list, fundCurrency, wording);
    return free;
}

QStringList freePlaceSentences(const FreePlaces &free, const Wording &wording)
{
    QStringList sentences;
    for (const FreePlace &place : free.places)
        sentences += placeSentence(place, wording);
    if (free.isOver) {
        sentences += wording.translate("shortlists", "The meeting has begun: nobody is invited any more.");
    } else if (free.because) {
        sentences += wording.translate("shortlists", "Who comes in can't be said now: %1", "%1 a sentence")
                         .arg(free.because->problems.empty() ? QString() : free.because->problems.front().sentence);
    } else if (!free.substitutes.isEmpty()) {
        sentences += wording
                         .translate("shortlists",
                                    "By the published rules comes in: %1. It takes a new list and an approval of "
                                    "its own.",
                                    "%1 references of applicants")
                         .arg(listText(free.substitutes, wording.language()));
    } else {
        sentences += free.keptOut.empty()
                         ? wording.translate("shortlists", "Nobody comes in: no other applicant is left.")
                         : wording.translate("shortlists", "By the published rules nobody comes in.");
        for (const KeptOut &group : free.keptOut)
            sentences += wording.translate("shortlists", "%1: %2", "%1 references of applicants, %2 why")
                             .arg(listText(group.refs, wording.language()), group.sentence);
    }
    return sentences;
}

} // namespace fund
