#pragma once

#include "localisation/wording.h"
#include "shortlists/shortlist_stage.h"

namespace fund {

/// A place that a nominee left after the approval.
struct FreePlace
{
    QString ref; ///< of who left it: "A-012"
    QString stateIso3;
    QDate since;

    bool operator==(const FreePlace &) const = default;
};

/// Candidates whom one sentence keeps out, for the office: officeSentence().
struct KeptOut
{
    QString sentence;
    QStringList refs;

    bool operator==(const KeptOut &) const = default;
};

/// What nominees who withdrew leave behind, before anything is made of it.
struct FreePlaces
{
    std::vector<FreePlace> places;
    bool isOver = false;            ///< the meeting has begun: nobody is invited any more
    QStringList substitutes;        ///< who comes in by the published rules, as the record stands now
    std::vector<KeptOut> keptOut;   ///< where nobody comes in: why each of the others doesn't
    std::optional<Failure> because; ///< why the rules can't be applied now
};

/// Nullopt where no place of the newest approved list became free. Solves the call by its published rules and stores
/// nothing: the list that makes it so, and its approval, are deeds of their own (para. 18).
[[nodiscard]] std::optional<FreePlaces> readFreePlaces(const Database &database, const Call &call,
                                                       const ShortListStanding &standing, const Currency &fundCurrency,
                                                       const Wording &wording);

/// A sentence for each place, then who comes in, or why nobody does.
[[nodiscard]] QStringList freePlaceSentences(const FreePlaces &free, const Wording &wording);

} // namespace fund
