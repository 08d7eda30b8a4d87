#include "commands/frame/input.h"

#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace fund {

Result<QByteArray> readInputFile(const QString &path, qint64 mostBytes)
{
    if (path != u"-")
        return readWholeFile(path, mostBytes);
    QFile file;
    QByteArray bytes;
    if (file.open(stdin, QIODevice::ReadOnly, QFile::DontCloseHandle))
        bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError)
        return failure(FailureKind::File, QStringLiteral("input_must_be_readable"),
                       QCoreApplication::translate("commands", "%1 can't be read: %2.").arg(path, file.errorString()));
    if (bytes.size() > mostBytes)
        return failure(FailureKind::File, QStringLiteral("input_must_not_be_too_large"),
                       QCoreApplication::translate("commands", "%1 is larger than %2 MiB.")
                           .arg(path, QString::number(mostBytes >> 20)));
    return bytes;
}

} // namespace fund
