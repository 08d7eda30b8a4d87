#pragma once

#include "base/problem.h"
#include "calls/call.h"

namespace fund {

class Session;

/// A word of warning, and no refusal: an envelope above what is allotted to the call's window today and not committed
/// ("envelope_should_be_allotted"). Money may still be allotted before the decision, which checks it anyway; but a slip
/// of a digit is seen before States read it. Empty while the envelope is not given.
[[nodiscard]] Problems fundingWarnings(const Session &session, const CallTerms &terms);

} // namespace fund
