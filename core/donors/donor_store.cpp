#include "donors/donor_store.h"

#include "donors/donor_name_store.h"
#include "donors/donor_wish_store.h"
#include "record/change.h"
#include "states/state_names.h"

namespace fund {

namespace {

Donor donorFrom(const Statement &row)
{
    return {row.id<DonorTag>(0),
            row.text(1),
            donorKindOf(row.text(2)).value_or(DonorKind::Individual),
            row.text(3),
            publicationOf(row.text(4)).value_or(Publication::Anonymous),
            row.text(5)};
}

} // namespace

DonorId insertDonor(Change &change, const DonorDraft &draft)
{
    const DonorId id(
        change.insert(R"sql(
        INSERT INTO donors (name, kind, state_iso3, recorded_by, recorded_at)
        VALUES (:name, :kind, :state, :by, :recorded_at)
    )sql",
                      {{":name", draft.name.trimmed()},
                       {":kind", donorKindKey(draft.kind)},
                       {":state", draft.stateIso3.isEmpty() ? std::nullopt : std::optional(draft.stateIso3)},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}}));
    insertWish(change, {id, draft.publication, draft.publicationRequest, draft.letter});
    return id;
}

std::vector<Donor> readDonors(const Database &database)
{
    std::vector<Donor> donors;
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        ORDER BY d.name
    )sql");
    while (row.next())
        donors.push_back(donorFrom(row));
    return donors;
}

std::optional<Donor> readDonor(const Database &database, DonorId id)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonor(const Database &database, const QString &name)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.name = :name
    )sql",
                  {{":name", name}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonorOfState(const Database &database, const QString &iso3)
{
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, d.state_iso3, w.publication, w.request
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE d.state_iso3 = :iso3
        ORDER BY d.id
        LIMIT 1
    )sql",
                  {{":iso3", iso3}});
    return row.next() ? std::optional(donorFrom(row)) : std::nullopt;
}

std::optional<Donor> findDonorByText(const Database &database, const QString &text)
{
    if (auto named = findDonor(database, text.trimmed()))
        return named;
    if (const auto id = donorIdOf(text.trimmed()))
        return readDonor(database, *id);
    if (const auto bearer = findBearer(database, text))
        return readDonor(database, *bearer);
    const State *state = findState(text);
    return state ? findDonorOfState(database, state->iso3) : std::nullopt;
}

} // namespace fund
