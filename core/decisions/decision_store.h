#pragma once

#include "decisions/decision.h"
#include "storage/database.h"

#include <vector>

namespace fund {

class Change;

[[nodiscard]] DecisionId insertDecision(Change &change, const Decision &decision);

/// All decisions about one thing, the first first.
[[nodiscard]] std::vector<Decision> readDecisionsAbout(const Database &database, const QString &subject);
/// Every decision, newest first.
[[nodiscard]] std::vector<Decision> readDecisions(const Database &database);

} // namespace fund
