#pragma once

#include "base/id.h"
#include "identity/role.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace fund {

using AuditEntryId = Id<struct AuditEntryTag>;

/// Clocks of an office's machines differ by so much, in milliseconds: within it an entry is no earlier than another.
inline constexpr qint64 toleratedClockDifference = 60'000;

/// A row as an entry of the record names it. An empty digest says that the row was removed.
struct RecordedRow
{
    QByteArray table;
    qint64 id = 0;
    QByteArray digest; ///< 32 bytes, or empty

    bool operator==(const RecordedRow &) const = default;
};

/// One deed of one person: who, when, what, which rows, after which entry, signed.
struct AuditEntry
{
    AuditEntryId id;
    QDateTime recordedAt;
    KeyId key;
    QString action;  ///< actionKey()
    QString subject; ///< "calls/3", or empty
    QString reason;  ///< the person's own words where the deed asks for them
    QByteArray rows; ///< encodeRows()
    QByteArray previous;
    QByteArray hash;
    QByteArray signature;
};

/// "rows/1": by table, the ids and digests; read back by decodeRows.
[[nodiscard]] QByteArray encodeRows(const std::vector<RecordedRow> &rows);
/// Empty where the bytes are no such encoding.
[[nodiscard]] std::vector<RecordedRow> decodeRows(const QByteArray &bytes);

/// BLAKE2b-256 over "entry/1" and every field but hash and signature: what is signed.
[[nodiscard]] QByteArray entryHash(const AuditEntry &entry);

/// The hash that the first entry names as the one before it.
[[nodiscard]] inline QByteArray hashBeforeTheFirst()
{
    return QByteArray(32, '\0');
}

} // namespace fund
