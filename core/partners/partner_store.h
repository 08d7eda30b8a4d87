#pragma once

#include "partners/partner.h"
#include "storage/database.h"

namespace fund {

class Change;

/// A new partner with its first version, from the session's day on.
[[nodiscard]] PartnerId insertPartner(Change &change, const PartnerFacts &facts);
void insertPartnerVersion(Change &change, PartnerId partner, const PartnerFacts &facts, const QString &reason,
                          const QDate &onDate);

/// As it stands on a day; before its first day as it was first recorded.
[[nodiscard]] std::optional<Partner> readPartner(const Database &database, PartnerId id, const QDate &day);
/// Every partner as it stands on a day, by name.
[[nodiscard]] std::vector<Partner> readPartners(const Database &database, const QDate &day);
/// All that was ever said of a partner, the newest first.
[[nodiscard]] std::vector<PartnerVersion> readPartnerVersions(const Database &database, PartnerId partner);
/// What a person writes for a partner on record: "IP-007", or its name in any language, now or earlier.
[[nodiscard]] std::optional<Partner> findPartnerByText(const Database &database, const QString &text, const QDate &day);
/// Who bears or bore a name in any language; the latest who took it.
[[nodiscard]] std::optional<PartnerId> findPartnerBearing(const Database &database, const QString &name);

} // namespace fund
