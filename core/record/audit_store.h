#pragma once

#include "record/audit_entry.h"
#include "storage/database.h"

#include <QStringList>

#include <optional>

namespace fund {

/// An entry as a person reads it on the Audit page or beside a thing.
struct AuditLine
{
    AuditEntryId id;
    QDateTime recordedAt;
    QString userName;
    QString action; ///< actionKey()
    QString subject;
    QString reason;
};

/// Which entries a long list wants next.
struct AuditRequest
{
    QString words{};       ///< stand in the name, the subject, the reason or are one of the deeds
    QStringList actions{}; ///< actionKey() of the deeds that the words mean in the reader's language
    QString sortKey{};     ///< "entry", "user", "action", "subject", "reason"; empty: newest first
    bool descending = false;
    qint64 offset = 0;
    int limit = 200;
};

/// The newest entry; nullopt in a file that has none.
[[nodiscard]] std::optional<AuditEntry> readHead(const Database &database);
[[nodiscard]] std::optional<AuditEntry> readEntry(const Database &database, AuditEntryId id);
/// What was printed of a hash, blanks and capitals apart: its first 8 to 64 hexadecimal digits; nullopt where it is
/// none.
[[nodiscard]] std::optional<QString> hashDigits(const QString &printed);
/// The newest entry whose hash begins with these digits.
[[nodiscard]] std::optional<AuditEntry> findEntry(const Database &database, const QString &digits);
/// Newest first, `count` entries older than `before` (all where it is invalid).
[[nodiscard]] std::vector<AuditLine> readAuditPage(const Database &database, AuditEntryId before, int count);
/// By pages, filtered and sorted.
[[nodiscard]] std::vector<AuditLine> readAuditLines(const Database &database, const AuditRequest &request);
/// What was done to one thing, newest first: subject as in Change::about.
[[nodiscard]] std::vector<AuditLine> readHistory(const Database &database, const QString &subject);
/// Whether the user had signed an entry before the first one of this deed (actionKey()); true where there is none yet.
[[nodiscard]] bool hasSignedBeforeFirst(const Database &database, const QString &action, UserId user);

} // namespace fund
