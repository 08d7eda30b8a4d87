#include "decisions/decision_panel.h"

#include "calls/call_times.h"
#include "letters/decision_memo_parts.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "localisation/paragraphs.h"
#include "selections/candidate_columns.h"
#include "shortlists/office_sentence.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QHBoxLayout>

namespace fund {

namespace {

constexpr std::size_t shownDisagreements = 8;

QString number(qint64 value)
{
    return numberText(value, currentLanguage());
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent) : Inspector(parent) {}

void DecisionPanel::setFacts(const DecisionFacts &facts, const NewPeople &people, const PlannedDeclines &declines,
                             bool mayDecide, const QString &off)
{
    clear();
    m_decline = nullptr;
    m_proposed.clear();
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (candidate.isSelected() && !facts.list.kept.contains(candidate.ref) && declines.count(candidate.ref) == 0)
            m_proposed += candidate.ref;
    addRequest(facts);
    addFreePlaces();
    addChange(facts, people);
    addMoney(facts);
    addEarlier(facts.background);
    addDisagreements(facts);
    addOthers(facts);
    addApplicants(facts);
    if (facts.isDecided())
        addDecisions(facts);
    else
        addConsequences(facts, declines);
    if (!declines.empty())
        addDeclines(declines);
    if (mayDecide && !facts.isDecided())
        addButtons(facts, declines, off);
    addMemo();
    showChosen();
}

void DecisionPanel::addRequest(const DecisionFacts &facts)
{
    addSection(facts.isDecided() ? tr("What was asked") : tr("What is asked"));
    addText(tr("Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the "
               "call on %1 and have not changed since.",
               nullptr, facts.proposed)
                .arg(longDate(facts.call.publishedAt.toUTC().date(), currentLanguage())));
    const CallTerms &terms = facts.call.terms;
    addText(tr("The call was open %1.", "%1 its first to its last day")
                .arg(dateRange(dayThere(terms.opens, terms.timeZone), closingDay(terms), currentLanguage())));
    if (!facts.list.kept.isEmpty())
        addText(tr("They fill places that became free; %1 who were approved before stay.")
                    .arg(number(facts.list.kept.size())));
}

QString DecisionPanel::departureText(const Departure &departure)
{
    const QString day = longDate(departure.onDate, currentLanguage());
    switch (departure.why) {
    case DepartureReason::Declined:
        return tr("declined on %1", "%1 date").arg(day);
    case DepartureReason::Withdrew:
        return departure.onDate.isValid() ? tr("withdrew on %1", "%1 date").arg(day) : tr("withdrew");
    case DepartureReason::NotSelected:
        break;
    }
    return tr("not selected any more", "one applicant");
}

/// Before all else that was: who approves substitutes must see which persons are asked for now (para. 18).
void DecisionPanel::addChange(const DecisionFacts &facts, const NewPeople &people)
{
    if (!facts.background.change)
        return;
    const ListChange &change = *facts.background.change;
    const Language language = currentLanguage();
    const QString version = number(change.version);
    const QString day = longDate(change.decidedOn, language);
    addSection(tr("What is new"));
    addText(change.approved ? tr("Against version %1, approved on %2.", "%1 number, %2 date").arg(version, day)
                            : tr("Against version %1, returned on %2.", "%1 number, %2 date").arg(version, day));
    if (change.entering.isEmpty())
        addText(tr("Nobody is new.", "in a list"));
    for (const QString &ref : change.entering)
        if (const ListedCandidate *candidate = facts.selection.find(ref))
            addText(tr("New: %1. Merit %2, cost %3.", "%1 a person, %2 points, %3 an amount")
                        .arg(people.count(ref) > 0 ? people.at(ref) : ref, meritText(candidate->merit, language),
                             amountText(Money(candidate->cost, facts.commits.currency()), language)));
    addText(change.staying.isEmpty()
                ? tr("Nobody stays.", "in a list")
                : tr("Stay: %1.", "%1 numbers of applicants").arg(listText(change.staying, language)));
    for (const Departure &each : change.leaving) {
        addRow(each.ref, departureText(each));
        if (const QString reason = each.reason.text(Wording(language)); !reason.isEmpty())
            addText(reason, TextStyle::Caption, Tone::Muted);
    }
}

void DecisionPanel::addFreePlaces()
{
    if (m_freePlaces.isEmpty())
        return;
    addSection(tr("Free since the approval"));
    for (const QString &sentence : m_freePlaces)
        addText(sentence);
}

/// The memo's table, in its words and figures: once decided, those that were signed on.
void DecisionPanel::addMoney(const DecisionFacts &facts)
{
    const Language language = currentLanguage();
    addSection(tr("Money"));
    for (const memo::MoneyRow &row : memo::moneyRows({facts, Wording(language)}))
        addRow(row.words, amountText(row.amount, language), row.indent > 0 ? Tone::Muted : Tone::Plain);
}

void DecisionPanel::addDisagreements(const DecisionFacts &facts)
{
    addSection(tr("Where reviewers disagreed"));
    if (facts.disagreements.empty()) {
        addText(tr("Nowhere by 15 points of merit or more."), TextStyle::Text, Tone::Muted);
        return;
    }
    addText(tr("%1 of %2 differ by 15 points of merit or more.")
                .arg(number(static_cast<qint64>(facts.disagreements.size())),
                     number(static_cast<qint64>(facts.selection.candidates.size()))),
            TextStyle::Caption, Tone::Muted);
    for (std::size_t i = 0; i < std::min(shownDisagreements, facts.disagreements.size()); ++i) {
        const Disagreement &each = facts.disagreements.at(i);
        QStringList merits;
        for (const int merit : each.merits)
            merits += meritText(merit, currentLanguage());
        addRow(each.ref, tr("%1, %2", "two merits, and whether the applicant is in")
                             .arg(listText(merits, currentLanguage()),
                                  each.isSelected ? tr("in", "selected") : tr("not in", "not selected")));
    }
    if (facts.disagreements.size() > shownDisagreements)
        addText(tr("The memo names all of them."), TextStyle::Caption, Tone::Muted);
}

void DecisionPanel::addOthers(const DecisionFacts &facts)
{
    addSection(tr("Who is not selected"));
    addText(tr("%1 applicants above the minimum merit of %2, and %3 below it.")
                .arg(number(facts.countOf(Outcome::NotSelected)),
                     meritText(facts.selection.minMerit, currentLanguage()),
                     number(facts.countOf(Outcome::BelowMinimum))));
    if (const QString free = memo::freePlacesText({facts, Wording(currentLanguage())}); !free.isEmpty())
        addText(free);
    auto *link = new Button(tr("Read the sentence for each"), ButtonKind::Link);
    connect(link, &Button::clicked, this, &DecisionPanel::readSentences);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    addWidget(row);
}

void DecisionPanel::addApplicants(const DecisionFacts &facts)
{
    const DecisionBackground &background = facts.background;
    addSection(tr("Who applied"));
    addText(tr("%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without "
               "two reviews by decision, %6 without an estimated cost.",
               "%1 to %6 are numbers; the first is the sum of the others")
                .arg(number(background.applied), number(background.compared),
                     number(static_cast<qint64>(background.withdrawn.size())),
                     number(static_cast<qint64>(background.excluded.size())),
                     number(static_cast<qint64>(background.unreviewed.size())),
                     number(static_cast<qint64>(background.uncosted.size()))));
    addExcluded(background);
    for (const UnreviewedApplication &each : background.unreviewed)
        addText(
            tr("%1, without two reviews: %2 (%3, %4)", "%1 a reference, %2 a reason, %3 a user's name, %4 date")
                .arg(each.ref, each.waiver.reason, each.waiver.byName, longDate(each.waiver.onDate, currentLanguage())),
            TextStyle::Caption, Tone::Muted);
    addUncosted(facts);
}

void DecisionPanel::addUncosted(const DecisionFacts &facts)
{
    const Language language = currentLanguage();
    QStringList uncosted;
    for (const UncostedApplication &each : facts.background.uncosted)
        uncosted += each.ref;
    if (uncosted.isEmpty())
        return;
    addWidget(
        new NoteLine(tr("No cost could be estimated for %1: they are not compared.").arg(listText(uncosted, language)),
                     Tone::Warn, QStringLiteral("warning")));
    for (const UncostedApplication &each : facts.background.uncosted)
        addText(tr("%1, merit %2; not on record: %3.",
                   "%1 a reference, %2 a number, %3 the fare from a State to a place, a rate")
                    .arg(each.ref, meritText(each.merit, language),
                         missingText(each, facts.call.terms.meeting.place, Wording(language))),
                TextStyle::Caption, Tone::Muted);
}

void DecisionPanel::addExcluded(const DecisionBackground &background)
{
    const Language language = currentLanguage();
    for (const Exclusion &each : background.excluded) {
        QStringList paragraphs;
        for (const QString &paragraph : each.paragraphs)
            paragraphs += paragraphText(paragraph);
        addRow(each.ref, listText(paragraphs, language));
        if (!each.judges.isEmpty())
            addText(tr("Judged by %1: %2", "%1 names, %2 their evidence")
                        .arg(listText(each.judges, language), each.evidenceText(Wording(language))),
                    TextStyle::Caption, Tone::Muted);
    }
}

void DecisionPanel::addEarlier(const DecisionBackground &background)
{
    if (background.earlier.empty())
        return;
    const Language language = currentLanguage();
    addSection(tr("What was decided before"));
    for (const EarlierDecision &each : background.earlier) {
        addRow(tr("Version %1", "of a short list").arg(number(each.version)),
               tr("%1, %2", "an outcome such as Returned, and its date")
                   .arg(decisionOutcomeTitle(each.decision.what.outcome), longDate(each.decision.onDate, language)));
        if (!each.decision.what.reason.isEmpty())
            addText(each.decision.what.reason, TextStyle::Caption, Tone::Muted);
    }
    for (const auto &[ref, reason] : background.declined) {
        if (background.change && background.change->tellsDeclineOf(ref))
            continue;
        addRow(ref, decisionOutcomeTitle(DecisionOutcome::Declined));
        addText(reason.text(Wording(language)), TextStyle::Caption, Tone::Muted);
    }
}

void DecisionPanel::addConsequences(const DecisionFacts &facts, const PlannedDeclines &declines)
{
    addSection(tr("If you approve"));
    Money commits = facts.commits;
    for (const auto &[ref, reason] : declines)
        commits -= Money(facts.selection.find(ref)->cost, commits.currency());
    if (!facts.isCovered())
        addWidget(new NoteLine(tr("What is allotted for sponsorship does not hold it: it would be refused."),
                               Tone::Warn, QStringLiteral("warning")));
    addWidget(new NoteLine(tr("%1 is committed for them.").arg(amountText(commits, currentLanguage())), Tone::Plain,
                           QStringLiteral("receive")));
    addWidget(new NoteLine(tr("Letters of award and regret can be made ready; none is sent by it."), Tone::Plain,
                           QStringLiteral("document")));
    addWidget(new NoteLine(tr("The list is frozen. Places that become free are filled by the same rules, under an "
                              "approval of their own."),
                           Tone::Plain, QStringLiteral("lock")));
}

void DecisionPanel::addDeclines(const PlannedDeclines &declines)
{
    addSection(tr("You decline"));
    for (const auto &[ref, reason] : declines) {
        Button *back = addLinkRow(ref, tr("Take back"));
        back->setAccessibleName(tr("Take back the decline of %1").arg(ref));
        connect(back, &Button::clicked, this, [this, one = ref] { Q_EMIT keep(one); });
        addText(reason, TextStyle::Caption, Tone::Muted);
    }
}

void DecisionPanel::addDecisions(const DecisionFacts &facts)
{
    const Language language = currentLanguage();
    for (const Decision &decision : facts.decisions) {
        addSection(decisionOutcomeTitle(decision.what.outcome));
        addText(
            tr("On %1, by %2.", "%1 date, %2 a user's name").arg(longDate(decision.onDate, language), decision.byName));
        if (!decision.what.reason.isEmpty())
            addText(decision.what.reason);
        addText(tr("Digest: %1").arg(QString::fromLatin1(decision.what.subjectDigest.toHex())), TextStyle::Caption,
                Tone::Muted);
    }
}

void DecisionPanel::addButtons(const DecisionFacts &facts, const PlannedDeclines &declines, const QString &off)
{
    const auto declined = static_cast<qint64>(declines.size());
    const QString words = declined == 0
                              ? tr("Approve %Ln delegate(s)…", nullptr, facts.proposed)
                              : tr("Approve %1, decline %2…").arg(number(facts.proposed - declined), number(declined));
    Button *yes = addAction(words, QStringLiteral("stamp"), true);
    yes->setOffBecause(off);
    connect(yes, &Button::clicked, this, &DecisionPanel::approve);
    m_decline = addAction(tr("Decline one…"));
    m_canDecline = off.isEmpty();
    connect(m_decline, &Button::clicked, this, [this] { Q_EMIT decline(m_chosen); });
    Button *back = addAction(tr("Return, with reason…"), QStringLiteral("undo"));
    back->setOffBecause(off);
    connect(back, &Button::clicked, this, &DecisionPanel::giveBack);
}

void DecisionPanel::addMemo()
{
    auto *save = new Button(tr("Memo as PDF…"), QStringLiteral("document"), ButtonKind::Link);
    auto *print = new Button(tr("Print the memo…"), QStringLiteral("print"), ButtonKind::Link);
    connect(save, &Button::clicked, this, &DecisionPanel::saveMemo);
    connect(print, &Button::clicked, this, &DecisionPanel::printMemo);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(save);
    layout->addSpacing(8);
    layout->addWidget(print);
    layout->addStretch(1);
    addToFoot(row);
}

void DecisionPanel::setChosen(const QString &ref)
{
    m_chosen = ref;
    showChosen();
}

void DecisionPanel::showChosen()
{
    if (!m_decline)
        return;
    const bool can = m_proposed.contains(m_chosen);
    m_decline->setText(can ? tr("Decline %1…").arg(m_chosen) : tr("Decline one…"));
    m_decline->setOffBecause(can && m_canDecline ? QString() : tr("Choose one of those proposed."));
}

} // namespace fund
