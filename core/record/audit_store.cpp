#include "record/audit_store.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace fund {

namespace {

AuditEntry entryFrom(const Statement &row)
{
    return {row.id<AuditEntryTag>(0),
            row.moment(1),
            row.id<KeyTag>(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.bytes(6),
            row.bytes(7),
            row.bytes(8),
            row.bytes(9)};
}

std::vector<AuditLine> linesFrom(Statement &row)
{
    std::vector<AuditLine> lines;
    while (row.next())
        lines.push_back({row.id<AuditEntryTag>(0), row.moment(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    return lines;
}

} // namespace

std::optional<AuditEntry> readHead(const Database &database)
{
    Statement row(database, R"sql(
        SELECT id, recorded_at, key_id, action, subject, reason, rows, previous, hash, signature
        FROM audit_entries
        ORDER BY id DESC
        LIMIT 1
    )sql");
    return row.next() ? std::optional(entryFrom(row)) : std::nullopt;
}

std::optional<AuditEntry> readEntry(const Database &database, AuditEntryId id)
{
    Statement row(database, R"sql(
        SELECT id, recorded_at, key_id, action, subject, reason, rows, previous, hash, signature
        FROM audit_entries
        WHERE id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(entryFrom(row)) : std::nullopt;
}

std::optional<QString> hashDigits(const QString &printed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{8,64}$"));
    const QString digits = QString(printed).remove(blanks).toLower();
    return hash.match(digits).hasMatch() ? std::optional(digits) : std::nullopt;
}

std::optional<AuditEntry> findEntry(const Database &database, const QString &digits)
{
    Statement row(database, R"sql(
        SELECT id, recorded_at, key_id, action, subject, reason, rows, previous, hash, signature
        FROM audit_entries
        WHERE instr(lower(hex(hash)), :digits) = 1
        ORDER BY id DESC
        LIMIT 1
    )sql",
                  {{":digits", digits}});
    return row.next() ? std::optional(entryFrom(row)) : std::nullopt;
}

std::vector<AuditLine> readAuditPage(const Database &database, AuditEntryId before, int count)
{
    Statement row(
        database, R"sql(
        SELECT e.id, e.recorded_at, u.name, e.action, e.subject, e.reason
        FROM audit_entries AS e
        JOIN user_keys AS k ON k.id = e.key_id
        JOIN users AS u ON u.id = k.user_id
        WHERE e.id < :before
        ORDER BY e.id DESC
        LIMIT :count
    )sql",
        {{":before", before.isValid() ? before.number() : std::numeric_limits<qint64>::max()}, {":count", count}});
    return linesFrom(row);
}

std::vector<AuditLine> readAuditLines(const Database &database, const AuditRequest &request)
{
    // The pattern's own signs are taken as letters.
    QString pattern = request.words;
    for (const QChar sign : {u'\\', u'%', u'_'})
        pattern.replace(sign, QString(u'\\') + sign);
    const QByteArray actions = QJsonDocument(QJsonArray::fromStringList(request.actions)).toJson();
    Statement row(database, R"sql(
        WITH lines AS (
            SELECT e.id, e.recorded_at, u.name, e.action, e.subject, e.reason,
                CASE :sort
                    WHEN 'user' THEN u.name
                    WHEN 'action' THEN e.action
                    WHEN 'subject' THEN e.subject
                    WHEN 'reason' THEN e.reason
                    ELSE e.id
                END AS place
            FROM audit_entries AS e
            JOIN user_keys AS k ON k.id = e.key_id
            JOIN users AS u ON u.id = k.user_id
            WHERE u.name LIKE :pattern ESCAPE '\'
                OR e.subject LIKE :pattern ESCAPE '\'
                OR e.reason LIKE :pattern ESCAPE '\'
                OR e.action IN (SELECT value FROM json_each(:actions))
        )
        SELECT id, recorded_at, name, action, subject, reason
        FROM lines
        ORDER BY CASE WHEN :descending THEN NULL ELSE place END, CASE WHEN :descending THEN place END DESC, id DESC
        LIMIT :limit OFFSET :offset
    )sql",
                  {{":sort", request.sortKey.isEmpty() ? QStringLiteral("entry") : request.sortKey},
                   {":pattern", u'%' + pattern + u'%'},
                   {":actions", QString::fromUtf8(actions)},
                   {":descending", request.sortKey.isEmpty() || request.descending},
                   {":limit", request.limit},
                   {":offset", request.offset}});
    return linesFrom(row);
}

std::vector<AuditLine> readHistory(const Database &database, const QString &subject)
{
    Statement row(database, R"sql(
        SELECT e.id, e.recorded_at, u.name, e.action, e.subject, e.reason
        FROM audit_entries AS e
        JOIN user_keys AS k ON k.id = e.key_id
        JOIN users AS u ON u.id = k.user_id
        WHERE e.subject = :subject
        ORDER BY e.id DESC
    )sql",
                  {{":subject", subject}});
    return linesFrom(row);
}

bool hasSignedBeforeFirst(const Database &database, const QString &action, UserId user)
{
    Statement row(database, R"sql(
        SELECT first.id IS NULL OR EXISTS (
                SELECT 1
                FROM audit_entries AS e
                JOIN user_keys AS k ON k.id = e.key_id
                WHERE k.user_id = :user AND e.id < first.id
            )
        FROM (SELECT MIN(id) AS id FROM audit_entries WHERE action = :action) AS first
    )sql",
                  {{":user", user}, {":action", action}});
    return row.next() && row.integer(0) != 0;
}

} // namespace fund
