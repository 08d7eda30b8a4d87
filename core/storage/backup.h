#pragma once

#include "base/result.h"

#include <functional>

namespace fund {

class Database;

/// A consistent copy as one file without a log beside it, also while others read and write the original. Written under
/// another name, shown to `examine` there, and renamed, so that a copy is whole or absent. An existing file is replaced
/// only after that; where `examine` refuses, it stays and nothing is left of the copy.
[[nodiscard]] Result<void> copyDatabase(const Database &database, const QString &target,
                                        const std::function<Result<void>(const QString &copy)> &examine = {});

/// Every page of a file into another connection's, which holds nothing yet.
[[nodiscard]] Result<void> copyPages(const Database &from, const Database &to);

} // namespace fund
