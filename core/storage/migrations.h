#pragma once

#include "base/result.h"

#include <QByteArray>

#include <set>

namespace fund {

class Database;

/// The schema's number of this version of the program: that of the last file in migrations/.
[[nodiscard]] int newestSchema();

/// Brings a file from its schema up to `target`, within the transaction that the caller has opened with foreign keys
/// switched off: a table that is made anew is dropped for a moment. The caller asks refersRightly() before the commit.
[[nodiscard]] Result<void> runMigrations(Database &database, int from, int target);

/// Whether every row refers to one that is there; notes a damaged file where not.
[[nodiscard]] bool refersRightly(const Database &database);

/// The tables whose rows a migration changes, as the line "-- rewrites: …" of its script says; all others only add what
/// changes no row's digest.
[[nodiscard]] std::set<QByteArray> rewrittenTables(int from, int target);

/// Every object of a schema as "type name: sql", sorted: what verify compares.
[[nodiscard]] QStringList schemaObjects(const Database &database);

} // namespace fund
