#pragma once

#include "record/audit_entry.h"
#include "storage/database.h"

#include <map>
#include <optional>

namespace fund {

class Session;

/// Brings a file of an older version up to date, by an entry of its own. For whoever has signed in and may write;
/// refused where the file is open for reading alone. Nothing happens to a file of this version.
[[nodiscard]] Result<void> bringUpToDate(Session &session);

/// The digests of all rows that the record answers for, by table and id.
using FileRows = std::map<std::pair<QByteArray, qint64>, QByteArray>;

/// One digest over all of them, 32 bytes.
[[nodiscard]] QByteArray digestOf(const FileRows &rows);

/// What the entry of a migration says of it, in the place of a person's reason.
struct UpgradeNote
{
    int from = 0;
    int to = 0;
    QByteArray before; ///< digestOf() every row of the file
    QByteArray after;

    bool operator==(const UpgradeNote &) const = default;
};

/// "schema 8 to 17, rows before 3f2a…, after 9c01…"
[[nodiscard]] QString noteText(const UpgradeNote &note);
[[nodiscard]] std::optional<UpgradeNote> upgradeNoteOf(const QString &text);

/// When the file was last brought up from a schema before this one; nullopt: never.
[[nodiscard]] std::optional<QDateTime> upgradedFromBefore(const Database &database, int schema);

/// A migration that was done and is not committed yet.
struct Upgrade
{
    UpgradeNote note;
    std::vector<RecordedRow> rows; ///< whose digests it changed; those that were not as recorded before are left out
    QString copy;                  ///< the file as it was
};

/// Runs what lacks of the migrations within the transaction that the caller has opened, after a copy beside the file
/// under a name that nothing bears. nullopt: nothing lacks. The caller rolls back after a failure.
[[nodiscard]] Result<std::optional<Upgrade>> upgradeWithin(Database &database);

} // namespace fund
