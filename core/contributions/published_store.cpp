#include "contributions/published_store.h"

#include "storage/statement.h"

namespace fund {

std::vector<DonorReceipts> readDonorReceipts(const Database &database, const QDate &from, const ReadAt &until,
                                             const Currency &fundCurrency)
{
    std::vector<DonorReceipts> receipts;
    Statement row(database, R"sql(
        SELECT d.id, d.name, d.kind, w.publication, c.currency,
               sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN 1 ELSE -1 END * t.original_amount),
               sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN 1 ELSE -1 END * t.amount)
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        JOIN donor_wishes AS w ON w.id = (
            SELECT max(id)
            FROM donor_wishes
            WHERE donor_id = d.id AND (:known_at IS NULL OR recorded_at <= :known_at)
        )
        JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date BETWEEN :from AND :until
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
        GROUP BY d.id, c.currency
        ORDER BY d.name COLLATE NOCASE, d.id, c.currency
    )sql",
                  {{":from", from}, {":until", until.on}, {":known_at", until.knownAtText()}});
    while (row.next()) {
        if (receipts.empty() || receipts.back().donor != row.id<DonorTag>(0))
            receipts.push_back({row.id<DonorTag>(0),
                                row.text(1),
                                donorKindOf(row.text(2)).value_or(DonorKind::Individual),
                                publicationOf(row.text(3)).value_or(Publication::Anonymous),
                                {},
                                Money(0, fundCurrency)});
        DonorReceipts &donor = receipts.back();
        if (row.integer(5) != 0)
            donor.original.push_back(Money(row.integer(5), currencyOnRecord(row.text(4))));
        donor.converted += Money(row.integer(6), fundCurrency);
    }
    std::erase_if(receipts,
                  [](const DonorReceipts &donor) { return donor.original.empty() && donor.converted.isZero(); });
    return receipts;
}

} // namespace fund
