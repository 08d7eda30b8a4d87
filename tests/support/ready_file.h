#pragma once

#include <QByteArray>

namespace fund {

/// The bytes of a closed fund file with one user of each role (`administrator`, `finance`, `reviewer1`…`reviewer3`,
/// `representative` with a confirmed key, `auditor`), password "test", made through the program's own actions. The
/// same bytes at each call.
[[nodiscard]] const QByteArray &readyFile();

/// The same fund as a file of an earlier version of the program.
[[nodiscard]] QByteArray olderFile(int schema);

} // namespace fund
