#pragma once

#include "storage/database.h"
#include "storage/statement.h"

namespace fund {

/// How SQLite would find the rows of a statement, in a file as it is made new: by which index, or by reading all.
[[nodiscard]] inline QString queryPlan(const char *sql)
{
    const auto database = Database::inMemory();
    Statement row(*database, ("EXPLAIN QUERY PLAN " + QByteArray(sql)).constData());
    QString plan;
    while (row.next())
        plan += row.text(3) + u'\n';
    return plan;
}

} // namespace fund
