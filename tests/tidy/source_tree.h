#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tidy {

/// A file of the project by its path from the top, with '/'.
struct SourceFile
{
    QString path;
    QByteArray bytes;

    [[nodiscard]] bool isUnder(QStringView folder) const;
    /// .cpp or .h
    [[nodiscard]] bool isCpp() const;
    /// The folder below `core/` or `ui/`; empty for what lies elsewhere or beside the rooms.
    [[nodiscard]] QString room(QStringView floor) const;
};

/// What is wrong at a place.
struct Finding
{
    QString check;
    QString path;
    int line = 0;
    QString what;
};

using Findings = std::vector<Finding>;

/// All files of the project but those that .gitignore leaves out.
[[nodiscard]] std::vector<SourceFile> readTree(const QString &top);
/// What lies at the top, but for what .gitignore leaves out.
[[nodiscard]] QStringList topLevel(const QString &top);
/// The lines of one of this folder's lists without comments and blanks.
[[nodiscard]] QStringList readList(const QString &path);

} // namespace tidy
