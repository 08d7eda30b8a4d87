#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <memory>

namespace fund {

/// The present of a file: the given clock's. A demonstration has its own, which began when its newest entry was made
/// and goes on while it is open, so that opened years later it still looks as on its last day. The clock must outlive
/// what is given back.
[[nodiscard]] Result<std::shared_ptr<const Clock>> clockOf(const Database &database, const Clock &clock);

} // namespace fund
