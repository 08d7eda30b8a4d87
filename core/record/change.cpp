#include "record/change.h"

#include "record/audit_store.h"
#include "storage/row_digest.h"
#include "storage/touched_rows.h"

#include <QCoreApplication>
#include <QSqlError>

namespace fund {

Change::Change(Session &session, Action action) : m_session(session), m_action(action), m_moment(session.clock().now())
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
    if (!file.failure())
        if (auto ready = file.bringUpToDate(); !ready)
            m_failure = ready.failure();
    if (!m_failure && (file.failure() || !file.run("BEGIN IMMEDIATE;")))
        m_failure = file.failure();
    if (m_failure) {
        file.forgetFailure();
        return;
    }
    m_open = true;
    session.m_hasOpenChange = true;
    m_touched = std::make_unique<TouchedRows>(session.database());
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
    RowDigests digests(database());
    std::vector<RecordedRow> rows;
    for (TouchedRow &row : m_touched->sorted()) {
        if (row.table == "drafts")
            continue;
        auto digest = digests.of(row.table, row.id);
        rows.push_back({std::move(row.table), row.id, digest.value_or(QByteArray())});
    }
    if (rows.empty())
        return;
    const auto head = readHead(database());
    AuditEntry entry;
    entry.id = AuditEntryId(head ? head->id.number() + 1 : 1);
    entry.recordedAt = m_moment;
    entry.key = m_session.keyId();
    entry.action = actionKey(m_action);
    entry.subject = m_subject;
    entry.reason = m_reason;
    entry.rows = encodeRows(rows);
    entry.previous = head ? head->hash : hashBeforeTheFirst();
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
}

Result<void> Change::commit()
{
    if (isGood())
        recordRows();
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
        file.forgetFailure(); // the file is as it was; why stands in m_failure
        // But a deed that a rule refused may have been refused by what could not be read: that is still to be told.
        if (standing && !(m_failure && m_failure->kind == FailureKind::File))
            file.note(*standing);
    }
    m_open = false;
    m_session.m_hasOpenChange = false;
}

} // namespace fund
