#include "support/older_file.h"

#include "record/audit_entry.h"
#include "storage/backup.h"
#include "storage/row_digest.h"
#include "storage/statement.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace fund {

namespace {

void runOn(const QString &path, const QByteArray &script)
{
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(file, script.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(file);
}

std::vector<QByteArray> columnsOf(const Database &database, const QByteArray &table)
{
    std::vector<QByteArray> columns;
    Statement row(database, ("SELECT name FROM pragma_table_info('" + table + "')").constData());
    while (row.next())
        columns.push_back(row.text(0).toUtf8());
    return columns;
}

/// All but the record, which is made anew: also what is derived from other rows.
std::vector<QByteArray> tablesOf(const Database &database)
{
    std::vector<QByteArray> tables;
    Statement row(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit_entries'");
    while (row.next())
        tables.push_back(row.text(0).toUtf8());
    return tables;
}

/// A column that the newest version does not have any more held some text.
QByteArray copyingRows(const Database &newer, const Database &older)
{
    QByteArray script;
    for (const QByteArray &table : tablesOf(older)) {
        const auto known = columnsOf(newer, table);
        QByteArrayList columns;
        QByteArrayList values;
        for (const QByteArray &column : columnsOf(older, table)) {
            columns += '"' + column + '"';
            values += std::find(known.begin(), known.end(), column) == known.end() ? QByteArray("'As it was.'")
                                                                                   : '"' + column + '"';
        }
        script += "INSERT INTO main." + table + " (" + columns.join(", ") + ") SELECT " + values.join(", ") +
                  " FROM newer." + table + ";\n";
    }
    return script;
}

/// Only what the newest entry says of a row must fit it.
std::vector<RecordedRow> rowsOf(const AuditEntry &entry, const std::map<std::pair<QByteArray, qint64>, qint64> &newest,
                                const std::vector<QByteArray> &tables, RowDigests &digests)
{
    std::vector<RecordedRow> rows;
    for (RecordedRow &row : decodeRows(entry.rows)) {
        if (std::find(tables.begin(), tables.end(), row.table) == tables.end())
            continue;
        if (newest.at({row.table, row.id}) == entry.id.number() && !row.digest.isEmpty())
            row.digest = digests.of(row.table, row.id).value_or(QByteArray());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<AuditEntry> entriesOf(const Database &database)
{
    std::vector<AuditEntry> entries;
    Statement row(database,
                  "SELECT id, recorded_at, key_id, action, subject, reason, rows FROM audit_entries ORDER BY id");
    while (row.next())
        entries.push_back({row.id<AuditEntryTag>(0),
                           row.moment(1),
                           row.id<KeyTag>(2),
                           row.text(3),
                           row.text(4),
                           row.text(5),
                           row.bytes(6),
                           {},
                           {},
                           {}});
    return entries;
}

std::map<KeyId, const UserKeys *> keysOf(TestFund &fund)
{
    std::map<KeyId, const UserKeys *> keys;
    for (const Role role : allRoles)
        keys[fund.as(role).keyId()] = &fund.as(role).keys();
    for (int number = 1; number <= 4; ++number)
        keys[fund.reviewer(number).keyId()] = &fund.reviewer(number).keys();
    return keys;
}

QByteArray quotedText(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

QByteArray insertOf(const AuditEntry &entry)
{
    const auto blob = [](const QByteArray &bytes) { return "x'" + bytes.toHex() + '\''; };
    const QByteArrayList values = {QByteArray::number(entry.id.number()),
                                   quotedText(momentText(entry.recordedAt)),
                                   QByteArray::number(entry.key.number()),
                                   quotedText(entry.action),
                                   quotedText(entry.subject),
                                   quotedText(entry.reason),
                                   blob(entry.rows),
                                   blob(entry.previous),
                                   blob(entry.hash),
                                   blob(entry.signature)};
    return "INSERT INTO audit_entries VALUES (" + values.join(", ") + ");\n";
}

} // namespace

void makeOlder(TestFund &fund, const QString &path, int schema)
{
    makeOlder(fund.database(), keysOf(fund), path, schema);
}

void makeOlder(const Database &source, const std::map<KeyId, const UserKeys *> &keys, const QString &path, int schema)
{
    const QString newer = path + QStringLiteral(".newer");
    REQUIRE(copyDatabase(source, newer));
    REQUIRE(Database::createAt(path, schema));
    QByteArray script = "ATTACH '" + newer.toUtf8() + "' AS newer;\nBEGIN;\n";
    QByteArray entries = "BEGIN;\n";
    {
        const auto older = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(older);
        script += copyingRows(source, **older);
    }
    runOn(path, script + "COMMIT;");
    {
        const auto older = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(older);
        RowDigests digests(**older);
        const auto tables = recordedTables(**older);
        std::vector<AuditEntry> chain = entriesOf(source);
        std::map<std::pair<QByteArray, qint64>, qint64> newest;
        for (const AuditEntry &entry : chain)
            for (const RecordedRow &row : decodeRows(entry.rows))
                newest[{row.table, row.id}] = entry.id.number();
        QByteArray previous = hashBeforeTheFirst();
        for (AuditEntry &entry : chain) {
            entry.rows = encodeRows(rowsOf(entry, newest, tables, digests));
            entry.previous = previous;
            entry.hash = entryHash(entry);
            entry.signature = keys.at(entry.key)->sign(entry.hash);
            previous = entry.hash;
            entries += insertOf(entry);
        }
    }
    runOn(path, entries + "COMMIT;");
    REQUIRE(QFile::remove(newer));
}

} // namespace fund
