#pragma once

#include "applications/application.h"

namespace fund {

class Database;

/// Names of those who may give the second judgement that a refusal takes: enabled, of a role that judges, and not the
/// one who has judged. Empty where the criterion waits for none.
[[nodiscard]] QStringList readSecondJudges(const Database &database, const Application &application,
                                           EligibilityCriterion criterion);

} // namespace fund
