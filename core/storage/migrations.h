#pragma once

#include "base/result.h"

namespace fund {

class Database;

/// The schema's number of this version of the program: that of the last file in migrations/.
[[nodiscard]] int newestSchema();

/// Brings a file from its schema up to `target`, each migration in a transaction of its own. Where the file had a
/// schema before, a backup copy with that number in its name is made first.
[[nodiscard]] Result<void> migrate(Database &database, int from, int target);

/// Every object of a schema as "type name: sql", sorted: what verify compares.
[[nodiscard]] QStringList schemaObjects(const Database &database);

} // namespace fund
