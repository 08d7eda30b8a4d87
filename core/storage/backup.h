#pragma once

#include "base/result.h"

namespace fund {

class Database;

/// A consistent copy as one file without a log beside it, also while others read and write the original. Written under
/// another name and renamed, so that a copy is whole or absent. An existing file is replaced only after that.
[[nodiscard]] Result<void> copyDatabase(const Database &database, const QString &target);

} // namespace fund
