#pragma once

#include "donors/donor.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] DonorId insertDonor(Change &change, const DonorDraft &draft);
[[nodiscard]] ClearanceId insertClearance(Change &change, const Clearance &clearance);
/// Of the session's day.
void insertClearanceWithdrawal(Change &change, const Clearance &clearance, const QString &reason);

/// By name.
[[nodiscard]] std::vector<Donor> readDonors(const Database &database);
[[nodiscard]] std::optional<Donor> readDonor(const Database &database, DonorId id);
[[nodiscard]] std::optional<Donor> findDonor(const Database &database, const QString &name);
[[nodiscard]] std::optional<Donor> findDonorOfState(const Database &database, const QString &iso3);
/// What a person writes for a donor on record: "D-007", its name in any language, now or earlier, or for a State any of
/// its names or codes.
[[nodiscard]] std::optional<Donor> findDonorByText(const Database &database, const QString &text);
/// Whether a proposal for this donor has no second person yet.
[[nodiscard]] bool isExaminationWaiting(const Database &database, DonorId donor);
/// With what the screening says of the donor now. The newest whose term covers a day; where none does, the newest of
/// all: a renewal that begins later does not end the clearance that holds. Where none is on record and a proposal
/// waits: an awaited one.
[[nodiscard]] std::optional<Clearance> readClearance(const Database &database, DonorId donor, const QDate &day);
/// All of a donor, newest first.
[[nodiscard]] std::vector<Clearance> readClearances(const Database &database, DonorId donor);

} // namespace fund
