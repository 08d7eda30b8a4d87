#pragma once

#include "diligence/party.h"
#include "screening/screening_hit.h"
#include "screening/subject.h"

namespace fund {

class Session;

/// What the screening says of a party and of those in charge of it on a day: the worst of it.
[[nodiscard]] ScreeningState readScreeningState(const Database &database, const PartyId &party, const QDate &day);

/// Everybody whom the fund screens and whose names the user may read: donors that are no States, partners, and those in
/// charge of these.
[[nodiscard]] std::vector<Subject> screenedSubjects(const Session &session);
/// Who is screened at a place; nullopt where nobody is, or where the name is sealed to the user.
[[nodiscard]] std::optional<Subject> subjectAt(const Session &session, const QString &place);
/// Whom a list names there: the names that are compared; where these are sealed, whose person it is.
[[nodiscard]] QString nameAt(const Session &session, const QString &place);

} // namespace fund
