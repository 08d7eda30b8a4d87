#pragma once

#include "documents/blocks.h"
#include "letters/decision_facts.h"
#include "localisation/wording.h"

namespace fund::memo {

/// The memo in the making: what it is about, and in which language.
struct Telling
{
    const DecisionFacts &facts;
    const Wording &wording;
};

[[nodiscard]] QString stateText(const QString &iso3, Language language);
[[nodiscard]] TableRow tableRow(std::vector<TableCell> cells);

/// Those whose approval is asked, by number and State: "A-012 (Kenya) and A-031 (Fiji)".
[[nodiscard]] QString proposedText(const Telling &telling);
/// How many the whole list holds, of them women and from States in special situations.
[[nodiscard]] QString balanceText(const Telling &telling);
/// Who would go, as dots by regional group.
[[nodiscard]] Figure picture(const Telling &telling);
/// The rules in their order, reached and needed.
[[nodiscard]] Table ruleTable(const Telling &telling);
/// Who would go, and what the list would be without each.
[[nodiscard]] Table selectedTable(const Telling &telling);
/// How many of the call's places the list leaves free, and why by what the list itself shows; empty where none.
[[nodiscard]] QString freePlacesText(const Telling &telling);
/// Against which version decided on before the list is told; only for a list that has a change.
[[nodiscard]] QString changeTitle(const Telling &telling);
/// Who is in the list and was not in that version, with State, merit and cost.
[[nodiscard]] Table enteringTable(const Telling &telling);
/// The sentence that names who stays.
[[nodiscard]] QString stayingText(const Telling &telling);
/// A sentence for each who was in that version and is in this one no more: why, and since when.
[[nodiscard]] List leavingList(const Telling &telling);
/// Everyone else, two in a row, under the sentence that their delegations may be told.
[[nodiscard]] Table othersTable(const Telling &telling);
/// Everyone who applied, counted once: compared, or why not.
[[nodiscard]] Table applicantsTable(const Telling &telling);
/// The sentence that names who withdrew before the list was made.
[[nodiscard]] QString withdrawnText(const Telling &telling);
/// Of whom the call goes on without two reviews, by decision: why, and who decided it.
[[nodiscard]] Table unreviewedTable(const Telling &telling);
/// Each who has no cost, with merit and what was missing for an estimate.
[[nodiscard]] Table uncostedTable(const Telling &telling);
/// Who was found not eligible, by criterion and by who found it.
[[nodiscard]] Table excludedTable(const Telling &telling);
/// A sentence for each decision on earlier versions, and for each who was declined then; or that there was none.
[[nodiscard]] List earlierDecisions(const Telling &telling);
[[nodiscard]] Table disagreementTable(const Telling &telling);
/// How many of those proposed the screening leaves open; by number alone, since a paper goes about.
[[nodiscard]] Paragraph screeningParagraph(const Telling &telling);
/// A row of the money that a decision rests on.
struct MoneyRow
{
    QString words;
    Money amount;
    RowKind kind = RowKind::Body;
    int indent = 0;
    bool isBefore = false; ///< of the envelope, and of what approvals before this list made of it

    bool operator==(const MoneyRow &) const = default;
};

/// In the order in which they are told, by memo and page alike.
[[nodiscard]] std::vector<MoneyRow> moneyRows(const Telling &telling);
[[nodiscard]] Table moneyTable(const Telling &telling);

[[nodiscard]] QString outcomeText(DecisionOutcome outcome, const Wording &wording);
[[nodiscard]] QString keyText(const DecidersKey &key, const Wording &wording);

} // namespace fund::memo
