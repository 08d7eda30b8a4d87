#pragma once

#include "base/problem.h"
#include "calls/call.h"

namespace fund {

/// Limits of balance rules that no file could keep: negative, a share outside 0…1, above the bounds of selection.md.
[[nodiscard]] Problems checkRuleNumbers(const CallTerms &terms);

/// Balance rules as they may be published: named, with a limit, on known attributes and values, excluding nobody.
[[nodiscard]] Problems checkRules(const CallTerms &terms);

} // namespace fund
