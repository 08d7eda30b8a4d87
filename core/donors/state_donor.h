#pragma once

#include "donors/donor.h"
#include "states/state.h"

namespace fund {

/// A State as a donor, published as all are unless it asks otherwise (para. 17).
[[nodiscard]] DonorDraft donorOfState(const State &state);

} // namespace fund
