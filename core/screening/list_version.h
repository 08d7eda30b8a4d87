#pragma once

#include "base/id.h"
#include "base/result.h"
#include "screening/listed_entry.h"

#include <QDateTime>

namespace fund {

using ListVersionId = Id<struct ListVersionTag>;
/// A row of listed_entries: an entry as one or several versions of the list had it, word for word.
using ListedEntryId = Id<struct ListedEntryTag>;

/// A version of the list on record.
struct ListVersion
{
    ListVersionId id;
    QDate date; ///< the list's own
    QByteArray fileDigest;
    int individuals = 0;
    int entities = 0;
    int added = 0; ///< against the version before
    int changed = 0;
    int removed = 0;
    QString importedBy;
    QDateTime importedAt;

    bool operator==(const ListVersion &) const = default;
};

/// How long a whole list may be. For the first version of a file: what lists of recent years were, as the project
/// OpenSanctions asserts for its own import (un_sc_sanctions.yml, read on 22 November 2026). For a later version: by
/// the version before.
struct ListBounds
{
    int leastIndividuals = 580;
    int mostIndividuals = 1370;
    int leastEntities = 170;
    int mostEntities = 380;
};

[[nodiscard]] ListBounds boundsAfter(const std::optional<ListVersion> &last);

/// Whether this can be a whole list: not of the future, not older than the last version, not much shorter or longer.
[[nodiscard]] Problems checkList(const ConsolidatedList &list, const std::optional<ListVersion> &last,
                                 const QDate &today);

/// An entry of the last version, as it is compared.
struct KnownEntry
{
    ListedEntryId id;
    qint64 dataId = 0;
    QByteArray digest;
};

/// What a new version changes, by places in its entries and ids of the old.
struct ListChanges
{
    std::vector<std::size_t> added;
    std::vector<std::pair<ListedEntryId, std::size_t>> changed; ///< the old one, and the new
    std::vector<ListedEntryId> removed;

    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// `digests`: entryDigest() of each entry of the new list.
[[nodiscard]] ListChanges compareLists(const std::vector<KnownEntry> &last, const std::vector<ListedEntry> &entries,
                                       const std::vector<QByteArray> &digests);

} // namespace fund
