#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/database.h"

#include <vector>

namespace fund {

/// Something in the file that the record does not vouch for.
struct Finding
{
    QString kind;    ///< "row_changed", "row_added", "row_removed", "schema_changed", "chain_broken", …
    QString where;   ///< "applications/17"
    QString message; ///< one sentence

    bool operator==(const Finding &) const = default;
};

struct Verification
{
    qint64 entries = 0;
    QByteArray head; ///< the newest entry's hash, in hexadecimal; empty where there is none
    std::vector<Finding> findings;
    bool isReadable = true;       ///< no table lacks a column that this program reads
    std::vector<Finding> notes{}; ///< what a reader should look at, though the record vouches for it

    [[nodiscard]] bool isClean() const { return findings.empty(); }
};

/// Reads the whole file, also one of an older version as it lies: SQLite's own structure, the schema against that of
/// its version, the chain of entries and its times, whether the role of each entry's user may do what it tells and the
/// deed write what it wrote, every signature, and every row against the digest that the newest entry about it names and
/// the user and moment of the entry that wrote it. What other rooms can say of their rows, verifyFile() adds.
/// `expected`: a head hash printed earlier (hexadecimal, 8 digits or more); a file without it has lost its tail or is
/// an older copy. Needs no clearance.
[[nodiscard]] Result<Verification> verifyRecord(const Database &database, const QString &expected = {},
                                                const Progress *progress = nullptr);

} // namespace fund
