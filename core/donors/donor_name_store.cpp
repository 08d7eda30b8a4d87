#include "donors/donor_name_store.h"

#include "record/change.h"

namespace fund {

namespace {

void takeName(DonorNames &names, const QString &language, const QString &name)
{
    if (const auto known = languageOf(language))
        names[*known] = name;
}

} // namespace

void insertNames(Change &change, const DonorNamesDraft &draft)
{
    for (const auto &[language, name] : draft.names)
        change.insert(R"sql(
            INSERT INTO donor_names (donor_id, language, name, on_date, recorded_by, recorded_at)
            VALUES (:donor, :language, :name, :on_date, :by, :recorded_at)
        )sql",
                      {{":donor", draft.donor},
                       {":language", codeOf(language)},
                       {":name", name.trimmed()},
                       {":on_date", draft.onDate},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}});
}

DonorNames readDonorNames(const Database &database, DonorId donor, const ReadAt &at)
{
    DonorNames names;
    Statement row(database, R"sql(
        SELECT language, name
        FROM donor_names
        WHERE donor_id = :donor AND on_date <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY on_date, id
    )sql",
                  {{":donor", donor}, {":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        takeName(names, row.text(0), row.text(1));
    return names;
}

std::map<DonorId, DonorNames> readDonorNames(const Database &database, const ReadAt &at)
{
    std::map<DonorId, DonorNames> names;
    Statement row(database, R"sql(
        SELECT donor_id, language, name
        FROM donor_names
        WHERE on_date <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY donor_id, on_date, id
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        takeName(names[row.id<DonorTag>(0)], row.text(1), row.text(2));
    return names;
}

std::vector<DonorNameEntry> readNameHistory(const Database &database, DonorId donor)
{
    std::vector<DonorNameEntry> entries;
    Statement row(database, R"sql(
        SELECT n.language, n.name, n.on_date, u.name
        FROM donor_names AS n
        JOIN users AS u ON u.id = n.recorded_by
        WHERE n.donor_id = :donor
        ORDER BY n.on_date DESC, n.id DESC
    )sql",
                  {{":donor", donor}});
    while (row.next())
        if (const auto language = languageOf(row.text(0)))
            entries.push_back({*language, row.text(1), row.date(2), row.text(3)});
    return entries;
}

std::optional<DonorId> findBearer(const Database &database, const QString &name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    Statement recorded(database, "SELECT id FROM donors WHERE name = :name", {{":name", name.trimmed()}});
    if (recorded.next())
        return recorded.id<DonorTag>(0);
    Statement row(database, R"sql(
        SELECT donor_id
        FROM donor_names
        WHERE name = :name COLLATE NOCASE
        ORDER BY id DESC
        LIMIT 1
    )sql",
                  {{":name", name.trimmed()}});
    return row.next() ? std::optional(row.id<DonorTag>(0)) : std::nullopt;
}

} // namespace fund
