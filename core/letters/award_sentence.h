#pragma once

#include "localisation/wording.h"
#include "selection/result_reader.h"

namespace fund {

/// Why somebody was chosen, in words for them: what the list's explanation says of a selection without them, turned to
/// what they bring to it. As delegationSentence() it says nothing of any other applicant. An explanation of a kind that
/// it does not know is told in the delegation's sentence.
[[nodiscard]] QString awardSentence(const ReadExplanation &why, const Wording &wording);

} // namespace fund
