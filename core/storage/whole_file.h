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

/// Writes what a person saves under a name: a letter, a piece of evidence. Whole or not at all, in place of what was
/// there; never over a fund file or another database. Fails with FailureKind::File ("output_must_not_be_a_fund_file",
/// "file_must_be_writable").
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace fund
