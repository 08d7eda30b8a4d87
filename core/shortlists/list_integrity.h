#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "record/verify.h"
#include "shortlists/shortlist.h"

namespace fund {

/// That a stored list is what was made: its digest that of its document, the call's that of its published terms, and
/// those selected candidates of its problem. Else somebody changed the file: FailureKind::File,
/// "short_list_must_be_as_made", and nobody is shown or asked to sign it.
[[nodiscard]] Result<void> checkStoredList(const ShortList &list, const Call &call);

/// That its problem, solved again, gives its result, explanations apart: whoever could change the result could change
/// the digest with it. Takes as long as solving; FailureKind::Cancelled where it was stopped.
[[nodiscard]] Result<void> checkSolution(const ShortList &list, const Call &call, const Progress *progress = nullptr);

/// Short lists and published calls whose digest is not theirs: none in a sound file. Needs no clearance.
[[nodiscard]] std::vector<Finding> verifyShortLists(const Database &database);

} // namespace fund
