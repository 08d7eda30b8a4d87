#pragma once

#include "record/audit_entry.h"
#include "storage/database.h"

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

/// The newest entry; nullopt in a file that has none.
[[nodiscard]] std::optional<AuditEntry> readHead(const Database &database);
[[nodiscard]] std::optional<AuditEntry> readEntry(const Database &database, AuditEntryId id);
/// Newest first, `count` entries older than `before` (all where it is invalid).
[[nodiscard]] std::vector<AuditLine> readAuditPage(const Database &database, AuditEntryId before, int count);
/// What was done to one thing, newest first: subject as in Change::about.
[[nodiscard]] std::vector<AuditLine> readHistory(const Database &database, const QString &subject);

} // namespace fund
