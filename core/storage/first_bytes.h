#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fund {

/// Up to `count` bytes from the beginning of a file that may be a database in use, here or elsewhere; it is left as it
/// is. Never by QFile: POSIX drops all of a process's locks on a file as soon as it closes one descriptor of it ("How
/// To Corrupt An SQLite Database File", 2.2), and the next program to leave the file would then take away the log in
/// which this one goes on writing. SQLite keeps such a descriptor until its locks are released.
/// Fails with FailureKind::File where it can't be read.
[[nodiscard]] Result<QByteArray> firstBytes(const QString &path, int count);

} // namespace fund
