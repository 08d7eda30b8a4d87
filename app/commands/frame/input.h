#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fund {

constexpr qint64 mostInputBytes = 64 << 20; ///< of a table or a letter

/// The whole of a file that a command was given, at most `mostBytes`; "-" is stdin, so that what is in it stands
/// neither in an argument nor on the disk. FailureKind::File where it can't be read or is larger.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path, qint64 mostBytes = mostInputBytes);

} // namespace fund
