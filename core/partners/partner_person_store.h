#pragma once

#include "partners/partner_person.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] PartnerPersonId insertPartnerPerson(Change &change, PartnerId partner, const OwnKeyBox &sealed,
                                                  const QDate &onDate);
void insertPartnerPersonEnd(Change &change, PartnerPersonId person, const QString &reason, const QDate &onDate);
/// Destroys the key and the box; gives how many rows: none where they are gone.
int erasePartnerPerson(Change &change, PartnerPersonId person);

/// Everybody who is or was in charge, in the order of recording.
[[nodiscard]] std::vector<PartnerPerson> readPartnerPersons(const Database &database, PartnerId partner);
/// Those of them who are in charge on a day (PartnerPerson::isInChargeOn).
[[nodiscard]] std::vector<PartnerPerson> readPersonsInCharge(const Database &database, PartnerId partner,
                                                             const QDate &day);
[[nodiscard]] std::optional<PartnerPerson> readPartnerPerson(const Database &database, PartnerPersonId id);

} // namespace fund
