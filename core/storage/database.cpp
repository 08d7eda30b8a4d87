#include "storage/database.h"

#include "storage/backup.h"
#include "storage/file_check.h"
#include "storage/migrations.h"
#include "storage/private_file.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace fund {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("fund-%1").arg(++count);
}

// Settings of every connection; the reasons stand in README, "The file and what it protects".
constexpr auto connectionPragmas = R"sql(
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA busy_timeout = 5000;
)sql";

/// Who only reads makes an empty log and its index beside the file and may not remove them; a connection that could
/// write does as it closes. A log that holds something is left as it lies.
void removeEmptyLog(const QString &path)
{
    const QFileInfo log(path + QStringLiteral("-wal"));
    if (!log.exists() || log.size() > 0)
        return;
    sqlite3 *file = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(file, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(file);
}

} // namespace

Failure storageFailure(const QString &path, int code, const QString &detail)
{
    const auto sentence = [&](const char *text) { return QCoreApplication::translate("storage", text).arg(path); };
    // The index of the log has no room either: SQLite tells that as an error of the device.
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(FailureKind::File, QStringLiteral("file_must_be_free"),
                       sentence(QT_TRANSLATE_NOOP("storage", "%1 is being written by someone else. Try again.")));
    case SQLITE_FULL:
        return failure(
            FailureKind::File, QStringLiteral("disk_must_have_room"),
            sentence(QT_TRANSLATE_NOOP("storage", "The disk is full: %1 can't be written and is as it was.")));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                       sentence(QT_TRANSLATE_NOOP("storage", "%1 can't be opened for this: the file or its folder is "
                                                             "read-only or gone.")));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(FailureKind::File, QStringLiteral("file_must_be_whole"),
                       sentence(QT_TRANSLATE_NOOP("storage", "%1 is damaged. Use a backup.")));
    default:
        return failure(FailureKind::File, QStringLiteral("file_must_be_usable"),
                       QCoreApplication::translate("storage", "%1 can't be used: %2.").arg(path, detail));
    }
}

Database::Database(QString path, Access access, QString connectionName)
    : m_path(std::move(path)), m_access(access), m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
    if (m_access == Access::ReadOnly)
        removeEmptyLog(m_path);
}

Result<std::shared_ptr<Database>> Database::create(const QString &path)
{
    return createAt(path, newestSchema());
}

Result<std::shared_ptr<Database>> Database::createAt(const QString &path, int schema)
{
    if (QFile::exists(path))
        return fund::failure(
            FailureKind::File, QStringLiteral("file_must_not_exist"),
            QCoreApplication::translate("storage", "%1 exists already and is left as it is. Choose another name.")
                .arg(path));
    if (auto place = checkWritablePlace(path); !place)
        return place.failure();
    if (!makePrivateFile(path)) // SQLite's logs beside it take over its permissions
        return storageFailure(path, SQLITE_CANTOPEN, {});
    std::shared_ptr<Database> database(new Database(path, Access::ReadWrite, nextConnectionName()));
    if (auto ready = database->prepareConnection(path, {}); !ready)
        return ready.failure();
    database->run("PRAGMA journal_mode = WAL; PRAGMA application_id = " + QByteArray::number(applicationId) + ";");
    if (auto made = database->makeSchema(schema); !made)
        return made.failure();
    return database;
}

Result<std::shared_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (auto checked = checkFundFile(path, newestSchema()); !checked)
        return checked.failure();
    if (access == Access::ReadWrite) {
        if (auto place = checkWritablePlace(path); !place)
            return place.failure();
    }
    std::shared_ptr<Database> database(new Database(path, access, nextConnectionName()));
    // Where SQLite can't make its -shm file, a file without a log beside it may be read as it lies.
    const bool immutable =
        access == Access::ReadOnly && !isFolderWritable(path) && !QFile::exists(path + QStringLiteral("-wal"));
    const QString options = access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")
                                                       : QStringLiteral("QSQLITE_OPEN_URI");
    QString target = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    if (immutable)
        target += QStringLiteral("?immutable=1");
    if (auto ready = database->prepareConnection(target, options); !ready)
        return ready.failure();
    // Not the header's number: an upgrade can stand in the log alone, after a crash or beside another connection.
    const int schema = database->schema();
    if (database->failure())
        return *database->failure();
    if (auto known = checkSchemaNumber(path, schema, newestSchema()); !known)
        return known.failure();
    return database;
}

std::shared_ptr<Database> Database::inMemory()
{
    return inMemory(newestSchema());
}

std::shared_ptr<Database> Database::inMemory(int schema)
{
    std::shared_ptr<Database> database(
        new Database(QStringLiteral(":memory:"), Access::ReadWrite, nextConnectionName()));
    const auto ready = database->prepareConnection(QStringLiteral(":memory:"), {});
    const auto made = database->makeSchema(schema);
    Q_ASSERT(ready && made);
    return database;
}

Result<std::shared_ptr<Database>> Database::upgradedCopy(const Database &file)
{
    std::shared_ptr<Database> copy(new Database(file.path(), Access::ReadWrite, nextConnectionName()));
    if (auto ready = copy->prepareConnection(QStringLiteral(":memory:"), {}); !ready)
        return ready.failure();
    if (auto copied = copyPages(file, *copy); !copied)
        return copied.failure();
    if (auto made = copy->makeSchema(newestSchema()); !made)
        return made.failure();
    return copy;
}

Result<void> Database::makeSchema(int schema)
{
    const int from = this->schema();
    if (!run("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;"))
        return *m_failure;
    if (auto made = runMigrations(*this, from, schema); !made)
        return made;
    if (!refersRightly(*this) || !run("COMMIT; PRAGMA foreign_keys = ON;"))
        return *m_failure;
    return {};
}

int Database::schema() const
{
    Statement row(*this, "PRAGMA user_version");
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

Result<void> Database::prepareConnection(const QString &target, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(target);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return storageFailure(m_path, m_connection.lastError().nativeErrorCode().toInt(),
                              m_connection.lastError().databaseText());
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(handle(), 1);
    if (!run(connectionPragmas) || !run("SELECT count(*) FROM sqlite_schema;"))
        return *m_failure;
    return {};
}

Result<void> Database::requireNewestSchema() const
{
    const int found = schema();
    if (m_failure)
        return *m_failure;
    if (found == newestSchema())
        return {};
    return fund::failure(
        FailureKind::File, QStringLiteral("file_must_be_upgraded"),
        QCoreApplication::translate("storage", "%1 is of an older version (schema %2). Open it once for writing.")
            .arg(m_path)
            .arg(found));
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::emptyLog()
{
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

bool Database::run(const QByteArray &script)
{
    const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        note(storageFailure(m_path, code, QString::fromUtf8(sqlite3_errmsg(handle()))));
    return code == SQLITE_OK;
}

void Database::note(Failure failure) const
{
    if (!m_failure)
        m_failure = std::move(failure);
}

} // namespace fund
