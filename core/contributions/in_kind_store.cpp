#include "contributions/in_kind_store.h"

#include "record/change.h"

namespace fund {

InKindId insertInKind(Change &change, const InKindDraft &draft)
{
    const InKindId id(change.insert(R"sql(
        INSERT INTO in_kind_contributions (donor_id, on_date, description, currency, value, valuation, recorded_by,
                                           recorded_at)
        VALUES (:donor, :on_date, :description, :currency, :value, :valuation, :by, :recorded_at)
    )sql",
                                    {{":donor", draft.donor},
                                     {":on_date", draft.onDate},
                                     {":description", draft.description.trimmed()},
                                     {":currency", draft.value.currency().code},
                                     {":value", draft.value.minor()},
                                     {":valuation", draft.valuation.trimmed()},
                                     {":by", change.session().user().id},
                                     {":recorded_at", change.momentText()}}));
    if (!draft.signsReason.trimmed().isEmpty())
        change.insert(R"sql(
            INSERT INTO in_kind_statements (in_kind_id, reason, recorded_by, recorded_at)
            VALUES (:gift, :reason, :by, :recorded_at)
        )sql",
                      {{":gift", id},
                       {":reason", draft.signsReason.trimmed()},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}});
    return id;
}

std::vector<InKindContribution> readInKind(const Database &database, const QDate &from, const ReadAt &until)
{
    std::vector<InKindContribution> gifts;
    Statement row(database, R"sql(
        SELECT k.id, k.donor_id, d.name, k.on_date, k.description, k.currency, k.value, k.valuation, s.reason
        FROM in_kind_contributions AS k
        JOIN donors AS d ON d.id = k.donor_id
        LEFT JOIN in_kind_statements AS s ON s.in_kind_id = k.id
        WHERE k.on_date BETWEEN :from AND :until AND (:known_at IS NULL OR k.recorded_at <= :known_at)
        ORDER BY k.on_date, k.id
    )sql",
                  {{":from", from}, {":until", until.on}, {":known_at", until.knownAtText()}});
    while (row.next())
        gifts.push_back({row.id<InKindTag>(0), row.id<DonorTag>(1), row.text(2), row.date(3), row.text(4),
                         Money(row.integer(6), currencyOf(row.text(5)).value_or(Currency{row.text(5), 2})), row.text(7),
                         row.text(8)});
    return gifts;
}

} // namespace fund
