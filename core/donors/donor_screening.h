#pragma once

#include "donors/donor.h"
#include "screening/subject.h"

namespace fund {

class Database;

/// "donors/7".
[[nodiscard]] QString donorPlace(DonorId id);
/// What of a donor is compared with the Consolidated List: every name that was ever recorded. Nullopt for a State,
/// which is not screened (para. 14).
[[nodiscard]] std::optional<Subject> subjectOf(const Database &database, const Donor &donor);
/// The donor that a place names; nullopt where it is no donor's.
[[nodiscard]] std::optional<Donor> donorAt(const Database &database, const QString &place);
/// Every donor that is no State.
[[nodiscard]] std::vector<Subject> donorSubjects(const Database &database);

} // namespace fund
