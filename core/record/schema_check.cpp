#include "record/schema_check.h"

#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <set>

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

/// What a new file of one version of the program looks like.
struct ExpectedSchema
{
    QStringList objects;
    std::map<QByteArray, std::set<QString>> columns; ///< of the tables that the record answers for, and of its own
    std::vector<QByteArray> recorded;
};

constexpr std::array tablesOfRecord = {"audit_entries", "fund", "users", "user_keys", "key_confirmations"};

ExpectedSchema schemaOfNewFile(int schema)
{
    const auto file = Database::inMemory(schema);
    ExpectedSchema expected{schemaObjects(*file), {}, recordedTables(*file)};
    for (const QByteArray &table : expected.recorded)
        expected.columns[table] = columnsOf(*file, table);
    for (const char *table : tablesOfRecord)
        expected.columns[table] = columnsOf(*file, table);
    return expected;
}

/// Made once in a process: it costs as much as making a file, most of what it takes to verify a small one.
const ExpectedSchema &expectedSchema(int schema)
{
    static std::mutex mutex;
    static std::map<int, ExpectedSchema> known;
    const std::lock_guard lock(mutex);
    const auto place = known.find(schema);
    return place != known.end() ? place->second : known.emplace(schema, schemaOfNewFile(schema)).first->second;
}

bool hasColumnsOf(const Database &here, const ExpectedSchema &expected, const QByteArray &table)
{
    const auto lies = columnsOf(here, table);
    const auto &needed = expected.columns.at(table);
    return std::includes(lies.begin(), lies.end(), needed.begin(), needed.end());
}

void compareObjects(const Database &here, const ExpectedSchema &expected, std::vector<Finding> &findings)
{
    const QStringList &ours = expected.objects;
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
    const ExpectedSchema &expected = expectedSchema(database.schema());
    SchemaCheck check;
    compareObjects(database, expected, check.findings);
    for (const QByteArray &table : expected.recorded) {
        const bool isFit = hasColumnsOf(database, expected, table);
        check.isReadable = check.isReadable && isFit;
        if (isFit)
            check.tables.push_back(table);
        else if (!columnsOf(database, table).empty())
            check.unfit.push_back(table);
    }
    for (const char *table : tablesOfRecord)
        check.hasRecord = check.hasRecord && hasColumnsOf(database, expected, table);
    return check;
}

} // namespace fund
