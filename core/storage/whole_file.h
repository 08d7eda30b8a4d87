#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fund {

/// All of a file that a person names to be read: a table, a letter, a list. Never a fund file, a backup, another
/// database or part of one, also not through a link: closing it would take the locks of this process off the file that
/// is open (storage/first_bytes.h). Everything that the program reads for a person goes through here. Fails with
/// FailureKind::File where it is not there, a folder, a database ("input_must_not_be_a_fund_file"), larger than
/// `mostBytes`, or can't be read.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes);

} // namespace fund
