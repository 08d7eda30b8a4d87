#include "contributions/giving_store.h"

#include "storage/statement.h"

namespace fund {

namespace {

KindYear kindYearFrom(const Statement &row)
{
    return {donorKindOf(row.text(0)).value_or(DonorKind::Individual), row.text(1).toInt()};
}

} // namespace

std::map<KindYear, qint64> readReceivedByYear(const Database &database, const ReadAt &at)
{
    std::map<KindYear, qint64> sums;
    Statement row(database, R"sql(
        SELECT d.kind, substr(e.on_date, 1, 4),
               sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END)
        FROM contributions AS c
        CROSS JOIN donors AS d ON d.id = c.donor_id
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
        GROUP BY 1, 2
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        sums[kindYearFrom(row)] = row.integer(2);
    return sums;
}

std::map<KindYear, std::map<QString, qint64>> readPromisedByYear(const Database &database, const ReadAt &at)
{
    std::map<KindYear, std::map<QString, qint64>> sums;
    // A signature takes off the pledge what it adds to the agreement; money that comes or goes back promises nothing,
    // nor does the reversal of such an entry.
    Statement row(database, R"sql(
        SELECT d.kind, substr(e.on_date, 1, 4), m.currency, sum(m.amount)
        FROM contributions AS c
        CROSS JOIN donors AS d ON d.id = c.donor_id
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_memoranda AS m ON m.entry_id = e.id
        LEFT JOIN ledger_entries AS o ON o.id = e.reverses
        WHERE e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND coalesce(o.kind, e.kind) NOT IN ('receipt', 'refund')
        GROUP BY 1, 2, 3
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        sums[kindYearFrom(row)][row.text(2)] = row.integer(3);
    return sums;
}

std::map<QString, qint64> readReceivedBySubject(const Database &database, const ReadAt &at)
{
    std::map<QString, qint64> sums;
    Statement row(database, R"sql(
        SELECT e.subject,
               sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END)
        FROM contributions AS c
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
        GROUP BY e.subject
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        sums[row.text(0)] = row.integer(1);
    return sums;
}

} // namespace fund
