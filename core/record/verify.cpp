#include "record/verify.h"

#include "identity/permissions.h"
#include "identity/secrets.h"
#include "identity/user_store.h"
#include "record/audit_entry.h"
#include "record/signature_checks.h"
#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/snapshot.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <map>
#include <unordered_map>

namespace fund {

namespace {

using DigestsById = std::unordered_map<qint64, QByteArray>;

std::map<KeyId, QByteArray> publicKeys(const Database &database)
{
    std::map<KeyId, QByteArray> keys;
    for (UserKey &key : readKeys(database))
        keys.emplace(key.id, std::move(key.signingPublic));
    return keys;
}

class Check
{
public:
    Check(const Database &database, const Progress *progress)
        : m_database(database), m_progress(progress), m_signatures(publicKeys(database))
    {}

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

    void schema()
    {
        const QStringList expected = schemaObjects(*Database::inMemory());
        const QStringList here = schemaObjects(m_database);
        for (const QString &object : expected)
            if (!here.contains(object))
                found(
                    "schema_changed", object.section(u':', 0, 0),
                    QCoreApplication::translate("record", "This part of the file's rules is missing or was changed."));
        for (const QString &object : here)
            if (!expected.contains(object))
                found("schema_changed", object.section(u':', 0, 0),
                      QCoreApplication::translate("record", "This part of the file's rules was added or changed."));
    }

    void chain(const QString &expected)
    {
        readRoles();
        QByteArray previous = hashBeforeTheFirst();
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
            checkLink(entry, previous);
            checkRole(entry);
            previous = entry.hash;
            seenExpected =
                seenExpected || QString::fromLatin1(entry.hash.toHex()).startsWith(expected, Qt::CaseInsensitive);
            ++m_result.entries;
            m_signatures.add(entry.id.number(), entry.key, entry.hash, entry.signature);
            for (RecordedRow &recorded : decodeRows(entry.rows))
                m_digests[recorded.table][recorded.id] = std::move(recorded.digest);
        }
        m_result.head = m_result.entries == 0 ? QByteArray() : previous.toHex();
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
        for (const QByteArray &table : recordedTables(m_database)) {
            DigestsById &known = m_digests[table];
            digests.forEach(table, [&](qint64 id, const QByteArray &digest) { checkRow(table, known, id, digest); });
            for (const auto &[id, digest] : known)
                if (!digest.isEmpty())
                    found("row_removed", place(table, id),
                          QCoreApplication::translate("record", "Another program removed this row."));
            m_digests.erase(table);
        }
        for (const auto &[table, known] : m_digests)
            for (const auto &[id, digest] : known)
                if (!digest.isEmpty())
                    found("row_removed", place(table, id),
                          QCoreApplication::translate("record", "Another program removed this row with its table."));
    }

    [[nodiscard]] Verification take() { return std::move(m_result); }
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

private:
    static QString place(const QByteArray &table, qint64 id)
    {
        return QString::fromUtf8(table) + u'/' + QString::number(id);
    }

    void found(const char *kind, const QString &where, const QString &message)
    {
        m_result.findings.push_back({QString::fromLatin1(kind), where, message});
    }

    void readRoles()
    {
        std::map<UserId, Role> roleOf;
        for (const User &user : readUsers(m_database))
            roleOf[user.id] = user.role;
        for (const UserKey &key : readKeys(m_database))
            if (const auto user = roleOf.find(key.user); user != roleOf.end())
                m_roles[key.id] = user->second;
    }

    void checkLink(const AuditEntry &entry, const QByteArray &previous)
    {
        const QString where = QStringLiteral("audit_entries/%1").arg(entry.id.number());
        if (entry.id.number() != m_result.entries + 1)
            found("entry_missing", where,
                  QCoreApplication::translate("record", "An entry before this one is missing."));
        if (entry.previous != previous)
            found("chain_broken", where,
                  QCoreApplication::translate("record", "The entry does not follow the one before it."));
        if (entryHash(entry) != entry.hash)
            found("entry_changed", where,
                  QCoreApplication::translate("record", "The entry was changed after it was made."));
    }

    /// The key of a role that may not do this would still sign.
    void checkRole(const AuditEntry &entry)
    {
        const auto [place, isNew] = m_allowed.try_emplace({entry.key, entry.action}, false);
        if (isNew) {
            const auto role = m_roles.find(entry.key);
            const auto action = actionOf(entry.action);
            place->second = role != m_roles.end() && action && mayDo(role->second, *action);
        }
        if (!place->second)
            found("role_wrong", QStringLiteral("audit_entries/%1").arg(entry.id.number()),
                  QCoreApplication::translate("record", "The entry's user has a role that may not do this."));
    }

    void checkRow(const QByteArray &table, DigestsById &known, qint64 id, const QByteArray &digest)
    {
        const auto expected = known.find(id);
        if (expected == known.end() || expected->second.isEmpty())
            found("row_added", place(table, id),
                  QCoreApplication::translate("record", "Another program added this row."));
        else if (expected->second != digest)
            found("row_changed", place(table, id),
                  QCoreApplication::translate("record", "Another program changed this row."));
        if (expected != known.end())
            known.erase(expected);
    }

    const Database &m_database;
    const Progress *m_progress;
    Verification m_result;
    std::map<KeyId, Role> m_roles;
    std::map<std::pair<KeyId, QString>, bool> m_allowed; ///< of entries so far: may the key's role do this
    SignatureChecks m_signatures;
    std::unordered_map<QByteArray, DigestsById> m_digests;
};

} // namespace

Result<Verification> verifyRecord(const Database &database, const QString &expected, const Progress *progress)
{
    // One snapshot for the whole reading: a writer beside us must not look like a forger.
    const Snapshot snapshot(database);
    Check check(database, progress);
    const auto step = [&](int percent) {
        if (progress)
            progress->step(percent);
    };
    check.structure();
    step(10);
    check.schema();
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
