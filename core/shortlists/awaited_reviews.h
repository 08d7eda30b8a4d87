#pragma once

#include "base/result.h"
#include "calls/call.h"
#include "calls/call_state.h"

namespace fund {

class Database;

/// Why a call's selection can't be made before it is reviewed: "reviews_must_be_in", first in general, then one problem
/// for each thing that is waited for, naming the applications.
[[nodiscard]] Failure awaitedReviews(const Database &database, const Call &call, CallState state);

} // namespace fund
