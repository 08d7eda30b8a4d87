#pragma once

#include "screening/list_version.h"
#include "storage/database.h"

namespace fund {

class Change;

/// How an entry differs between a version and the one before.
enum class EntryChange
{
    Added,
    Changed,
    Removed
};

[[nodiscard]] QString entryChangeTitle(EntryChange change);

/// A line of what a version changed.
struct ChangedEntry
{
    EntryChange change = EntryChange::Added;
    ListedEntryId id; ///< the new one; of a removed entry the old
    QString name;
    QString reference;

    bool operator==(const ChangedEntry &) const = default;
};

/// An entry of the newest version with its row.
struct StoredEntry
{
    ListedEntryId id;
    ListedEntry entry;
};

[[nodiscard]] ListVersionId insertVersion(Change &change, const ConsolidatedList &list, const ListChanges &changes);
/// `replaces` is invalid for an entry that is new.
[[nodiscard]] ListedEntryId insertEntry(Change &change, ListVersionId version, const ListedEntry &entry,
                                        const QByteArray &content, ListedEntryId replaces);
void endEntry(Change &change, ListVersionId version, ListedEntryId entry);

[[nodiscard]] std::optional<ListVersion> readLastVersion(const Database &database);
/// Newest first, `count` versions older than `before` (all where it is invalid).
[[nodiscard]] std::vector<ListVersion> readVersions(const Database &database, ListVersionId before, int count);
/// The entries of the newest version, for comparing.
[[nodiscard]] std::vector<KnownEntry> readKnownEntries(const Database &database);
/// The same, whole.
[[nodiscard]] std::vector<StoredEntry> readCurrentEntries(const Database &database);
[[nodiscard]] std::optional<StoredEntry> readEntry(const Database &database, ListedEntryId id);
/// What a version added, changed and removed, in the order in which the list has it.
[[nodiscard]] std::vector<ChangedEntry> readChangedEntries(const Database &database, ListVersionId version,
                                                           qint64 offset, int count);

} // namespace fund
