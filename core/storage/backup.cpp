#include "storage/backup.h"

#include "storage/database.h"
#include "storage/private_file.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace fund {

namespace {

int copyAll(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(to);
    if (backup)
        sqlite3_backup_finish(backup);
    return code;
}

int copyTo(sqlite3 *from, const QByteArray &target)
{
    sqlite3 *to = nullptr;
    int code = sqlite3_open_v2(target.constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        code = copyAll(from, to);
        if (code == SQLITE_DONE) // a copy is one file: no write-ahead log beside it
            code = sqlite3_exec(to, "PRAGMA journal_mode = DELETE;", nullptr, nullptr, nullptr);
    }
    sqlite3_close(to);
    return code;
}

} // namespace

Result<void> copyPages(const Database &from, const Database &to)
{
    const int code = copyAll(from.handle(), to.handle());
    if (code == SQLITE_DONE)
        return {};
    return storageFailure(from.path(), code, QString::fromLatin1(sqlite3_errstr(code)));
}

Result<void> copyDatabase(const Database &database, const QString &target,
                          const std::function<Result<void>(const QString &copy)> &examine)
{
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    if (!makePrivateFile(partial))
        return storageFailure(target, SQLITE_CANTOPEN, {});
    if (const int code = copyTo(database.handle(), partial.toUtf8()); code != SQLITE_OK) {
        QFile::remove(partial);
        return storageFailure(target, code, QString::fromLatin1(sqlite3_errstr(code)));
    }
    if (examine)
        if (auto examined = examine(partial); !examined) {
            QFile::remove(partial);
            return examined;
        }
    // QFile::rename refuses to replace; POSIX rename does it in one step.
    if (std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(partial);
        return failure(FailureKind::File, QStringLiteral("copy_must_be_writable"),
                       QCoreApplication::translate("storage", "The copy %1 can't be written.").arg(target));
    }
    return {};
}

} // namespace fund
