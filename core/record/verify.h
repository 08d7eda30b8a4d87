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

    [[nodiscard]] bool isClean() const { return findings.empty(); }
};

/// Reads the whole file: SQLite's own structure, the schema against this program's, the chain of entries, whether the
/// role of each entry's user may do what it tells, every signature, and every row against the digest that the newest
/// entry about it names. What other rooms can say of their rows, verifyFile() adds. `expected`: a head hash printed
/// earlier (hexadecimal, 8 digits or more); a file without it has lost its tail or is an older copy. Needs no
/// clearance.
[[nodiscard]] Result<Verification> verifyRecord(const Database &database, const QString &expected = {},
                                                const Progress *progress = nullptr);

} // namespace fund
