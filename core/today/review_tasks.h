#pragma once

#include "today/task.h"

namespace fund {

struct CallSummary;

/// What waits for the office about the reviews of a closed call: whom it knows too little of, what somebody else must
/// review, who is to be assigned, what is still to come (para. 18).
[[nodiscard]] std::vector<Task> reviewTasks(const Session &session, const CallSummary &call);

} // namespace fund
