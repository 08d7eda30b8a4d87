#pragma once

#include "documents/document.h"
#include "letters/decision_facts.h"

namespace fund {

/// The memo on a short list. Its first page says what is asked, for whom, what it costs, what the money allows and what
/// was decided before; then the rules with what is reached, who would go with the one sentence why, who applied, what
/// reviewers disagreed on, who is not selected; under the list's digest and the keys that can sign. Once decided, with
/// the decision and its signature. The same facts make the same paper.
[[nodiscard]] Document decisionMemo(const DecisionFacts &facts, const Wording &wording);

} // namespace fund
