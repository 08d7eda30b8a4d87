#pragma once

#include "partners/partner.h"

namespace fund {

class Change;
class Database;
class Session;

/// The partner that a text means (findPartnerByText) as it stands on a day, or why there is none.
[[nodiscard]] Result<Partner> requirePartner(const Database &database, const QString &text, const QDate &day);

/// For a form while typing: what checkPartner asks of the file. `self`: the partner that is amended; invalid: a new
/// one.
[[nodiscard]] PartnerNameFacts partnerNameFacts(const Database &database, const PartnerFacts &facts, PartnerId self);

/// The partner and those in charge of it, whose names are sealed; both are screened within the same deed, where a list
/// is on record. Rules: checkPartner().
[[nodiscard]] Result<PartnerId> recordPartner(Session &session, const PartnerDraft &draft);
/// The same inside another deed that has checked the drafts, an import: all are screened together.
[[nodiscard]] std::vector<PartnerId> recordPartners(Change &change, const std::vector<PartnerDraft> &drafts);
/// What holds from a day on, with who joins and leaves; screened again within the same deed. Rules: checkAmendment(),
/// partner_must_exist.
[[nodiscard]] Result<void> amendPartner(Session &session, const PartnerAmendment &amendment);
/// Destroys a person's sealed values, as the person asked for or as their time is over; who is still in charge leaves
/// by it (para. 11). Rules: erasure_must_have_a_reason, person_must_be_on_record.
[[nodiscard]] Result<void> erasePersonInCharge(Session &session, PartnerPersonId person, const QString &reason);

} // namespace fund
