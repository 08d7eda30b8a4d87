#include "record/change.h"

#include "identity/user_store.h"
#include "identity/written_tables.h"
#include "record/audit_store.h"
#include "record/day_rules.h"
#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/touched_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>

namespace fund {

Change::Change(Session &session, Action action) : m_session(session), m_action(action)
{
    Q_ASSERT_X(!session.m_hasOpenChange, "Change", "an inner action takes the open Change as its parameter");
    if (auto allowed = session.require(action); !allowed) {
        m_failure = allowed.failure();
        return;
    }
    if (database().access() == Database::Access::ReadOnly) {
        m_failure = storageFailure(database().path(), 8 /* SQLITE_READONLY */, {});
        return;
    }
    // What was read before may rest on a damaged page that showed as an end of rows: nothing is written on it. Told
    // once, it is forgotten, and who tries again reads again.
    Database &file = session.database();
    // To be switched off before the transaction in which a migration may make a table anew.
    m_isOld = !file.failure() && file.schema() < newestSchema() && file.run("PRAGMA foreign_keys = OFF;");
    if (file.failure() || !file.run("BEGIN IMMEDIATE;")) {
        m_failure = file.failure();
        file.forgetFailure();
        if (m_isOld)
            file.run("PRAGMA foreign_keys = ON;");
        return;
    }
    m_open = true;
    session.m_hasOpenChange = true;
    if (auto begun = begin(); !begun) {
        m_failure = begun.failure();
        close("ROLLBACK;");
    }
}

Result<void> Change::begin()
{
    auto upgraded = upgradeWithin(m_session.database());
    if (!upgraded)
        return upgraded.failure();
    m_upgrade = std::move(*upgraded);
    if (auto checked = checkUser(); !checked)
        return checked;
    if (auto taken = takeMoment(); !taken)
        return taken;
    if (database().failure())
        return *database().failure();
    m_touched = std::make_unique<TouchedRows>(m_session.database());
    return {};
}

Result<void> Change::checkUser() const
{
    // A session may have stood open for days: what counts is what the file says now.
    const auto user = readUser(database(), m_session.user().id);
    if (user && user->disabled)
        return fund::failure(FailureKind::NotAuthorised, QStringLiteral("user_must_not_be_disabled"),
                             QCoreApplication::translate("record", "This user was disabled."));
    const auto key = readNewestKey(database(), m_session.user().id);
    if (key && key->id > m_session.keyId())
        return fund::failure(FailureKind::NotAuthorised, QStringLiteral("key_must_be_the_newest"),
                             QCoreApplication::translate("record", "Your keys were replaced since you signed in. Sign "
                                                                   "in again."));
    return {};
}

Result<void> Change::takeMoment()
{
    m_head = readHead(database());
    m_moment = m_session.clock().now();
    if (!m_head || m_head->recordedAt <= m_moment)
        return {};
    if (!m_session.fund().demonstration && m_moment.msecsTo(m_head->recordedAt) > toleratedClockDifference)
        return fund::failure(
            FailureKind::Refused, QStringLiteral("clock_must_not_run_back"),
            QCoreApplication::translate("record", "The newest entry was made on %1, and this machine's clock says %2: "
                                                  "set the clock. Nothing was written.")
                .arg(fund::momentText(m_head->recordedAt), fund::momentText(m_moment)));
    m_moment = m_head->recordedAt;
    return {};
}

Change::~Change()
{
    if (m_open)
        close("ROLLBACK;");
}

void Change::about(const char *table, qint64 id)
{
    m_subject = QString::fromLatin1(table) + u'/' + QString::number(id);
}

QSqlQuery *Change::prepared(const char *sql)
{
    auto &slot = m_statements[sql];
    if (!slot) {
        slot = std::make_unique<QSqlQuery>(database().connection());
        if (!slot->prepare(QString::fromUtf8(sql)))
            fail(storageFailure(database().path(), slot->lastError().nativeErrorCode().toInt(),
                                slot->lastError().databaseText()));
    }
    return slot.get();
}

bool Change::execute(const char *sql, std::initializer_list<Binding> bindings)
{
    if (!isGood())
        return false;
    QSqlQuery *query = prepared(sql);
    if (!isGood())
        return false;
    for (const Binding &binding : bindings)
        query->bindValue(QString::fromLatin1(binding.name()), binding.value());
    if (query->exec())
        return true;
    fail(storageFailure(database().path(), query->lastError().nativeErrorCode().toInt(),
                        query->lastError().databaseText()));
    return false;
}

qint64 Change::insert(const char *sql, std::initializer_list<Binding> bindings)
{
    return execute(sql, bindings) ? m_statements[sql]->lastInsertId().toLongLong() : 0;
}

int Change::run(const char *sql, std::initializer_list<Binding> bindings)
{
    return execute(sql, bindings) ? m_statements[sql]->numRowsAffected() : 0;
}

void Change::fail(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

void Change::recordRows()
{
    const WrittenTables &own = writtenTables(m_action);
    RowDigests digests(database());
    std::vector<RecordedRow> rows;
    for (TouchedRow &row : m_touched->sorted()) {
        if (!isRecorded(row.table))
            continue;
        if (own.added.count(row.table) == 0 && own.changed.count(row.table) == 0)
            return fail(fund::failure(FailureKind::Refused, QStringLiteral("deed_must_write_only_its_own"),
                                      QCoreApplication::translate("record", "“%1” does not write into %2: this is a "
                                                                            "mistake of the program. Nothing was "
                                                                            "written.")
                                          .arg(actionTitle(m_action), QString::fromUtf8(row.table))));
        auto digest = digests.of(row.table, row.id);
        rows.push_back({std::move(row.table), row.id, digest.value_or(QByteArray())});
    }
    if (!rows.empty())
        recordEntry(m_action, m_subject, m_reason, rows);
}

void Change::recordEntry(Action action, const QString &subject, const QString &reason,
                         const std::vector<RecordedRow> &rows)
{
    AuditEntry entry;
    entry.id = AuditEntryId(m_head ? m_head->id.number() + 1 : 1);
    entry.recordedAt = m_moment;
    entry.key = m_session.keyId();
    entry.action = actionKey(action);
    entry.subject = subject;
    entry.reason = reason;
    entry.rows = encodeRows(rows);
    entry.previous = m_head ? m_head->hash : hashBeforeTheFirst();
    entry.hash = entryHash(entry);
    entry.signature = m_session.keys().sign(entry.hash);
    insert(R"sql(
        INSERT INTO audit_entries (id, recorded_at, key_id, action, subject, reason, rows, previous, hash, signature)
        VALUES (:id, :recorded_at, :key, :action, :subject, :reason, :rows, :previous, :hash, :signature)
    )sql",
           {{":id", entry.id},
            {":recorded_at", momentText()},
            {":key", entry.key},
            {":action", entry.action},
            {":subject", entry.subject},
            {":reason", entry.reason},
            {":rows", entry.rows},
            {":previous", entry.previous},
            {":hash", entry.hash},
            {":signature", entry.signature}});
    m_head = std::move(entry);
}

Result<void> Change::commit()
{
    if (isGood())
        if (auto problem = dayProblem(database(), m_touched->inserted()))
            fail(refused({*problem}));
    if (isGood() && m_upgrade)
        recordEntry(Action::Migrate, QStringLiteral("fund/1"), noteText(m_upgrade->note), m_upgrade->rows);
    if (isGood())
        recordRows();
    if (isGood() && m_isOld && !refersRightly(database()))
        fail(*database().failure());
    if (isGood() && database().failure())
        fail(*database().failure());
    std::set<QByteArray> tables;
    if (isGood()) {
        for (const TouchedRow &row : m_touched->sorted())
            tables.insert(row.table);
        m_statements.clear();
        if (!m_session.database().run("COMMIT;"))
            fail(*database().failure());
    }
    if (!isGood()) {
        if (m_open)
            close("ROLLBACK;");
        return *m_failure;
    }
    close(nullptr);
    if (m_session.onChanged)
        m_session.onChanged(tables);
    return {};
}

void Change::close(const char *ending)
{
    m_statements.clear();
    m_touched.reset();
    if (ending) {
        Database &file = m_session.database();
        const auto standing = file.failure();
        file.run(ending);
        if (m_upgrade)
            QFile::remove(m_upgrade->copy);
        file.forgetFailure(); // the file is as it was; why stands in m_failure
        // But a deed that a rule refused may have been refused by what could not be read: that is still to be told.
        if (standing && !(m_failure && m_failure->kind == FailureKind::File))
            file.note(*standing);
    }
    if (m_isOld)
        m_session.database().run("PRAGMA foreign_keys = ON;");
    m_open = false;
    m_session.m_hasOpenChange = false;
}

} // namespace fund
