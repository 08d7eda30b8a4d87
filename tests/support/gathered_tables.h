#pragma once

#include "identity/written_tables.h"

#include "record/audit_entry.h"
#include "storage/row_digest.h"
#include "storage/statement.h"
#include "support/tampered_tables.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

namespace fund {

template <typename T>
void done(const Result<T> &result)
{
    INFO((result ? QString() : oneLine(result.failure().problems.front())).toStdString());
    CHECK(result);
}

/// What the entries of a file name, by action: what the update hook heard while each deed was done. The file verifies,
/// and no longer where another program touches any of its tables: gives those.
inline std::set<QByteArray> gather(const Database &database, std::map<Action, WrittenTables> &written)
{
    std::set<std::pair<QByteArray, qint64>> seen;
    Statement entry(database, "SELECT action, rows FROM audit_entries ORDER BY id");
    while (entry.next())
        for (const RecordedRow &row : decodeRows(entry.bytes(1))) {
            const bool isNew = seen.insert({row.table, row.id}).second;
            WrittenTables &tables = written[*actionOf(entry.text(0))];
            (isNew ? tables.added : tables.changed).insert(row.table);
        }
    const auto verified = verifyFile(database);
    REQUIRE(verified);
    for (const Finding &finding : verified->findings)
        UNSCOPED_INFO(finding.kind.toStdString() << ' ' << finding.where.toStdString());
    CHECK(verified->isClean());
    return tamperWithEachTable(database);
}

} // namespace fund
