#pragma once

#include <QString>

namespace fund {

/// The password of everyone in readyFile().
inline const QString readyPassword = QStringLiteral("a word for tests");

/// The bytes of a closed fund file with one user of each role (`administrator`, `finance`, `reviewer1`…`reviewer3`,
/// `representative` with a confirmed key, `auditor`), `readyPassword`, made through the program's own actions. The
/// same bytes at each call. No demonstration: its present is the clock's.
[[nodiscard]] const QByteArray &readyFile();

/// The same fund as a file of an earlier version of the program.
[[nodiscard]] QByteArray olderFile(int schema);

} // namespace fund
