#include "start/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace fund {

namespace {

constexpr qsizetype most = 8;
const QString filesKey = QStringLiteral("recent/files");

/// A path may hold what a key may not.
QString guestKey(const QString &path)
{
    return QStringLiteral("recent/guest/") + QString::fromLatin1(path.toUtf8().toHex());
}

} // namespace

QStringList recentFiles(const QSettings &settings)
{
    QStringList files;
    for (const QString &path : settings.value(filesKey).toStringList())
        if (QFileInfo::exists(path))
            files += path;
    return files;
}

void rememberFile(QSettings &settings, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = settings.value(filesKey).toStringList();
    files.removeAll(whole);
    files.prepend(whole);
    settings.setValue(filesKey, QStringList(files.mid(0, most)));
}

QString lastGuest(const QSettings &settings, const QString &path)
{
    return settings.value(guestKey(QFileInfo(path).absoluteFilePath())).toString();
}

void rememberGuest(QSettings &settings, const QString &path, const QString &name)
{
    settings.setValue(guestKey(QFileInfo(path).absoluteFilePath()), name);
}

} // namespace fund
