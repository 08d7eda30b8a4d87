#pragma once

#include "donors/donor_contact.h"
#include "storage/database.h"

namespace fund {

class Change;

/// With `sealed` for an individual, else plain.
void insertContact(Change &change, const DonorContactDraft &draft, const std::optional<SealedAddress> &sealed);
/// Takes every sealed address of a donor away, with its key; gives how many.
int eraseAddresses(Change &change, DonorId donor);

/// The newest as known at a moment (none: now); nullopt where none was recorded.
[[nodiscard]] std::optional<DonorContact> readContact(const Database &database, DonorId donor,
                                                      const QDateTime &knownAt = {});

} // namespace fund
