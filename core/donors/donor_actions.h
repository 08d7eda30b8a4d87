#pragma once

#include "donors/donor.h"

namespace fund {

class Change;
class Database;
class Session;

/// The donor that a text means (findDonorByText), or why there is none.
[[nodiscard]] Result<Donor> requireDonor(const Database &database, const QString &text);

/// For a form while typing: what checkDonor asks of the file.
[[nodiscard]] DonorFacts donorFacts(const Database &database, const DonorDraft &draft);

/// A donor that is no State is screened within the same deed, where a list is on record.
[[nodiscard]] Result<DonorId> recordDonor(Session &session, const DonorDraft &draft);
/// The same inside another deed: an import.
[[nodiscard]] Result<DonorId> recordDonor(Change &change, const DonorDraft &draft);

} // namespace fund
