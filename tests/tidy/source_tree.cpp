#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace tidy {

namespace {

/// Folders at the top that hold what was built or made, such as "/build/".
QSet<QString> ignoredFolders(const QString &top)
{
    QSet<QString> folders = {QStringLiteral(".git")};
    for (const QString &line : readList(top + QStringLiteral("/.gitignore")))
        if (line.startsWith(u'/') && line.endsWith(u'/'))
            folders.insert(line.sliced(1, line.size() - 2));
    return folders;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qUtf8Printable(path));
    return file.readAll();
}

} // namespace

bool SourceFile::isUnder(QStringView folder) const
{
    return path.startsWith(folder) && path.size() > folder.size() && path.at(folder.size()) == u'/';
}

bool SourceFile::isCpp() const
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

QString SourceFile::room(QStringView floor) const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts.first() == floor ? parts.at(1) : QString();
}

std::vector<SourceFile> readTree(const QString &top)
{
    std::vector<SourceFile> files;
    for (const QString &entry : topLevel(top)) {
        const QString path = top + u'/' + entry;
        if (QFileInfo(path).isFile())
            files.push_back({entry, contentOf(path)});
        QDirIterator below(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            const QString file = below.next();
            files.push_back({file.sliced(top.size() + 1), contentOf(file)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QStringList topLevel(const QString &top)
{
    const QSet<QString> ignored = ignoredFolders(top);
    QStringList entries = QDir(top).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    entries.removeIf([&](const QString &entry) { return ignored.contains(entry); });
    return entries;
}

QStringList readList(const QString &path)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n'))
        if (const QString text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#'))
            lines += text;
    return lines;
}

} // namespace tidy
