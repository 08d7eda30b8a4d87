#include "donors/donor_wish_store.h"

#include "identity/sealed_document.h"
#include "record/change.h"

#include <QCoreApplication>

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
    const QByteArray digest = digestOfLetter(letter.document);
    const auto sealed = sealDocument(change.session(), letter.document, letterPurpose(digest));
    if (!sealed)
        return change.fail(sealed.failure());
    change.insert(R"sql(
        INSERT INTO donor_wish_letters (wish_id, file_name, digest, document, key_box, recorded_by, recorded_at)
        VALUES (:wish, :name, :digest, :document, :key_box, :by, :recorded_at)
    )sql",
                  {{":wish", wish},
                   {":name", letter.fileName.trimmed()},
                   {":digest", digest},
                   {":document", sealed->box},
                   {":key_box", sealed->keyBox},
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

std::optional<KeptLetter> readRequestLetter(const Database &database, WishId wish)
{
    Statement row(database, R"sql(
        SELECT file_name, document, digest, key_box, erased_at
        FROM donor_wish_letters
        WHERE wish_id = :wish
    )sql",
                  {{":wish", wish}});
    if (!row.next())
        return std::nullopt;
    return KeptLetter{row.text(0), row.bytes(2), {row.bytes(3), row.bytes(1)}, !row.isNull(4)};
}

QByteArray letterPurpose(const QByteArray &digest)
{
    return documentPurpose("donor_wish_letters", digest);
}

int eraseRequestLetters(Change &change, DonorId donor)
{
    // The digest goes too: who guesses the words could prove them by it; and the name of the file, which can be theirs.
    return change.run(R"sql(
        UPDATE donor_wish_letters
        SET key_box = NULL, document = x'00', digest = zeroblob(32), file_name = :name, erased_at = :erased_at
        WHERE erased_at IS NULL
            AND wish_id IN (SELECT w.id
                            FROM donor_wishes AS w
                            JOIN donors AS d ON d.id = w.donor_id
                            WHERE w.donor_id = :donor AND d.kind = 'individual')
    )sql",
                      {{":donor", donor},
                       {":name", QCoreApplication::translate("donors", "erased", "a letter")},
                       {":erased_at", change.momentText()}});
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
