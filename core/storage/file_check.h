#pragma once

#include "base/result.h"

namespace fund {

/// Looks at a file's first bytes before SQLite does, so that a foreign file is left exactly as it was.
/// Fails with FailureKind::File and the reason; else gives the schema number in the header: a log
/// beside the file may hold a later one.
[[nodiscard]] Result<int> checkFundFile(const QString &path, int newestSchema);

/// Refuses a schema that only a newer version of the program knows.
[[nodiscard]] Result<void> checkSchemaNumber(const QString &path, int schema, int newestSchema);

/// Whether a file and its folder can be written here: permissions, and no network file system (its locks can't be
/// trusted, and a forked record could never be mended).
[[nodiscard]] Result<void> checkWritablePlace(const QString &path);

/// Whether the folder takes new files: without that SQLite can't make its -shm file, and reads with immutable=1.
[[nodiscard]] bool isFolderWritable(const QString &path);

} // namespace fund
