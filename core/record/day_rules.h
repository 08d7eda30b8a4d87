#pragma once

#include "base/problem.h"
#include "storage/database.h"
#include "storage/touched_rows.h"

#include <optional>

namespace fund {

/// What speaks against the day that a new row is for: no deed reaches into a period whose books are closed and
/// reported ("date_must_be_of_an_open_period"), or is of a day before what it rests on
/// ("date_must_follow_what_it_rests_on"). One rule for every deed: a Change asks it before it commits.
[[nodiscard]] std::optional<Problem> dayProblem(const Database &database, const std::vector<TouchedRow> &newRows);

} // namespace fund
