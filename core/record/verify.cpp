#include "record/verify.h"

#include "identity/secrets.h"
#include "identity/user_store.h"
#include "record/audit_entry.h"
#include "record/entry_checks.h"
#include "record/schema_check.h"
#include "record/signature_checks.h"
#include "storage/row_digest.h"
#include "storage/snapshot.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

std::map<KeyId, QByteArray> publicKeys(const Database &database)
{
    std::map<KeyId, QByteArray> keys;
    for (UserKey &key : readKeys(database))
        keys.emplace(key.id, std::move(key.signingPublic));
    return keys;
}

QString placeOf(const QByteArray &table, qint64 id)
{
    return QString::fromUtf8(table) + u'/' + QString::number(id);
}

class Check
{
public:
    Check(const Database &database, SchemaCheck schema, const Progress *progress)
        : m_database(database), m_progress(progress), m_schema(std::move(schema)),
          m_entries(database, m_result.findings), m_signatures(publicKeys(database))
    {
        m_result.findings = m_schema.findings;
        m_result.isReadable = m_schema.isReadable;
    }

    void structure()
    {
        Statement integrity(m_database, "PRAGMA integrity_check(20)");
        while (integrity.next())
            if (integrity.text(0) != u"ok")
                found("structure", {}, integrity.text(0));
        Statement foreign(m_database, "PRAGMA foreign_key_check");
        while (foreign.next())
            found("structure", foreign.text(0) + u'/' + QString::number(foreign.integer(1)),
                  QCoreApplication::translate("record", "The row names another that is not there."));
    }

    void chain(const QString &expected)
    {
        bool seenExpected = expected.isEmpty();
        Statement row(m_database, R"sql(
            SELECT id, recorded_at, key_id, action, subject, reason, rows, previous, hash, signature
            FROM audit_entries
            ORDER BY id
        )sql");
        while (row.next() && !isCancelled()) {
            const AuditEntry entry{row.id<AuditEntryTag>(0),
                                   row.moment(1),
                                   row.id<KeyTag>(2),
                                   row.text(3),
                                   row.text(4),
                                   row.text(5),
                                   row.bytes(6),
                                   row.bytes(7),
                                   row.bytes(8),
                                   row.bytes(9)};
            m_entries.check(entry);
            seenExpected =
                seenExpected || QString::fromLatin1(entry.hash.toHex()).startsWith(expected, Qt::CaseInsensitive);
            m_signatures.add(entry.id.number(), entry.key, entry.hash, entry.signature);
        }
        m_result.entries = m_entries.count();
        m_result.head = m_result.entries == 0 ? QByteArray() : m_entries.head().toHex();
        if (!seenExpected)
            found("tail_cut", QStringLiteral("audit_entries"),
                  QCoreApplication::translate("record",
                                              "The expected entry is not in the record: its tail was cut off, "
                                              "or this is an older copy."));
    }

    /// Waits for the signatures, which were being checked since the chain was read.
    void signatures()
    {
        for (const qint64 entry : m_signatures.finish())
            found("signature_wrong", QStringLiteral("audit_entries/%1").arg(entry),
                  QCoreApplication::translate("record", "The entry does not bear its user's signature."));
    }

    void rows()
    {
        RowDigests digests(m_database);
        KnownRows &known = m_entries.rows();
        for (const QByteArray &table : m_schema.unfit)
            known.erase(table);
        for (const QByteArray &table : m_schema.tables) {
            auto &rows = known[table];
            digests.forEach(table, [&](const DigestedRow &row) { checkRow(table, rows, row); });
            removed(table, rows, QCoreApplication::translate("record", "Another program removed this row."));
            known.erase(table);
        }
        for (const auto &[table, rows] : known)
            removed(table, rows,
                    QCoreApplication::translate("record", "Another program removed this row with its table."));
    }

    [[nodiscard]] Verification take() { return std::move(m_result); }
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

private:
    void found(const char *kind, const QString &where, const QString &message)
    {
        m_result.findings.push_back({QString::fromLatin1(kind), where, message});
    }

    void checkRow(const QByteArray &table, std::unordered_map<qint64, KnownRow> &known, const DigestedRow &row)
    {
        const auto expected = known.find(row.id);
        if (expected == known.end() || expected->second.digest.isEmpty())
            found("row_added", placeOf(table, row.id),
                  QCoreApplication::translate("record", "Another program added this row."));
        else if (expected->second.digest != row.digest)
            found("row_changed", placeOf(table, row.id),
                  QCoreApplication::translate("record", "Another program changed this row."));
        else if (!m_entries.isWrittenBy(expected->second, row.by, row.recordedAt))
            found("author_wrong", placeOf(table, row.id),
                  QCoreApplication::translate("record", "The row names another author or moment than the entry that "
                                                        "wrote it."));
        if (expected != known.end())
            known.erase(expected);
    }

    void removed(const QByteArray &table, const std::unordered_map<qint64, KnownRow> &left, const QString &message)
    {
        for (const auto &[id, row] : left)
            if (!row.digest.isEmpty())
                found("row_removed", placeOf(table, id), message);
    }

    const Database &m_database;
    const Progress *m_progress;
    const SchemaCheck m_schema;
    Verification m_result;
    EntryChecks m_entries;
    SignatureChecks m_signatures;
};

} // namespace

Result<Verification> verifyRecord(const Database &database, const QString &expected, const Progress *progress)
{
    // One snapshot for the whole reading: a writer beside us must not look like a forger.
    const Snapshot snapshot(database);
    SchemaCheck schema = checkSchema(database);
    if (!schema.hasRecord && !database.failure())
        return Verification{0, {}, std::move(schema.findings), false};
    Check check(database, std::move(schema), progress);
    const auto step = [&](int percent) {
        if (progress)
            progress->step(percent);
    };
    check.structure();
    step(10);
    check.chain(expected);
    step(40);
    if (!check.isCancelled())
        check.rows();
    step(60);
    if (!check.isCancelled())
        check.signatures();
    step(100);
    if (check.isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("record", "Stopped; nothing was changed."));
    if (database.failure())
        return *database.failure();
    return check.take();
}

} // namespace fund
