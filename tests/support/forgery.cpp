#include "support/forgery.h"

#include "record/audit_store.h"
#include "storage/row_digest.h"

namespace fund {

namespace {

QByteArray quoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

QByteArray blob(const QByteArray &bytes)
{
    return "x'" + bytes.toHex() + '\'';
}

void append(const TestFund &fund, const Session &signer, AuditEntry entry)
{
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    const auto head = readHead(**database);
    entry.id = AuditEntryId(head->id.number() + 1);
    entry.key = signer.keyId();
    entry.subject = QStringLiteral("donors/1");
    entry.previous = head->hash;
    entry.hash = entryHash(entry);
    entry.signature = signer.keys().sign(entry.hash);
    fund.tamper("INSERT INTO audit_entries VALUES (" + QByteArray::number(entry.id.number()) + ", " +
                quoted(momentText(entry.recordedAt)) + ", " + QByteArray::number(entry.key.number()) + ", " +
                quoted(entry.action) + ", " + quoted(entry.subject) + ", " + quoted(entry.reason) + ", " +
                blob(entry.rows) + ", " + blob(entry.previous) + ", " + blob(entry.hash) + ", " +
                blob(entry.signature) + ')');
}

} // namespace

void forge(const TestFund &fund, const Session &signer, Action action, const QByteArray &sql,
           const std::vector<std::pair<QByteArray, qint64>> &rows, const QString &reason)
{
    if (!sql.isEmpty())
        fund.tamper(sql);
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    RowDigests digests(**database);
    std::vector<RecordedRow> recorded;
    for (const auto &[table, id] : rows)
        recorded.push_back({table, id, digests.of(table, id).value_or(QByteArray())});
    AuditEntry entry;
    entry.recordedAt = signer.clock().now();
    entry.action = actionKey(action);
    entry.reason = reason;
    entry.rows = encodeRows(recorded);
    append(fund, signer, entry);
}

void forgeAt(const TestFund &fund, const Session &signer, Action action, const QDateTime &moment)
{
    AuditEntry entry;
    entry.recordedAt = moment;
    entry.action = actionKey(action);
    entry.reason = QStringLiteral("");
    entry.rows = encodeRows({});
    append(fund, signer, entry);
}

} // namespace fund
