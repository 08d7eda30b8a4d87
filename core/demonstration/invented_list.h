#pragma once

#include "screening/listed_entry.h"

namespace fund::demonstration {

/// A Consolidated List of invented names, as long as a real one: every entry says that it is invented, by its regime
/// and its remark, and its reference is none of the Security Council's. No chance of the demonstration goes into it.
[[nodiscard]] ConsolidatedList inventedList(int year);
/// The list of September: two entries are gone, one has another remark, and one is new that a donor's name resembles.
[[nodiscard]] ConsolidatedList laterInventedList(int year);

} // namespace fund::demonstration
