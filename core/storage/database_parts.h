#pragma once

#include <QString>

namespace fund {

// What lies in a folder as a database or as part of one. Known by name before anything is opened: also of a log that
// another program holds, a descriptor of this process may not be closed (storage/first_bytes.h).

/// Whether a regular file begins as an SQLite database does.
[[nodiscard]] bool isDatabase(const QString &path);
/// Whether it is a database's log, the index of one, its journal, or the sign that it is open (storage/presence.h).
[[nodiscard]] bool belongsToDatabase(const QString &path);
/// Whether anything lies beside it that lies beside a database in use.
[[nodiscard]] bool hasDatabaseParts(const QString &path);

} // namespace fund
