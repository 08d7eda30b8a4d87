#pragma once

#include "donors/donor_name.h"

namespace fund {

class Database;
class Session;

/// For a form while typing: what checkDonorNames asks of the file.
[[nodiscard]] DonorNameFacts donorNameFacts(const Database &database, const DonorNamesDraft &draft);

/// Names in further languages, or others from a day on. The donor is screened by them within the same deed.
[[nodiscard]] Result<void> recordDonorNames(Session &session, const DonorNamesDraft &draft);

} // namespace fund
