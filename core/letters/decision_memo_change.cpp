#include "letters/decision_memo_parts.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"

#include <algorithm>

namespace fund::memo {

namespace {

QString applicantText(const QString &ref, const QString &stateIso3, const Wording &wording)
{
    return wording.translate("letters", "%1 (%2)", "%1 a reference such as A-012, %2 a State's name")
        .arg(ref, stateText(stateIso3, wording.language()));
}

QString departureText(const Departure &departure, const Wording &wording)
{
    const QString who = applicantText(departure.ref, departure.stateIso3, wording);
    const QString day = longDate(departure.onDate, wording.language());
    switch (departure.why) {
    case DepartureReason::Declined:
        return wording
            .translate("letters", "%1 was declined by the High Representative on %2. Reason: %3",
                       "%1 an applicant's number and State, %2 date, %3 a sentence")
            .arg(who, day, departure.reason.text(wording));
    case DepartureReason::Withdrew:
        return departure.onDate.isValid()
                   ? wording.translate("letters", "%1 withdrew on %2.", "%1 an applicant's number and State, %2 date")
                         .arg(who, day)
                   : wording.translate("letters", "%1 withdrew.", "%1 an applicant's number and State").arg(who);
    case DepartureReason::NotSelected:
        break;
    }
    return wording
        .translate("letters", "%1 is not selected any more by the published rules.",
                   "%1 an applicant's number and State")
        .arg(who);
}

/// The least that somebody would cost who could still be selected; nullopt where nobody is left.
std::optional<qint64> leastCostLeft(const DecisionFacts &facts)
{
    std::optional<qint64> least;
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (candidate.outcome == Outcome::NotSelected && !facts.list.leftOut.contains(candidate.ref))
            least = std::min(least.value_or(candidate.cost), candidate.cost);
    return least;
}

QString whyFree(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const ListedSelection &selection = facts.selection;
    const Wording &wording = telling.wording;
    const auto least = leastCostLeft(facts);
    if (!least)
        return wording.translate("letters", "No eligible applicant at or above the minimum merit is left.");
    const qint64 used = selection.cost + selection.spent;
    if (selection.budget && *least > *selection.budget - used) {
        const auto amount = [&](qint64 minor) {
            return amountText(Money(minor, facts.commits.currency()), wording.language());
        };
        return wording
            .translate("letters", "Of the envelope %1 is left, and the least costly applicant left would cost %2.",
                       "%1 and %2 are amounts")
            .arg(amount(*selection.budget - used), amount(*least));
    }
    return wording.translate("letters", "None of the applicants left can be added within the published rules and the "
                                        "envelope; the table of those not selected gives the reason for each.");
}

} // namespace

QString freePlacesText(const Telling &telling)
{
    const ListedSelection &selection = telling.facts.selection;
    const int free = static_cast<int>(selection.seats.value_or(selection.selected) - selection.selected);
    if (free <= 0)
        return {};
    return telling.wording.translate("letters", "%Ln place(s) of the call stay free.", nullptr, free) + u' ' +
           whyFree(telling);
}

QString changeTitle(const Telling &telling)
{
    const ListChange &change = *telling.facts.background.change;
    const Wording &wording = telling.wording;
    const QString version = numberText(change.version, wording.language());
    const QString day = longDate(change.decidedOn, wording.language());
    return change.approved
               ? wording.translate("letters", "What is new since version %1, approved on %2", "%1 number, %2 date")
                     .arg(version, day)
               : wording.translate("letters", "What is new since version %1, returned on %2", "%1 number, %2 date")
                     .arg(version, day);
}

QString stayingText(const Telling &telling)
{
    const Wording &wording = telling.wording;
    QStringList names;
    for (const QString &ref : telling.facts.background.change->staying)
        if (const ListedCandidate *candidate = telling.facts.selection.find(ref))
            names += applicantText(ref, candidate->stateIso3, wording);
    if (names.isEmpty())
        return wording.translate("letters", "Nobody of that version stays.");
    return wording.translate("letters", "Who stays: %1.", "%1 numbers of applicants and States")
        .arg(listText(names, wording.language()));
}

List leavingList(const Telling &telling)
{
    List list{ListMarks::Bullets, {}};
    for (const Departure &departure : telling.facts.background.change->leaving)
        list.items.emplace_back(departureText(departure, telling.wording));
    return list;
}

} // namespace fund::memo
