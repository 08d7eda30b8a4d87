#include "storage/migrations.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

QString backupName(const QString &path, int schema)
{
    const QFileInfo info(path);
    return info.absolutePath() +
           QStringLiteral("/%1.schema-%2.%3").arg(info.completeBaseName()).arg(schema).arg(info.suffix());
}

} // namespace

int newestSchema()
{
    static const int newest = migrationFiles().constLast().left(4).toInt();
    return newest;
}

Result<void> migrate(Database &database, int from, int target)
{
    if (from > 0 && from < target)
        if (auto copied = copyDatabase(database, backupName(database.path(), from)); !copied)
            return copied;
    const QStringList files = migrationFiles();
    for (const QString &name : files) {
        const int number = name.left(4).toInt();
        if (number <= from || number > target)
            continue;
        const QByteArray script = "BEGIN IMMEDIATE;\n" + scriptOf(name) +
                                  "\nPRAGMA user_version = " + QByteArray::number(number) + ";\nCOMMIT;";
        if (!database.run(script)) {
            const Failure failed = *database.failure();
            database.run("ROLLBACK;");
            return failed;
        }
    }
    return {};
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
