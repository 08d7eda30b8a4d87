#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace fund {

/// A fund file as it lies on the disk, read past the program: each table's rows by their columns, blobs in hexadecimal.
using DumpedRow = std::map<QString, QString>;
using Dump = std::map<QString, std::vector<DumpedRow>>;

[[nodiscard]] Dump dumpOf(const QString &path);

/// Where two files differ, each difference with its table, row and column; what must differ is left out: keys,
/// signatures, what is sealed, and the hashes over them. The seed of a call's lot is chance too: each file's own is
/// read as the same word wherever it stands. Nothing else is passed over, so that a new column is compared.
[[nodiscard]] QStringList differences(Dump one, Dump other);

} // namespace fund
