#pragma once

#include "commands/frame/json.h"
#include "screening/list_match.h"

namespace fund {

/// A match as JSON: points, whether it is a hit, its parts.
[[nodiscard]] Json documentOfMatch(const ListMatch &match, const Subject &subject);
/// Its parts, a line for each.
[[nodiscard]] QString partsText(const ListMatch &match, const Subject &subject);

} // namespace fund
