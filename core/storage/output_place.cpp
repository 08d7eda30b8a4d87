#include "storage/output_place.h"

#include "storage/database_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fund {

namespace {

/// A database by its first bytes or, where it is still empty, by what lies beside it.
bool isInUseAsDatabase(const QString &path)
{
    return isDatabase(path) || hasDatabaseParts(path);
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
