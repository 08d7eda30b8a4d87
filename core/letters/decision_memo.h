#pragma once

#include "documents/document.h"
#include "letters/decision_facts.h"

namespace fund {

/// The memo on a short list: what is asked, the picture, the rules with what is reached, who would go with the one
/// sentence why, what reviewers disagreed on, what the money allows, who is not selected; under the list's digest and
/// the keys that can sign. Once decided, with the decision and its signature. The same facts make the same paper.
[[nodiscard]] Document decisionMemo(const DecisionFacts &facts, const Wording &wording);

} // namespace fund
