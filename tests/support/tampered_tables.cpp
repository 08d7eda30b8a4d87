#include "support/tampered_tables.h"

#include "record/verify.h"
#include "storage/row_digest.h"
#include "storage/statement.h"
#include "support/test_fund.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <vector>

namespace fund {

namespace {

constexpr qint64 farAway = 1'000'000'000;

struct FirstRow
{
    QByteArray table;
    QByteArray column; ///< the first after the number
    QByteArray type;
    qint64 id = 0;
};

std::vector<FirstRow> firstRows(const Database &database)
{
    std::vector<FirstRow> rows;
    for (const QByteArray &table : recordedTables(database)) {
        Statement row(database, ("SELECT id FROM " + table + " ORDER BY id LIMIT 1").constData());
        if (!row.next())
            continue;
        Statement column(database,
                         ("SELECT name, type FROM pragma_table_info('" + table + "') WHERE cid = 1").constData());
        REQUIRE(column.next());
        rows.push_back({table, column.text(0).toUtf8(), column.text(1).toUtf8(), row.integer(0)});
    }
    return rows;
}

/// Without them nobody's signature can be read, and all else is in doubt.
bool isOfKeys(const QByteArray &table)
{
    return table == "fund" || table == "users" || table == "user_keys";
}

QByteArray changed(const FirstRow &row)
{
    const QByteArray column = '"' + row.column + '"';
    const QByteArray value = row.type == "TEXT"   ? "coalesce(" + column + ", '') || '?'"
                             : row.type == "BLOB" ? "zeroblob(coalesce(length(" + column + "), 0) + 1)"
                                                  : "coalesce(" + column + ", 0) + 7777777";
    return "UPDATE " + row.table + " SET " + column + " = " + value + " WHERE id = " + QByteArray::number(row.id) + ';';
}

QByteArray moved(const FirstRow &row)
{
    return "UPDATE " + row.table + " SET id = id + " + QByteArray::number(farAway) +
           " WHERE id = " + QByteArray::number(row.id) + ";";
}

/// "row_changed users/3": what verify finds in a copy into which another program has written.
std::set<QString> foundAfter(const Database &database, const QByteArray &sql)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    for (const QString &ending : {QString(), QStringLiteral("-wal")})
        if (QFile::exists(database.path() + ending))
            REQUIRE(QFile::copy(database.path() + ending, copy + ending));
    tamperWith(copy, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql);
    const auto opened = Database::open(copy, Database::Access::ReadOnly);
    REQUIRE(opened);
    const auto verified = verifyRecord(**opened);
    REQUIRE(verified);
    std::set<QString> found;
    for (const Finding &finding : verified->findings)
        found.insert(finding.kind + u' ' + finding.where);
    return found;
}

void checkNamed(const std::set<QString> &found, const char *kind, const FirstRow &row, qint64 id)
{
    const QString wanted = QStringLiteral("%1 %2/%3").arg(QLatin1String(kind), QString::fromUtf8(row.table)).arg(id);
    INFO(wanted.toStdString());
    CHECK(found.count(wanted) == 1);
}

} // namespace

std::set<QByteArray> tamperWithEachTable(const Database &database)
{
    const auto rows = firstRows(database);
    QByteArray changes;
    QByteArray moves;
    for (const FirstRow &row : rows) {
        if (row.table != "user_keys")
            changes += changed(row);
        if (!isOfKeys(row.table))
            moves += moved(row);
    }
    const auto afterChanges = foundAfter(database, changes);
    const auto afterMoves = foundAfter(database, moves);
    std::set<QByteArray> tables;
    for (const FirstRow &row : rows) {
        tables.insert(row.table);
        if (row.table != "user_keys")
            checkNamed(afterChanges, "row_changed", row, row.id);
        if (isOfKeys(row.table))
            continue;
        checkNamed(afterMoves, "row_removed", row, row.id);
        checkNamed(afterMoves, "row_added", row, row.id + farAway);
    }
    return tables;
}

} // namespace fund
