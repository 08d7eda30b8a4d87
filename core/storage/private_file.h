#pragma once

#include <QString>

namespace fund {

/// Makes an empty file that its owner alone may read and write, whatever the account's habit is: what is not sealed in
/// a fund (ministry, post, the applicants' words) concerns no other account of the machine. False where something
/// stands there or the place can't be written.
[[nodiscard]] bool makePrivateFile(const QString &path);

} // namespace fund
