#pragma once

#include "base/result.h"
#include "calls/call.h"

namespace fund {

class Session;

/// A call whose reviews can be given or changed now (checkReviewing), or why not.
[[nodiscard]] Result<Call> requireReviewing(const Session &session, CallId id);

} // namespace fund
