#include "letters/decision_memo.h"

#include "calls/call_times.h"
#include "documents/sheets.h"
#include "letters/decision_memo_parts.h"
#include "letters/lot_sentence.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "shortlists/binding_rules.h"

namespace fund {

namespace {

using memo::Telling;

Heading heading(const QString &words)
{
    return {.level = 2, .text = words};
}

QDate dateOf(const ShortList &list)
{
    return list.submittedOn.isValid() ? list.submittedOn : list.recordedAt.toUTC().date();
}

std::vector<Fact> headOf(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    const QDate date = dateOf(facts.list);
    return {{wording.translate("letters", "To:"),
             wording.translate("letters", "The High Representative for Disarmament Affairs")},
            {wording.translate("letters", "From:"),
             facts.office.isEmpty() ? wording.translate("letters", "The administrator of the fund") : facts.office},
            {wording.translate("letters", "Date:"), longDate(date, wording.language())},
            {wording.translate("letters", "Reference:"),
             wording.translate("letters", "%1, short list, version %2", "%1 a call's reference")
                 .arg(facts.call.ref, numberText(facts.list.version, wording.language()))},
            {wording.translate("letters", "Subject:"),
             wording.translate("letters", "Sponsorship: %1").arg(facts.call.terms.title)}};
}

/// What is asked and for whom: with the money and what was decided before, it fits a first page.
void addRequest(std::vector<Block> &body, const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    const Meeting &meeting = facts.call.terms.meeting;
    body.emplace_back(heading(wording.translate("letters", "What is asked")));
    body.emplace_back(Paragraph{
        wording
            .translate(
                "letters",
                "Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost "
                "of %4.",
                "%1 meeting, %2 place, %3 first to last day, %4 amount", facts.proposed)
            .arg(meeting.name, meeting.place, dateRange(meeting.firstDay, meeting.lastDay, language),
                 amountText(facts.commits, language))});
    if (const QString late = lateMeetingText(meeting, dateOf(facts.list), wording); !late.isEmpty())
        body.emplace_back(Paragraph{late});
    body.emplace_back(heading(wording.translate("letters", "For whom")));
    body.emplace_back(Paragraph{memo::balanceText(telling)});
    if (!facts.list.kept.isEmpty())
        body.emplace_back(
            Paragraph{wording
                          .translate("letters",
                                     "Approved before, and not asked for again: %1. Places that became free are asked "
                                     "for.",
                                     "%1 a number of delegates")
                          .arg(numberText(facts.list.kept.size(), language))});
    if (!facts.background.change) // else they are named with their merit and cost
        body.emplace_back(Paragraph{memo::proposedText(telling)});
}

/// Who is asked for now is named before the money: substitutes are approved as persons, not as a number.
void addChange(std::vector<Block> &body, const Telling &telling)
{
    const auto &change = telling.facts.background.change;
    if (!change)
        return;
    body.emplace_back(heading(memo::changeTitle(telling)));
    if (!change->reason.isEmpty())
        body.emplace_back(Paragraph{telling.wording.translate("letters", "Reason: %1").arg(change->reason)});
    if (change->entering.empty())
        body.emplace_back(Paragraph{telling.wording.translate("letters", "Nobody is new in the list.")});
    else
        body.emplace_back(memo::enteringTable(telling));
    body.emplace_back(Paragraph{memo::stayingText(telling)});
    if (!change->leaving.empty()) {
        body.emplace_back(Paragraph{telling.wording.translate("letters", "Who left:")});
        body.emplace_back(memo::leavingList(telling));
    }
}

void addMoney(std::vector<Block> &body, const Telling &telling)
{
    const Wording &wording = telling.wording;
    body.emplace_back(heading(wording.translate("letters", "What the money allows")));
    body.emplace_back(memo::moneyTable(telling));
    if (telling.facts.isDecided())
        body.emplace_back(Paragraph{
            wording
                .translate("letters",
                           "This copy was made after the decision. Its figures are those before it, as known on its "
                           "day, %1.",
                           "%1 date")
                .arg(longDate(telling.facts.decisions.back().onDate, wording.language()))});
    if (!telling.facts.isCovered())
        body.emplace_back(Paragraph{wording.translate(
            "letters", "What is allotted for sponsorship does not hold it: an approval would be refused.")});
}

void addMaking(std::vector<Block> &body, const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    const CallTerms &terms = facts.call.terms;
    body.emplace_back(heading(wording.translate("letters", "How the list was made")));
    body.emplace_back(Paragraph{
        wording
            .translate("letters",
                       "The list follows from the criteria and rules that were published with the call on %1 and have "
                       "not changed since, and from nothing else. It is proven to be the best by these rules.")
            .arg(longDate(facts.call.publishedAt.toUTC().date(), language))});
    body.emplace_back(Paragraph{wording
                                    .translate("letters", "The call was open from %1 to %2, in the time of %3.",
                                               "%1 and %2 dates, %3 a time zone")
                                    .arg(longDate(dayThere(terms.opens, terms.timeZone), language),
                                         longDate(closingDay(terms), language), terms.timeZone)});
    if (facts.lot)
        body.emplace_back(
            Paragraph{lotSentenceForMemo(*facts.lot, facts.lotReading, facts.lotContradictions, wording)});
    body.emplace_back(memo::picture(telling));
    body.emplace_back(memo::ruleTable(telling));
    if (const QString binding = bindingSentence(facts.selection, wording); !binding.isEmpty())
        body.emplace_back(Paragraph{binding});
    if (const QString free = memo::freePlacesText(telling); !free.isEmpty())
        body.emplace_back(Paragraph{free});
    body.emplace_back(memo::selectedTable(telling));
}

/// What the list itself can't show: who takes no part in it.
void addWhoApplied(std::vector<Block> &body, const Telling &telling)
{
    const DecisionBackground &background = telling.facts.background;
    body.emplace_back(heading(telling.wording.translate("letters", "Who applied")));
    body.emplace_back(memo::applicantsTable(telling));
    if (!background.withdrawn.empty())
        body.emplace_back(Paragraph{memo::withdrawnText(telling)});
    if (!background.excluded.empty())
        body.emplace_back(memo::excludedTable(telling));
    if (!background.unreviewed.empty())
        body.emplace_back(memo::unreviewedTable(telling));
    if (!background.uncosted.empty())
        body.emplace_back(memo::uncostedTable(telling));
}

void addRest(std::vector<Block> &body, const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    body.emplace_back(heading(wording.translate("letters", "Where reviewers disagreed")));
    if (facts.disagreements.empty())
        body.emplace_back(Paragraph{wording.translate(
            "letters", "Nowhere did the reviewers' own merits for an application lie 15 points or more apart.")});
    else
        body.emplace_back(memo::disagreementTable(telling));
    if (facts.screening) {
        body.emplace_back(heading(wording.translate("letters", "Screening")));
        body.emplace_back(memo::screeningParagraph(telling));
    }
    body.emplace_back(heading(wording.translate("letters", "If you approve")));
    body.emplace_back(
        List{ListMarks::Bullets,
             {wording.translate("letters", "%1 is committed for the delegates.")
                  .arg(amountText(facts.commits, wording.language())),
              wording.translate("letters", "Letters of award and of regret can be made ready; none is sent by it."),
              wording.translate("letters",
                                "Whoever is declined, or withdraws, is replaced by the same rules; the substitutes "
                                "need an approval of their own.")}});
}

void addDecision(std::vector<Block> &body, const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    body.emplace_back(heading(wording.translate("letters", "Decision")));
    Facts lines;
    for (const Decision &decision : facts.decisions) {
        lines.facts.push_back({wording.translate("letters", "Decided:"),
                               wording.translate("letters", "%1, on %2, by %3", "%1 outcome, %2 date, %3 a user's name")
                                   .arg(memo::outcomeText(decision.what.outcome, wording),
                                        longDate(decision.onDate, wording.language()), decision.byName)});
        if (!decision.what.reason.isEmpty())
            lines.facts.push_back({wording.translate("letters", "Reason:"), decision.what.reason});
        lines.facts.push_back(
            {wording.translate("letters", "Signature:"), QString::fromLatin1(decision.signature.toHex())});
    }
    lines.facts.push_back({wording.translate("letters", "Digest of the list:", "SHA-256, hexadecimal"),
                           QString::fromLatin1(facts.list.digest.toHex())});
    lines.facts.push_back({wording.translate("letters", "Digest of the call:", "SHA-256, hexadecimal"),
                           QString::fromLatin1(facts.call.digest.toHex())});
    for (const DecidersKey &key : facts.keys)
        lines.facts.push_back({wording.translate("letters", "Key that can sign:"), memo::keyText(key, wording)});
    lines.facts.push_back({wording.translate("letters", "Head of the record:", "the newest hash of the audit record"),
                           QString::fromLatin1(facts.recordHead.toHex())});
    body.emplace_back(std::move(lines));
}

void addOthers(std::vector<Block> &body, const Telling &telling)
{
    Table others = memo::othersTable(telling);
    if (others.rows.empty())
        return;
    body.emplace_back(heading(telling.wording.translate("letters", "Who is not selected")));
    body.emplace_back(std::move(others));
}

DocumentSettings settingsFor(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    DocumentSettings settings = documentSettings(wording);
    settings.title = wording.translate("letters", "Short list of %1, version %2", "%1 a call's reference")
                         .arg(facts.call.ref, numberText(facts.list.version, wording.language()));
    settings.author = facts.office;
    settings.made = facts.isDecided() ? facts.decisions.back().recordedAt : facts.list.recordedAt;
    if (!facts.isDecided())
        settings.statusNote = facts.list.submittedOn.isValid()
                                  ? wording.translate("letters", "Waits for a decision")
                                  : wording.translate("letters", "Draft: not sent for approval");
    else if (!facts.established)
        settings.statusNote = wording.translate("letters", "Proposed fund: not an official document");
    if (facts.demonstration)
        settings.demonstrationMark = wording.translate("letters", "Demonstration: invented people and amounts");
    return settings;
}

} // namespace

Document decisionMemo(const DecisionFacts &facts, const Wording &wording)
{
    const Telling telling{facts, wording};
    MemoSheet sheet;
    sheet.from.organisation = facts.fundName;
    sheet.from.office = facts.office;
    sheet.title = wording.translate("letters", "Memorandum");
    sheet.head = headOf(telling);
    addRequest(sheet.body, telling);
    addChange(sheet.body, telling);
    addMoney(sheet.body, telling);
    sheet.body.emplace_back(heading(wording.translate("letters", "What was decided before")));
    sheet.body.emplace_back(memo::earlierDecisions(telling));
    addMaking(sheet.body, telling);
    addWhoApplied(sheet.body, telling);
    addRest(sheet.body, telling);
    addDecision(sheet.body, telling);
    addOthers(sheet.body, telling);
    Document document = memoDocument(sheet, settingsFor(telling));
    numberTablesAndFigures(document);
    return document;
}

} // namespace fund
