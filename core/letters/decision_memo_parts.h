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

/// Who would go, as dots by regional group.
[[nodiscard]] Figure picture(const Telling &telling);
/// The rules in their order, reached and needed.
[[nodiscard]] Table ruleTable(const Telling &telling);
/// Who would go, and what the list would be without each.
[[nodiscard]] Table selectedTable(const Telling &telling);
/// Everyone else, with the sentence that the delegation may be told.
[[nodiscard]] Table othersTable(const Telling &telling);
/// Everyone who applied, counted once: compared, or why not.
[[nodiscard]] Table applicantsTable(const Telling &telling);
/// Of whom the call goes on without two reviews: why, and who decided it.
[[nodiscard]] Table unreviewedTable(const Telling &telling);
/// The sentence that names who has no cost.
[[nodiscard]] QString uncostedText(const Telling &telling);
/// Who was found not eligible, by which paragraph, by whom.
[[nodiscard]] Table excludedTable(const Telling &telling);
/// A sentence for each decision on earlier versions, and for each who was declined then.
[[nodiscard]] List earlierDecisions(const Telling &telling);
[[nodiscard]] Table disagreementTable(const Telling &telling);
/// How many of those proposed the screening leaves open; by number alone, since a paper goes about.
[[nodiscard]] Paragraph screeningParagraph(const Telling &telling);
[[nodiscard]] Table moneyTable(const Telling &telling);

[[nodiscard]] QString outcomeText(DecisionOutcome outcome, const Wording &wording);
[[nodiscard]] QString keyText(const DecidersKey &key, const Wording &wording);

} // namespace fund::memo
