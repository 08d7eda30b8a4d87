#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fund {

/// The whole of a file that a command was given, at most 64 MiB; "-" is stdin, so that what is in it stands neither in
/// an argument nor on the disk. FailureKind::File where it can't be read.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

} // namespace fund
