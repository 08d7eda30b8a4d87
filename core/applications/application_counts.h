#pragma once

#include "applications/application.h"
#include "storage/database.h"

#include <map>

namespace fund {

/// How many of a gender have applied from the States of a regional group, by the group's code: "AFR".
using ApplicantCounts = std::map<std::pair<QString, Gender>, int>;

/// Who has applied to a call and not withdrawn, for the balance that para. 22 asks to look at. Groups are those that
/// the call has frozen; an observer State is in none.
[[nodiscard]] ApplicantCounts countApplicants(const Database &database, CallId call);

} // namespace fund
