#include "storage/output_place.h"

#include "storage/first_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace fund {

namespace {

constexpr QByteArrayView sqliteHeader("SQLite format 3\0", 16);

// Beside a database that is in use, in SQLite's words; ".open" is a window's sign (storage/presence.h).
constexpr std::array<QStringView, 4> companions = {u"-wal", u"-shm", u"-journal", u".open"};

bool isDatabase(const QString &path)
{
    const auto start = firstBytes(path, static_cast<int>(sqliteHeader.size()));
    return start && *start == sqliteHeader;
}

/// A database by its first bytes or, where it is still empty, by what lies beside it.
bool isInUseAsDatabase(const QString &path)
{
    if (isDatabase(path))
        return true;
    for (const QStringView companion : companions)
        if (QFileInfo::exists(path + companion.toString()))
            return true;
    return false;
}

bool belongsToDatabase(const QString &path)
{
    for (const QStringView companion : companions)
        if (path.endsWith(companion) && isDatabase(path.chopped(companion.size())))
            return true;
    return false;
}

} // namespace

Result<void> checkOutputPlace(const QString &path)
{
    const QFileInfo target(path);
    // A link is written through: what it leads to is what would be lost.
    const QString file = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    // In this order: what belongs to a database is known by its name, and never opened beside SQLite.
    if (!belongsToDatabase(file) && !isInUseAsDatabase(file))
        return {};
    return failure(FailureKind::File, QStringLiteral("output_must_not_replace_a_fund_file"),
                   QCoreApplication::translate("storage",
                                               "%1 is a fund file, a backup or part of one, and is left as it "
                                               "is. Choose another name.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace fund
