#pragma once

#include "donors/donor.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] DonorId insertDonor(Change &change, const DonorDraft &draft);

/// By name.
[[nodiscard]] std::vector<Donor> readDonors(const Database &database);
[[nodiscard]] std::optional<Donor> readDonor(const Database &database, DonorId id);
[[nodiscard]] std::optional<Donor> findDonor(const Database &database, const QString &name);
[[nodiscard]] std::optional<Donor> findDonorOfState(const Database &database, const QString &iso3);
/// What a person writes for a donor on record: "D-007", its name in any language, now or earlier, or for a State any of
/// its names or codes.
[[nodiscard]] std::optional<Donor> findDonorByText(const Database &database, const QString &text);

} // namespace fund
