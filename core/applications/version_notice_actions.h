#pragma once

#include "base/result.h"
#include "calls/call.h"

namespace fund {

class Session;

/// Puts on record that those who applied under an earlier version of a call were told of the newest, and how; gives how
/// many they were. They may then amend until the call closes (para. 18). Refused where nobody is to be told
/// ("applicants_must_be_untold"), without a sentence, and where it names an applicant.
[[nodiscard]] Result<int> tellApplicants(Session &session, CallId call, const QString &how);

} // namespace fund
