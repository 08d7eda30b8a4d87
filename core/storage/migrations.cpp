#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>

#include <map>

namespace fund {

namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/core/storage/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QByteArray scriptOf(const QString &name)
{
    QFile file(QStringLiteral(":/core/storage/migrations/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

/// The numbers and scripts after `from` up to `target`, in order.
std::map<int, QByteArray> scriptsBetween(int from, int target)
{
    std::map<int, QByteArray> scripts;
    for (const QString &name : migrationFiles())
        if (const int number = name.left(4).toInt(); number > from && number <= target)
            scripts[number] = scriptOf(name);
    return scripts;
}

} // namespace

int newestSchema()
{
    static const int newest = migrationFiles().constLast().left(4).toInt();
    return newest;
}

Result<void> runMigrations(Database &database, int from, int target)
{
    for (const auto &[number, script] : scriptsBetween(from, target))
        if (!database.run(script + "\nPRAGMA user_version = " + QByteArray::number(number) + ';'))
            return *database.failure();
    return {};
}

bool refersRightly(const Database &database)
{
    Statement lost(database, "PRAGMA foreign_key_check");
    if (lost.next())
        database.note(storageFailure(database.path(), 11 /* SQLITE_CORRUPT */, {}));
    return !database.failure();
}

std::set<QByteArray> rewrittenTables(int from, int target)
{
    static const QByteArray mark("-- rewrites: ");
    std::set<QByteArray> tables;
    for (const auto &[number, script] : scriptsBetween(from, target))
        for (const QByteArray &line : script.split('\n'))
            if (line.startsWith(mark))
                for (const QByteArray &table : line.mid(mark.size()).split(' '))
                    tables.insert(table);
    return tables;
}

QStringList schemaObjects(const Database &database)
{
    QStringList objects;
    Statement statement(database, R"sql(
        SELECT type, name, sql
        FROM sqlite_schema
        WHERE sql IS NOT NULL
        ORDER BY type, name
    )sql");
    while (statement.next())
        objects += statement.text(0) + u' ' + statement.text(1) + QStringLiteral(": ") + statement.text(2);
    return objects;
}

} // namespace fund
