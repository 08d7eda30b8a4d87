#pragma once

#include "calls/call.h"

namespace fund {

/// Regional group and groups of every State on a day, by iso3: what publication freezes for the closing day. Observer
/// States, who are in none, are left out; they may apply like all States (para. 22).
[[nodiscard]] std::vector<FrozenState> frozenStates(const QDate &day);

} // namespace fund
