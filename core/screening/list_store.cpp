#include "screening/list_store.h"

#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

ListVersion versionFrom(const Statement &row)
{
    return {row.id<ListVersionTag>(0),
            row.date(1),
            row.bytes(2),
            static_cast<int>(row.integer(3)),
            static_cast<int>(row.integer(4)),
            static_cast<int>(row.integer(5)),
            static_cast<int>(row.integer(6)),
            static_cast<int>(row.integer(7)),
            row.text(8),
            row.moment(9)};
}

} // namespace

QString entryChangeTitle(EntryChange change)
{
    switch (change) {
    case EntryChange::Added:
        return QCoreApplication::translate("screening", "Added", "an entry of the list");
    case EntryChange::Changed:
        return QCoreApplication::translate("screening", "Changed", "an entry of the list");
    case EntryChange::Removed:
        return QCoreApplication::translate("screening", "Removed", "an entry of the list");
    }
    Q_UNREACHABLE();
}

ListVersionId insertVersion(Change &change, const ConsolidatedList &list, const ListChanges &changes)
{
    return ListVersionId(change.insert(R"sql(
        INSERT INTO list_versions (list_date, file_digest, individuals, entities, added, changed, removed, recorded_by,
            recorded_at)
        VALUES (:list_date, :digest, :individuals, :entities, :added, :changed, :removed, :by, :recorded_at)
    )sql",
                                       {{":list_date", list.date},
                                        {":digest", list.fileDigest},
                                        {":individuals", list.count(ListedKind::Individual)},
                                        {":entities", list.count(ListedKind::Entity)},
                                        {":added", static_cast<int>(changes.added.size())},
                                        {":changed", static_cast<int>(changes.changed.size())},
                                        {":removed", static_cast<int>(changes.removed.size())},
                                        {":by", change.session().user().id},
                                        {":recorded_at", change.momentText()}}));
}

ListedEntryId insertEntry(Change &change, ListVersionId version, const ListedEntry &entry, const QByteArray &content,
                          ListedEntryId replaces)
{
    return ListedEntryId(change.insert(R"sql(
        INSERT INTO listed_entries (version_id, data_id, kind, reference, name, content, digest, replaces)
        VALUES (:version, :data_id, :kind, :reference, :name, :content, :digest, :replaces)
    )sql",
                                       {{":version", version},
                                        {":data_id", entry.dataId},
                                        {":kind", listedKindKey(entry.kind)},
                                        {":reference", entry.reference},
                                        {":name", entry.name()},
                                        {":content", QString::fromUtf8(content)},
                                        {":digest", entryDigest(content)},
                                        {":replaces", replaces}}));
}

void endEntry(Change &change, ListVersionId version, ListedEntryId entry)
{
    change.insert(R"sql(
        INSERT INTO listed_entry_ends (entry_id, version_id)
        VALUES (:entry, :version)
    )sql",
                  {{":entry", entry}, {":version", version}});
}

std::optional<ListVersion> readLastVersion(const Database &database)
{
    const std::vector<ListVersion> versions = readVersions(database, {}, 1);
    return versions.empty() ? std::nullopt : std::optional(versions.front());
}

std::vector<ListVersion> readVersions(const Database &database, ListVersionId before, int count)
{
    std::vector<ListVersion> versions;
    Statement row(database, R"sql(
        SELECT v.id, v.list_date, v.file_digest, v.individuals, v.entities, v.added, v.changed, v.removed, u.name,
            v.recorded_at
        FROM list_versions AS v
        JOIN users AS u ON u.id = v.recorded_by
        WHERE v.id < coalesce(:before, 9223372036854775807)
        ORDER BY v.id DESC
        LIMIT :count
    )sql",
                  {{":before", before}, {":count", count}});
    while (row.next())
        versions.push_back(versionFrom(row));
    return versions;
}

std::vector<KnownEntry> readKnownEntries(const Database &database)
{
    std::vector<KnownEntry> entries;
    Statement row(database, R"sql(
        SELECT e.id, e.data_id, e.digest
        FROM listed_entries AS e
        WHERE NOT EXISTS (SELECT 1 FROM listed_entry_ends AS d WHERE d.entry_id = e.id)
        ORDER BY e.id
    )sql");
    while (row.next())
        entries.push_back({row.id<ListedEntryTag>(0), row.integer(1), row.bytes(2)});
    return entries;
}

std::vector<StoredEntry> readCurrentEntries(const Database &database)
{
    std::vector<StoredEntry> entries;
    Statement row(database, R"sql(
        SELECT e.id, e.content
        FROM listed_entries AS e
        WHERE NOT EXISTS (SELECT 1 FROM listed_entry_ends AS d WHERE d.entry_id = e.id)
        ORDER BY e.id
    )sql");
    while (row.next())
        if (auto entry = entryOf(row.text(1).toUtf8()))
            entries.push_back({row.id<ListedEntryTag>(0), std::move(*entry)});
    return entries;
}

std::optional<StoredEntry> readEntry(const Database &database, ListedEntryId id)
{
    Statement row(database, R"sql(
        SELECT content
        FROM listed_entries
        WHERE id = :id
    )sql",
                  {{":id", id}});
    auto entry = row.next() ? entryOf(row.text(0).toUtf8()) : std::nullopt;
    return entry ? std::optional(StoredEntry{id, std::move(*entry)}) : std::nullopt;
}

std::vector<ChangedEntry> readChangedEntries(const Database &database, ListVersionId version, qint64 offset, int count)
{
    std::vector<ChangedEntry> entries;
    Statement row(database, R"sql(
        SELECT e.id, e.name, e.reference, CASE WHEN e.replaces IS NULL THEN 0 ELSE 1 END
        FROM listed_entries AS e
        WHERE e.version_id = :version
        UNION ALL
        SELECT e.id, e.name, e.reference, 2
        FROM listed_entry_ends AS d
        JOIN listed_entries AS e ON e.id = d.entry_id
        WHERE d.version_id = :version
            AND NOT EXISTS (SELECT 1 FROM listed_entries AS n WHERE n.replaces = e.id)
        LIMIT :count OFFSET :offset
    )sql",
                  {{":version", version}, {":count", count}, {":offset", offset}});
    while (row.next())
        entries.push_back(
            {static_cast<EntryChange>(row.integer(3)), row.id<ListedEntryTag>(0), row.text(1), row.text(2)});
    return entries;
}

} // namespace fund
