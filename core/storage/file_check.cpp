#include "storage/file_check.h"

#include "storage/database.h"
#include "storage/first_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace fund {

namespace {

Failure fileFailure(const char *rule, const QString &sentence)
{
    return failure(FailureKind::File, QString::fromLatin1(rule), sentence);
}

quint32 big32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isCutShort(const QByteArray &header, qint64 size)
{
    const quint32 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const quint32 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    // The page count is valid only where its "version valid for" equals the change counter (SQLite file format 1.3.7).
    const bool countIsValid = big32(header, 24) == big32(header, 92);
    return countIsValid && size < qint64(pageSize) * big32(header, 28);
}

/// Whoever died halfway left a log beside the file, from which SQLite makes it whole again.
bool hasLogBeside(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

} // namespace

Result<int> checkFundFile(const QString &path, int newestSchema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure("file_must_exist", QCoreApplication::translate("storage", "There is no file %1.").arg(path));
    if (info.isDir())
        return fileFailure("file_must_be_a_file",
                           QCoreApplication::translate("storage", "%1 is a folder, not a file.").arg(path));
    if (!info.isFile()) // a pipe would be waited for without end
        return fileFailure("file_must_be_a_fund_file",
                           QCoreApplication::translate("storage", "%1 is not a fund file.").arg(path));
    const auto read = firstBytes(path, 100);
    if (!read)
        return read.failure();
    const QByteArray &header = *read;
    if (header.isEmpty())
        return fileFailure("file_must_not_be_empty",
                           QCoreApplication::translate("storage", "%1 is empty; a fund file never is.").arg(path));
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fileFailure("file_must_be_a_fund_file",
                           QCoreApplication::translate("storage", "%1 is not a fund file.").arg(path));
    if (big32(header, 68) != Database::applicationId)
        return fileFailure(
            "file_must_be_a_fund_file",
            QCoreApplication::translate("storage", "%1 is a database of another program, not a fund file.").arg(path));
    const auto schema = static_cast<int>(big32(header, 60));
    if (auto known = checkSchemaNumber(path, schema, newestSchema); !known)
        return known.failure();
    if (isCutShort(header, info.size()) && !hasLogBeside(path))
        return fileFailure(
            "file_must_be_whole",
            QCoreApplication::translate("storage", "%1 is cut short: its end is missing. Use a backup.").arg(path));
    return schema;
}

Result<void> checkSchemaNumber(const QString &path, int schema, int newestSchema)
{
    if (schema <= newestSchema)
        return {};
    return fileFailure("file_must_not_be_newer",
                       QCoreApplication::translate("storage", "%1 was written by a newer version of Fund Desk (schema "
                                                              "%2; this version knows %3). Install the newer version "
                                                              "to open it.")
                           .arg(path)
                           .arg(schema)
                           .arg(newestSchema));
}

bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

Result<void> checkWritablePlace(const QString &path)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return fileFailure("folder_must_exist",
                           QCoreApplication::translate("storage", "There is no folder %1.").arg(info.absolutePath()));
    const QStorageInfo storage(info.absolutePath());
    static const QByteArrayList networkSystems =
        QByteArray("nfs nfs4 cifs smb3 smbfs 9p afs ncpfs ceph davfs lustre glusterfs beegfs gfs2 ocfs2 orangefs pvfs2 "
                   "virtiofs vboxsf prl_fs vmhgfs fuse.davfs2 fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.glusterfs "
                   "fuse.vmhgfs-fuse fuse.cephfs fuse.ceph fuse.s3fs fuse.curlftpfs fuse.smbnetfs")
            .split(' ');
    if (networkSystems.contains(storage.fileSystemType()))
        return fileFailure("file_must_be_on_this_machine",
                           QCoreApplication::translate("storage", "%1 lies on a network share (%2), where two people "
                                                                  "could write at once. Keep the file on this machine.")
                               .arg(path, QString::fromLatin1(storage.fileSystemType())));
    if ((info.exists() && !info.isWritable()) || !isFolderWritable(path) || storage.isReadOnly())
        return fileFailure("file_must_be_writable",
                           QCoreApplication::translate("storage", "%1 can't be written: the file or its folder is "
                                                                  "read-only.")
                               .arg(path));
    return {};
}

} // namespace fund
