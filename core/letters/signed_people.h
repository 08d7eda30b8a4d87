#pragma once

#include "letters/decision_facts.h"

#include <map>

namespace fund {

/// "A-012 (Kenya)"; for who is cleared "A-012 (Ann Other, First Secretary, Ministry of Foreign Affairs, Kenya)".
[[nodiscard]] QString personText(const Session &session, const DecisionFacts &facts, const ListedCandidate &candidate,
                                 Language language);
/// Whom an approval of the list would be signed for, without those declined: each by number and State, and for who is
/// cleared by name, post and ministry too (paras. 11 and 18). Only for a screen or terminal of who signs, never for a
/// paper.
[[nodiscard]] QString signedPeopleText(const Session &session, const DecisionFacts &facts,
                                       const std::map<QString, QString> &declines, Language language);
/// What the approval commits without those declined.
[[nodiscard]] Money signedAmount(const DecisionFacts &facts, const std::map<QString, QString> &declines);

} // namespace fund
