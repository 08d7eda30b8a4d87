#pragma once

#include "calls/lot_contradiction.h"
#include "calls/lot_reading.h"
#include "localisation/wording.h"

#include <vector>

namespace fund {

/// What settled ties, for who decides: the value, its source and day, who confirmed it, or that nobody has, and who
/// read another.
[[nodiscard]] QString lotSentenceForMemo(const LotValue &value, const std::optional<LotReading> &reading,
                                         const std::vector<LotContradiction> &contradictions, const Wording &wording);

/// The same for an applicant whose place the lot decided; no user is named.
[[nodiscard]] QString lotSentenceForLetter(const LotValue &value, const std::optional<LotReading> &reading,
                                           const Wording &wording);

} // namespace fund
