#pragma once

#include "record/verify.h"

namespace fund {

/// Nominations that no decision bears (para. 18): each needs the High Representative's approval of its own short list,
/// which proposes the applicant and declines nobody of that name. None in a sound file. Needs no clearance.
[[nodiscard]] std::vector<Finding> verifyNominations(const Database &database);

} // namespace fund
