#include "storage/first_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace fund {

namespace {

struct CloseFile
{
    void operator()(sqlite3 *file) const { sqlite3_close(file); }
};

} // namespace

Result<QByteArray> firstBytes(const QString &path, int count)
{
    const QFileInfo info(path);
    const QByteArray name = info.absoluteFilePath().toUtf8(); // absolute: no name with a meaning of its own
    sqlite3 *opened = nullptr;
    // Opens the file, and neither locks it nor looks for a log before the first statement.
    const int code = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseFile> database(opened);
    sqlite3_file *file = nullptr;
    if (code == SQLITE_OK)
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    QByteArray bytes(static_cast<int>(std::min<qint64>(count, info.size())), '\0');
    if (file && file->pMethods &&
        (bytes.isEmpty() || file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) == SQLITE_OK))
        return bytes;
    return failure(FailureKind::File, QStringLiteral("file_must_be_readable"),
                   QCoreApplication::translate("storage", "%1 can't be read: %2.")
                       .arg(path, qt_error_string(opened ? sqlite3_system_errno(opened) : 0)));
}

} // namespace fund
