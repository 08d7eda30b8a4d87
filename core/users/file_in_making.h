#pragma once

#include "base/result.h"

#include <functional>

namespace fund {

/// Makes a fund file under another name beside its own (".making") and gives it its name when `make` is done: whatever
/// ends the program, the file is there whole or not at all. What a killed run left is removed first. Fails as
/// Database::create() where the name is taken or its folder can't be written, and as `make` does; nothing is kept then.
[[nodiscard]] Result<void> makeFileWhole(const QString &path,
                                         const std::function<Result<void>(const QString &making)> &make);

} // namespace fund
