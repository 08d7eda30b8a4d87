#pragma once

#include "today/task.h"

namespace fund {

/// What waits about donors and names: letters to be written and released, requests to be filed, clearances that end,
/// due diligence and hits of the screening for a first or a second person (paras. 14 and 17). A task is of whoever may
/// do it, and a second person's never of the first.
[[nodiscard]] std::vector<Task> donorTasks(const Session &session);

} // namespace fund
