#pragma once

#include "contributions/in_kind.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

/// With what was stated of its words, where something had to be.
[[nodiscard]] InKindId insertInKind(Change &change, const InKindDraft &draft);
/// From a day to another, both included, as known at a moment, by date and number.
[[nodiscard]] std::vector<InKindContribution> readInKind(const Database &database, const QDate &from,
                                                         const ReadAt &until);

} // namespace fund
