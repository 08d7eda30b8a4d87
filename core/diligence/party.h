#pragma once

#include "donors/donor.h"
#include "partners/partner.h"

namespace fund {

class Database;

/// Whom a due diligence is of: a donor or an implementing partner.
class PartyId
{
public:
    PartyId() = default;
    PartyId(DonorId donor) : m_donor(donor) {}         // NOLINT(google-explicit-constructor)
    PartyId(PartnerId partner) : m_partner(partner) {} // NOLINT(google-explicit-constructor)

    /// As a row names it: one of the two is none.
    PartyId(DonorId donor, PartnerId partner) : m_donor(donor), m_partner(partner) {}

    [[nodiscard]] DonorId donor() const { return m_donor; }       ///< invalid: a partner
    [[nodiscard]] PartnerId partner() const { return m_partner; } ///< invalid: a donor
    [[nodiscard]] bool isValid() const { return m_donor.isValid() || m_partner.isValid(); }
    [[nodiscard]] bool isPartner() const { return m_partner.isValid(); }
    [[nodiscard]] qint64 number() const { return isPartner() ? m_partner.number() : m_donor.number(); }
    /// Where its row stands: "donors", "partners".
    [[nodiscard]] const char *table() const { return isPartner() ? "partners" : "donors"; }
    /// The field of a problem: "donor", "partner".
    [[nodiscard]] const char *field() const { return isPartner() ? "partner" : "donor"; }
    bool operator==(const PartyId &) const = default;

private:
    DonorId m_donor;
    PartnerId m_partner;
};

/// "D-007", "IP-003".
[[nodiscard]] QString partyRef(const PartyId &id);
[[nodiscard]] std::optional<PartyId> partyIdOf(QStringView ref);

/// What a due diligence asks of either.
struct Party
{
    Party() = default;
    Party(const Donor &donor);     // NOLINT(google-explicit-constructor)
    Party(const Partner &partner); // NOLINT(google-explicit-constructor)

    PartyId id;
    QString name;
    QString kind;         ///< its title, for a list
    bool isState = false; ///< no clearance is asked of it (para. 14)

    bool operator==(const Party &) const = default;
};

/// As it stands on a day.
[[nodiscard]] std::optional<Party> readParty(const Database &database, const PartyId &id, const QDate &day);
/// Every donor that is no State, and after them every partner, by name.
[[nodiscard]] std::vector<Party> readParties(const Database &database, const QDate &day);

} // namespace fund
