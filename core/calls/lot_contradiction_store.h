#pragma once

#include "calls/call.h"
#include "calls/lot_contradiction.h"
#include "calls/lot_value.h"
#include "storage/database.h"

#include <vector>

namespace fund {

class Change;

void insertLotContradiction(Change &change, LotValueId id, const QString &read);
/// What was read otherwise of a call's lot value, in the order in which it was recorded.
[[nodiscard]] std::vector<LotContradiction> readLotContradictions(const Database &database, CallId call);

} // namespace fund
