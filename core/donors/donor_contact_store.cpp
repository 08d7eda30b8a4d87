#include "donors/donor_contact_store.h"

#include "record/change.h"
#include "settings/setting_store.h"

namespace fund {

void insertContact(Change &change, const DonorContactDraft &draft, const std::optional<SealedAddress> &sealed)
{
    const auto bytesOf = [&](QByteArray SealedAddress::*box) {
        return sealed && !((*sealed).*box).isEmpty() ? std::optional((*sealed).*box) : std::nullopt;
    };
    const QString salutation = draft.salutation.trimmed();
    change.insert(R"sql(
        INSERT INTO donor_contacts (donor_id, language, address, key_box, box, salutation, salutation_box,
            recorded_by, recorded_at)
        VALUES (:donor, :language, :address, :key_box, :box, :salutation, :salutation_box, :by, :recorded_at)
    )sql",
                  {{":donor", draft.donor},
                   {":language", codeOf(draft.language)},
                   {":address", sealed ? std::nullopt : std::optional(draft.address.trimmed())},
                   {":key_box", bytesOf(&SealedAddress::keyBox)},
                   {":box", bytesOf(&SealedAddress::box)},
                   {":salutation", sealed || salutation.isEmpty() ? std::nullopt : std::optional(salutation)},
                   {":salutation_box", bytesOf(&SealedAddress::salutationBox)},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

int eraseAddresses(Change &change, DonorId donor)
{
    return change.run(R"sql(
        UPDATE donor_contacts
        SET key_box = NULL, box = NULL, salutation_box = NULL, erased_at = :erased_at
        WHERE donor_id = :donor AND box IS NOT NULL
    )sql",
                      {{":donor", donor}, {":erased_at", change.momentText()}});
}

std::optional<DonorContact> readContact(const Database &database, DonorId donor, const QDateTime &knownAt)
{
    Statement row(database, R"sql(
        SELECT language, address, key_box, box, salutation, salutation_box
        FROM donor_contacts
        WHERE donor_id = :donor AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY id DESC
        LIMIT 1
    )sql",
                  {{":donor", donor}, {":known_at", ReadAt{{}, knownAt}.knownAtText()}});
    if (!row.next())
        return std::nullopt;
    DonorContact contact;
    contact.language = languageOf(row.text(0)).value_or(Language::English);
    contact.address = row.text(1);
    contact.salutation = row.text(4);
    if (!row.isNull(3))
        contact.sealed = SealedAddress{row.bytes(2), row.bytes(3), row.bytes(5)};
    contact.erased = row.isNull(1) && row.isNull(3);
    return contact;
}

} // namespace fund
