#pragma once

#include "partners/partner_person.h"
#include "screening/subject.h"

namespace fund {

class Database;
class Session;

/// "partners/3".
[[nodiscard]] QString partnerPlace(PartnerId id);
/// "partners/3/persons/5".
[[nodiscard]] QString personPlace(const PartnerPerson &person);
/// What a place names; nullopt where it is no partner's, or no person's in charge of one.
[[nodiscard]] std::optional<PartnerId> partnerAt(const QString &place);
[[nodiscard]] std::optional<PartnerPersonId> partnerPersonAt(const QString &place);

/// A partner by every name that was ever recorded of it, and by its registration.
[[nodiscard]] Subject partnerSubject(const Database &database, const Partner &partner);
/// Nullopt for who is not cleared for names, and where the name was erased.
[[nodiscard]] std::optional<Subject> personSubject(const Session &session, const PartnerPerson &person);
/// A partner with those in charge of it, as far as the user may read their names.
[[nodiscard]] std::vector<Subject> subjectsOfPartner(const Session &session, const Partner &partner);
/// Of every partner.
[[nodiscard]] std::vector<Subject> partnerSubjects(const Session &session);

/// The partner's own place and those of everybody in charge of it on a day: all have to be clear.
[[nodiscard]] QStringList partnerPlaces(const Database &database, PartnerId partner, const QDate &day);

} // namespace fund
