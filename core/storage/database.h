#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct sqlite3;

namespace fund {

/// One connection to one fund file, for the thread that opened it. What is SQLite's own stays in this room.
class Database
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// "FUND" in the file's header tells it from every other SQLite file.
    static constexpr quint32 applicationId = 0x46554E44;

    /// A new file with the newest schema; refused where something stands already.
    [[nodiscard]] static Result<std::shared_ptr<Database>> create(const QString &path);
    /// A new file as an earlier version of the program made it: for tests of the migrations.
    [[nodiscard]] static Result<std::shared_ptr<Database>> createAt(const QString &path, int schema);
    /// An existing file as it lies, also one of an older version: nothing is written before somebody has signed in.
    /// Refused, always with FailureKind::File: no SQLite file, a foreign, newer or truncated one, a place that can't be
    /// written, a network file system for writing.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const QString &path, Access access);
    /// An empty fund in memory with the newest schema or an earlier one, to compare schemas with.
    [[nodiscard]] static std::shared_ptr<Database> inMemory();
    [[nodiscard]] static std::shared_ptr<Database> inMemory(int schema);

    /// A file of an older version brought up to date in memory, to look into it without touching it.
    [[nodiscard]] static Result<std::shared_ptr<Database>> upgradedCopy(const Database &file);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] QSqlDatabase connection() const { return m_connection; }
    /// For this room and `record` only: hooks, backup, row digests.
    [[nodiscard]] sqlite3 *handle() const;

    /// Refuses a file of an older version: the program's statements are for the newest schema. What signing in and the
    /// record read has stood as it is since the first. record/upgrade.h brings a file up to date.
    [[nodiscard]] Result<void> requireNewestSchema() const;
    /// The number of the file's schema now; 0 after a failure to read it.
    [[nodiscard]] int schema() const;

    /// Folds the write-ahead log into the file and empties it, so that pages as they were before an erasure stand
    /// nowhere any more. While someone else reads it is left to the last who closes the file.
    void emptyLog();

    /// Runs a script of several statements; false where one fails (then see failure()).
    bool run(const QByteArray &script);

    /// The first failure to read or write since opening: a disk full or a damaged page found halfway. Who runs a
    /// command or loads a page looks here once at its end.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    void note(Failure failure) const;
    void forgetFailure() { m_failure.reset(); }

private:
    Database(QString path, Access access, QString connectionName);
    [[nodiscard]] Result<void> prepareConnection(const QString &target, const QString &options);
    [[nodiscard]] Result<void> makeSchema(int schema);

    QString m_path;
    Access m_access;
    QString m_connectionName;
    QSqlDatabase m_connection;
    mutable std::optional<Failure> m_failure;
};

/// What an SQLite error means for a person, as a FailureKind::File: `code` is the extended native code.
[[nodiscard]] Failure storageFailure(const QString &path, int code, const QString &detail);

} // namespace fund
