#include "storage/database_parts.h"

#include "storage/first_bytes.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fund {

namespace {

constexpr QByteArrayView sqliteHeader("SQLite format 3\0", 16);

// Beside a database that is in use, in SQLite's words; ".open" is a window's sign.
constexpr std::array<QStringView, 4> companions = {u"-wal", u"-shm", u"-journal", u".open"};

} // namespace

bool isDatabase(const QString &path)
{
    // A pipe would lose what is read of it.
    if (!QFileInfo(path).isFile())
        return false;
    const auto start = firstBytes(path, static_cast<int>(sqliteHeader.size()));
    return start && *start == sqliteHeader;
}

bool belongsToDatabase(const QString &path)
{
    return std::any_of(companions.begin(), companions.end(), [&](QStringView companion) {
        return path.endsWith(companion) && isDatabase(path.chopped(companion.size()));
    });
}

bool hasDatabaseParts(const QString &path)
{
    return std::any_of(companions.begin(), companions.end(),
                       [&](QStringView companion) { return QFileInfo::exists(path + companion.toString()); });
}

} // namespace fund
