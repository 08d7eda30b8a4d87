#pragma once

#include "base/problem.h"
#include "calls/call.h"
#include "calls/call_state.h"

namespace fund {

/// What a call is checked against.
struct CallFacts
{
    Currency fundCurrency;
    QDateTime now;
    std::vector<FrozenState> states;      ///< groups of the closing date; empty while the date is not known
    std::optional<CallTerms> published{}; ///< what a new version takes the place of; none for the first
    QDate onDay{};                        ///< for which it would be published; invalid where nobody publishes
    bool hasApplications = false;         ///< someone has applied under an earlier version
};

/// What must be right before a call can be published; for a form while one types, too. Fields are named
/// "title", "criteria.2.weight", "rules.1.max", positions from 1.
[[nodiscard]] Problems checkCall(const CallTerms &terms, const CallFacts &facts);

/// What must be right even of a draft: its currency, its kind, numbers that can be kept.
[[nodiscard]] Problems checkDraft(const CallTerms &terms, const CallFacts &facts);

/// Rules that no list can keep together, by the arithmetic of places (or of the envelope) alone: of what a person can
/// publish all the same, with a reason.
[[nodiscard]] Problems ruleClashes(const CallTerms &terms, const std::vector<FrozenState> &states);

/// A new version of a published call: only before closing and before any score.
[[nodiscard]] Problems checkNewVersion(const CallProgress &progress, const QDateTime &now);

/// Whether a text encourages women to apply (para. 22), in any of the six languages.
[[nodiscard]] bool encouragesWomen(const QString &text);

} // namespace fund
