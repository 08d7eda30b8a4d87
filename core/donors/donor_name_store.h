#pragma once

#include "donors/donor_name.h"
#include "settings/setting_store.h"

namespace fund {

class Change;

void insertNames(Change &change, const DonorNamesDraft &draft);

/// The names that hold on a day, as known at a moment.
[[nodiscard]] DonorNames readDonorNames(const Database &database, DonorId donor, const ReadAt &at);
/// Of every donor that has any.
[[nodiscard]] std::map<DonorId, DonorNames> readDonorNames(const Database &database, const ReadAt &at);
/// Every name that was ever recorded, the newest first.
[[nodiscard]] std::vector<DonorNameEntry> readNameHistory(const Database &database, DonorId donor);
/// Who bears or bore a name in any language, the one that it was recorded by included; the latest who took it.
[[nodiscard]] std::optional<DonorId> findBearer(const Database &database, const QString &name);

} // namespace fund
