#include "shortlists/candidate_inspector.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "selections/candidate_columns.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"
#include "states/state_group.h"
#include "widgets/inspector.h"
#include "widgets/label.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString outcomeText(const CandidateFacts &facts)
{
    if (!facts.candidate.isCompared)
        return QCoreApplication::translate("shortlists", "Not compared: no estimate of the cost");
    switch (facts.candidate.outcome) {
    case Outcome::Selected:
        return QCoreApplication::translate("shortlists", "Selected");
    case Outcome::NotSelected:
        return QCoreApplication::translate("shortlists", "Not selected");
    case Outcome::BelowMinimum:
        break;
    }
    return QCoreApplication::translate("shortlists", "Below the minimum merit");
}

void addReviews(Inspector &inspector, const CandidateMerit &reviews)
{
    const Language language = currentLanguage();
    QStringList merits;
    for (const int merit : reviews.merits)
        merits += meritText(merit, language);
    if (merits.isEmpty())
        return;
    inspector.addSection(QCoreApplication::translate("shortlists", "The reviewers' own merits"));
    inspector.addText(listText(merits, language));
    if (reviews.isDisagreed())
        inspector.addText(QCoreApplication::translate("shortlists", "They lie 15 points or more apart."),
                          TextStyle::Caption, Tone::Warn);
}

void addNomination(Inspector &inspector, const CandidateFacts &facts)
{
    const Language language = currentLanguage();
    for (const Nomination &nomination : facts.standing.nominations) {
        if (nomination.applicationRef != facts.candidate.ref)
            continue;
        inspector.addSection(QCoreApplication::translate("shortlists", "Approved"));
        inspector.addRow(QCoreApplication::translate("shortlists", "On"), longDate(nomination.onDate, language));
        inspector.addRow(QCoreApplication::translate("shortlists", "Committed"),
                         amountText(nomination.amount, language));
        if (nomination.withdrawn)
            inspector.addText(QCoreApplication::translate("shortlists", "Withdrew after approval"), TextStyle::Text,
                              Tone::Warn);
        const auto declined = facts.standing.declines.find(nomination.application);
        if (declined != facts.standing.declines.end())
            inspector.addText(declined->second);
    }
}

} // namespace

void showCandidate(Inspector &inspector, const CandidateFacts &facts)
{
    const Language language = currentLanguage();
    const ListedCandidate &candidate = facts.candidate;
    inspector.clear();
    inspector.addCaption(candidate.ref);
    inspector.addHeading(stateText(candidate));
    inspector.addText(outcomeText(facts), TextStyle::Strong, candidate.isSelected() ? Tone::Ok : Tone::Muted);
    inspector.addSpace(8);
    inspector.addRow(QCoreApplication::translate("shortlists", "Merit"), meritText(candidate.merit, language));
    inspector.addRow(QCoreApplication::translate("shortlists", "Cost"),
                     candidate.isCompared ? amountText(Money(candidate.cost, facts.currency), language)
                                          : QStringLiteral("–"));
    inspector.addRow(QCoreApplication::translate("shortlists", "Delegate"), genderTitle(candidate.gender));
    if (const auto region = regionalGroupOf(candidate.region))
        inspector.addRow(QCoreApplication::translate("shortlists", "Region"), titleOf(*region));
    QStringList groups;
    for (const QString &code : candidate.groups)
        if (const auto group = stateGroupOf(code))
            groups += titleOf(*group);
    if (!groups.isEmpty())
        inspector.addRow(QCoreApplication::translate("shortlists", "Groups"), listText(groups, language));
    inspector.addSection(candidate.isSelected() ? QCoreApplication::translate("shortlists", "Without this person")
                                                : QCoreApplication::translate("shortlists", "Why not in"));
    inspector.addText(facts.sentence);
    if (!facts.binding.isEmpty())
        inspector.addText(facts.binding, TextStyle::Caption, Tone::Muted)->setWordWrap(true);
    if (candidate.why) {
        inspector.addSection(QCoreApplication::translate("shortlists", "What the delegation may be told"));
        inspector.addText(delegationSentence(*candidate.why, language));
    }
    if (facts.reviews)
        addReviews(inspector, *facts.reviews);
    addNomination(inspector, facts);
}

const Nomination *nominationOf(const ShortListStanding &standing, QStringView ref)
{
    const auto found =
        std::find_if(standing.nominations.begin(), standing.nominations.end(), [&](const Nomination &nomination) {
            return nomination.applicationRef == ref && !nomination.withdrawn;
        });
    return found == standing.nominations.end() ? nullptr : &*found;
}

} // namespace fund
