#include "donors/donor_wish_store.h"

#include "record/change.h"

namespace fund {

WishId insertWish(Change &change, const WishDraft &draft)
{
    const WishId id(change.insert(R"sql(
        INSERT INTO donor_wishes (donor_id, publication, request, recorded_by, recorded_at)
        VALUES (:donor, :publication, :request, :by, :recorded_at)
    )sql",
                                  {{":donor", draft.donor},
                                   {":publication", publicationKey(draft.publication)},
                                   {":request", draft.request.trimmed()},
                                   {":by", change.session().user().id},
                                   {":recorded_at", change.momentText()}}));
    if (!draft.letter.isNone())
        insertRequestLetter(change, id, draft.letter);
    return id;
}

void insertRequestLetter(Change &change, WishId wish, const RequestLetter &letter)
{
    change.insert(R"sql(
        INSERT INTO donor_wish_letters (wish_id, file_name, digest, document, recorded_by, recorded_at)
        VALUES (:wish, :name, :digest, :document, :by, :recorded_at)
    )sql",
                  {{":wish", wish},
                   {":name", letter.fileName.trimmed()},
                   {":digest", digestOfLetter(letter.document)},
                   {":document", letter.document},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<KeptWish> readWishes(const Database &database, DonorId donor)
{
    std::vector<KeptWish> wishes;
    Statement row(database, R"sql(
        SELECT w.id, w.publication, w.request, l.file_name, l.digest, w.recorded_at, u.name
        FROM donor_wishes AS w
        JOIN users AS u ON u.id = w.recorded_by
        LEFT JOIN donor_wish_letters AS l ON l.wish_id = w.id
        WHERE w.donor_id = :donor
        ORDER BY w.id DESC
    )sql",
                  {{":donor", donor}});
    while (row.next()) {
        KeptWish wish;
        wish.id = row.id<WishTag>(0);
        wish.publication = publicationOf(row.text(1)).value_or(Publication::Anonymous);
        wish.request = row.text(2);
        if (!row.isNull(3))
            wish.letter = {row.text(3), {}, row.bytes(4)};
        wish.recordedAt = row.moment(5);
        wish.recordedBy = row.text(6);
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

std::optional<KeptWish> readWish(const Database &database, DonorId donor)
{
    std::vector<KeptWish> wishes = readWishes(database, donor);
    return wishes.empty() ? std::nullopt : std::optional(std::move(wishes.front()));
}

std::optional<RequestLetter> readRequestLetter(const Database &database, WishId wish)
{
    Statement row(database, R"sql(
        SELECT file_name, document, digest
        FROM donor_wish_letters
        WHERE wish_id = :wish
    )sql",
                  {{":wish", wish}});
    if (!row.next())
        return std::nullopt;
    return RequestLetter{row.text(0), row.bytes(1), row.bytes(2)};
}

std::vector<DonorId> readDonorsWithoutLetter(const Database &database)
{
    std::vector<DonorId> donors;
    Statement row(database, R"sql(
        SELECT d.id
        FROM donors AS d
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        WHERE w.request <> ''
            AND NOT EXISTS (SELECT 1 FROM donor_wish_letters AS l WHERE l.wish_id = w.id)
        ORDER BY d.id
    )sql");
    while (row.next())
        donors.push_back(row.id<DonorTag>(0));
    return donors;
}

} // namespace fund
