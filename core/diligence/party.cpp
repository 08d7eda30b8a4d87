#include "diligence/party.h"

#include "donors/donor_store.h"
#include "partners/partner_store.h"

namespace fund {

QString partyRef(const PartyId &id)
{
    return id.isPartner() ? partnerRef(id.partner()) : donorRef(id.donor());
}

std::optional<PartyId> partyIdOf(QStringView ref)
{
    if (const auto donor = donorIdOf(ref))
        return PartyId(*donor);
    const auto partner = partnerIdOf(ref);
    return partner ? std::optional(PartyId(*partner)) : std::nullopt;
}

Party::Party(const Donor &donor)
    : id(donor.id), name(donor.name), kind(donorKindTitle(donor.kind)), isState(fund::isState(donor.kind))
{}

Party::Party(const Partner &partner)
    : id(partner.id), name(partner.facts.name), kind(partnerKindTitle(partner.facts.kind))
{}

std::optional<Party> readParty(const Database &database, const PartyId &id, const QDate &day)
{
    if (id.isPartner()) {
        const auto partner = readPartner(database, id.partner(), day);
        return partner ? std::optional(Party(*partner)) : std::nullopt;
    }
    const auto donor = readDonor(database, id.donor());
    return donor ? std::optional(Party(*donor)) : std::nullopt;
}

std::vector<Party> readParties(const Database &database, const QDate &day)
{
    std::vector<Party> parties;
    for (const Donor &donor : readDonors(database))
        if (!isState(donor.kind))
            parties.emplace_back(donor);
    for (const Partner &partner : readPartners(database, day))
        parties.emplace_back(partner);
    return parties;
}

} // namespace fund
