#pragma once

#include "diligence/clearance.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] ClearanceId insertClearance(Change &change, const Clearance &clearance);
/// Of the session's day.
void insertClearanceWithdrawal(Change &change, const Clearance &clearance, const QString &reason);

/// The own date of the newest Consolidated List, against which everybody is screened; invalid: none is on record.
[[nodiscard]] QDate readListDate(const Database &database);
/// Whether a proposal for this party has no second person yet.
[[nodiscard]] bool isExaminationWaiting(const Database &database, const PartyId &party);
/// With what the screening says of the party now. The newest whose term covers a day; where none does, the newest of
/// all: a renewal that begins later does not end the clearance that holds. Where none is on record and a proposal
/// waits: an awaited one.
[[nodiscard]] std::optional<Clearance> readClearance(const Database &database, const PartyId &party, const QDate &day);
/// All of a party, newest first.
[[nodiscard]] std::vector<Clearance> readClearances(const Database &database, const PartyId &party);

} // namespace fund
