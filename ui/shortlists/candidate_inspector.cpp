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

QString said(const char *text)
{
    return QCoreApplication::translate("shortlists", text);
}

QString outcomeText(const CandidateFacts &facts)
{
    switch (facts.candidate.outcome) {
    case Outcome::Selected:
        return said(QT_TRANSLATE_NOOP("shortlists", "Selected"));
    case Outcome::NotSelected:
        return said(QT_TRANSLATE_NOOP("shortlists", "Not selected"));
    case Outcome::BelowMinimum:
        break;
    }
    return said(QT_TRANSLATE_NOOP("shortlists", "Below the minimum merit"));
}

void addReviews(Inspector &inspector, const CandidateMerit &reviews)
{
    const Language language = currentLanguage();
    QStringList merits;
    for (const int merit : reviews.merits)
        merits += meritText(merit, language);
    if (merits.isEmpty())
        return;
    inspector.addSection(said(QT_TRANSLATE_NOOP("shortlists", "The reviewers' own merits")));
    inspector.addText(listText(merits, language));
    if (reviews.isDisagreed())
        inspector.addText(said(QT_TRANSLATE_NOOP("shortlists", "They lie 15 points or more apart.")),
                          TextStyle::Caption, Tone::Warn);
}

void addNomination(Inspector &inspector, const CandidateFacts &facts)
{
    const Language language = currentLanguage();
    for (const Nomination &nomination : facts.standing.nominations) {
        if (nomination.applicationRef != facts.candidate.ref)
            continue;
        inspector.addSection(said(QT_TRANSLATE_NOOP("shortlists", "Approved")));
        inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "On")), longDate(nomination.onDate, language));
        inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Committed")), amountText(nomination.amount, language));
        if (nomination.withdrawn)
            inspector.addText(said(QT_TRANSLATE_NOOP("shortlists", "Withdrew after approval")), TextStyle::Text,
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
    inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Merit")), meritText(candidate.merit, language));
    inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Cost")),
                     amountText(Money(candidate.cost, facts.currency), language));
    inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Delegate")), genderTitle(candidate.gender));
    if (const auto region = regionalGroupOf(candidate.region))
        inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Region")), titleOf(*region));
    QStringList groups;
    for (const QString &code : candidate.groups)
        if (const auto group = stateGroupOf(code))
            groups += titleOf(*group);
    if (!groups.isEmpty())
        inspector.addRow(said(QT_TRANSLATE_NOOP("shortlists", "Groups")), listText(groups, language));
    inspector.addSection(candidate.isSelected() ? said(QT_TRANSLATE_NOOP("shortlists", "Without this person"))
                                                : said(QT_TRANSLATE_NOOP("shortlists", "Why not in")));
    inspector.addText(facts.sentence);
    if (candidate.why) {
        inspector.addSection(said(QT_TRANSLATE_NOOP("shortlists", "What the delegation may be told")));
        inspector.addText(candidate.why->sentence(codeOf(language)));
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
