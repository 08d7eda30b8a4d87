#include "record/schema_check.h"

#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// By name; empty where there is no such table.
std::set<QString> columnsOf(const Database &database, const QByteArray &table)
{
    std::set<QString> columns;
    Statement row(database, R"sql(
        SELECT c.name
        FROM sqlite_schema AS s
        JOIN pragma_table_info(s.name) AS c
        WHERE s.type = 'table' AND s.name = :table
    )sql",
                  {{":table", QString::fromUtf8(table)}});
    while (row.next())
        columns.insert(row.text(0));
    return columns;
}

bool hasColumnsOf(const Database &here, const Database &expected, const QByteArray &table)
{
    const auto lies = columnsOf(here, table);
    const auto needed = columnsOf(expected, table);
    return std::includes(lies.begin(), lies.end(), needed.begin(), needed.end());
}

void compareObjects(const Database &here, const Database &expected, std::vector<Finding> &findings)
{
    const QStringList ours = schemaObjects(expected);
    const QStringList theirs = schemaObjects(here);
    const auto found = [&](const QString &object, const QString &message) {
        findings.push_back({QStringLiteral("schema_changed"), object.section(u':', 0, 0), message});
    };
    for (const QString &object : ours)
        if (!theirs.contains(object))
            found(object,
                  QCoreApplication::translate("record", "This part of the file's rules is missing or was changed."));
    for (const QString &object : theirs)
        if (!ours.contains(object))
            found(object, QCoreApplication::translate("record", "This part of the file's rules was added or changed."));
}

} // namespace

SchemaCheck checkSchema(const Database &database)
{
    const auto expected = Database::inMemory(database.schema());
    SchemaCheck check;
    compareObjects(database, *expected, check.findings);
    for (const QByteArray &table : recordedTables(*expected)) {
        const bool isFit = hasColumnsOf(database, *expected, table);
        check.isReadable = check.isReadable && isFit;
        if (isFit)
            check.tables.push_back(table);
        else if (!columnsOf(database, table).empty())
            check.unfit.push_back(table);
    }
    for (const char *table : {"audit_entries", "fund", "users", "user_keys", "key_confirmations"})
        check.hasRecord = check.hasRecord && hasColumnsOf(database, *expected, table);
    return check;
}

} // namespace fund
