#include "users/file_in_making.h"

#include "storage/database.h"
#include "storage/file_check.h"

#include <QCoreApplication>
#include <QFile>

namespace fund {

namespace {

void removeWithItsLogs(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<void> makeFileWhole(const QString &path, const std::function<Result<void>(const QString &making)> &make)
{
    if (QFile::exists(path))
        return Database::create(path).failure();
    if (auto place = checkWritablePlace(path); !place)
        return place;
    const QString making = path + QStringLiteral(".making");
    removeWithItsLogs(making);
    const auto made = make(making);
    if (made && QFile::rename(making, path))
        return {};
    removeWithItsLogs(making);
    if (!made)
        return made;
    return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                   QCoreApplication::translate("users", "%1 can't be written.").arg(path));
}

} // namespace fund
