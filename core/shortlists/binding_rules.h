#pragma once

#include "localisation/wording.h"
#include "shortlists/listed_selection.h"

namespace fund {

/// The balance rules that bind a list (para. 22): those met with nothing to spare, so that nobody who counts for a
/// least can be left out, and nobody who counts for a most can be added, but for another who counts. In their order. A
/// least of none binds nobody; a rule that is short is told as short.
[[nodiscard]] std::vector<ReachedRule> bindingRules(const ListedSelection &selection);

/// One line that names them; empty where there is no rule, and where none binds but one is short.
[[nodiscard]] QString bindingSentence(const ListedSelection &selection, const Wording &wording);

} // namespace fund
