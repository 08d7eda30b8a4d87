#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>

namespace fund {

class Database;

/// From now on this connection reads the file as of the end of `day`, as it was known at `knownAt` (invalid: as it is
/// known now): what is dated later, and what was recorded later, is not there, whichever statement asks. For a
/// connection of one's own that only reads (Session::onThisThread) and is given up afterwards; it can't be undone.
/// Running totals are those of what is there. What an erasure took is gone from every reading; the verdicts that were
/// kept of it stand in its place.
[[nodiscard]] Result<void> showEarlierState(Database &database, const QDate &day, const QDateTime &knownAt);

} // namespace fund
