#pragma once

#include "base/result.h"
#include "contributions/contribution_import.h"

namespace fund {

/// A refused table's problems. Each row that nothing but its wish keeps out is on record as a request from now on, in a
/// deed of its own, and its problem says so (para. 19): once, however often the table comes again.
[[nodiscard]] Result<Problems> keepWishes(Session &session, const ContributionPlan &plan);

} // namespace fund
