#include "storage/whole_file.h"

#include "storage/database_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fund {

namespace {

Failure inputFailure(const char *rule, const QString &sentence)
{
    return failure(FailureKind::File, QString::fromLatin1(rule), sentence);
}

/// What can be told without opening it; a pipe has no size.
Result<void> checkInput(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return inputFailure("input_must_exist",
                            QCoreApplication::translate("storage", "There is no file %1.").arg(path));
    if (info.isDir())
        return inputFailure("input_must_be_a_file",
                            QCoreApplication::translate("storage", "%1 is a folder, not a file.").arg(path));
    if (info.size() > mostBytes)
        return inputFailure("input_must_not_be_too_large",
                            QCoreApplication::translate("storage", "%1 is larger than %2 MiB.")
                                .arg(path, QString::number(mostBytes >> 20)));
    // In this order: what belongs to a database is known by its name, and never opened beside SQLite.
    const QString file = info.canonicalFilePath();
    if (!belongsToDatabase(file) && !isDatabase(file))
        return {};
    return inputFailure("input_must_not_be_a_fund_file",
                        QCoreApplication::translate("storage", "%1 is a fund file, another database or part of one: "
                                                               "nothing can be read in from it. Choose another file.")
                            .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes)
{
    if (auto allowed = checkInput(path, mostBytes); !allowed)
        return allowed.failure();
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError)
        return inputFailure(
            "input_must_be_readable",
            QCoreApplication::translate("storage", "%1 can't be read: %2.").arg(path, file.errorString()));
    if (bytes.size() > mostBytes)
        return inputFailure("input_must_not_be_too_large",
                            QCoreApplication::translate("storage", "%1 is larger than %2 MiB.")
                                .arg(path, QString::number(mostBytes >> 20)));
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QString known = info.exists() ? info.canonicalFilePath() : path;
    if (belongsToDatabase(known) || (info.exists() && isDatabase(known)))
        return inputFailure("output_must_not_be_a_fund_file",
                            QCoreApplication::translate("storage", "%1 is a fund file, another database or part of "
                                                                   "one: nothing is written over it. Choose another "
                                                                   "name.")
                                .arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return inputFailure("file_must_be_writable", QCoreApplication::translate("storage", "%1 can't be written: %2.")
                                                     .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace fund
