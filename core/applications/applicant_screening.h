#pragma once

#include "applications/application.h"
#include "base/result.h"
#include "screening/subject.h"

namespace fund {

class Session;

/// The applicants of a call as they are compared with the Consolidated List, by application: full names, year of birth,
/// passport. For those who are cleared (NotAuthorised else). Names are sealed, so nothing of such a screening is
/// recorded: it is done in memory, and what comes of it is judged like any other fact of an application (para. 11).
[[nodiscard]] Result<std::map<ApplicationId, Subject>> applicantSubjects(const Session &session, CallId call);

} // namespace fund
