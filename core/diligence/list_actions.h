#pragma once

#include "screening/screening_actions.h"

namespace fund {

/// Keeps a version of the Consolidated List and screens every donor that is no State and every partner again, in one
/// deed (para. 14). Names that are sealed are screened only by who is cleared for them: the others stay “not screened”
/// until then.
[[nodiscard]] Result<ImportedList> importListAndScreen(Change &change, const ConsolidatedList &list);
[[nodiscard]] Result<ImportedList> importListAndScreen(Session &session, const ConsolidatedList &list);

} // namespace fund
