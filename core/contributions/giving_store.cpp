#include "contributions/giving_store.h"

#include "base/clock.h"
#include "storage/statement.h"

namespace fund {

namespace {

KindYear kindYearFrom(const Statement &row)
{
    return {donorKindOf(row.text(0)).value_or(DonorKind::Individual), row.text(1).toInt()};
}

std::optional<QString> momentOrNone(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(momentText(moment)) : std::nullopt;
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

namespace {

constexpr auto receivedRowsSql = R"sql(
    SELECT e.id, d.kind, '',
           sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END) AS part
    FROM contributions AS c
    CROSS JOIN donors AS d ON d.id = c.donor_id
    CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
    CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
    WHERE e.on_date BETWEEN :from AND :on
        AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        AND (:kind IS NULL OR d.kind = :kind)
        AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
    GROUP BY e.id
    HAVING part <> 0
    ORDER BY e.on_date DESC, e.id DESC
)sql";

constexpr auto promisedRowsSql = R"sql(
    SELECT e.id, d.kind, m.currency, sum(m.amount) AS part
    FROM contributions AS c
    CROSS JOIN donors AS d ON d.id = c.donor_id
    CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
    CROSS JOIN ledger_memoranda AS m ON m.entry_id = e.id
    LEFT JOIN ledger_entries AS o ON o.id = e.reverses
    WHERE e.on_date BETWEEN :from AND :on
        AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        AND (:kind IS NULL OR d.kind = :kind)
        AND coalesce(o.kind, e.kind) NOT IN ('receipt', 'refund')
    GROUP BY e.id, m.currency
    HAVING part <> 0
    ORDER BY e.on_date DESC, e.id DESC
)sql";

} // namespace

std::vector<GivingRow> readGivingRows(const Database &database, const GivingPart &part, const ReadAt &at)
{
    std::vector<GivingRow> rows;
    const std::optional<QString> kind = part.kind ? std::optional(donorKindKey(*part.kind)) : std::nullopt;
    Statement row(database, part.side == GivingSide::Received ? receivedRowsSql : promisedRowsSql,
                  {{":from", QDate(part.year, 1, 1)},
                   {":on", std::min(at.on, QDate(part.year, 12, 31))},
                   {":known_at", at.knownAtText()},
                   {":kind", kind}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), donorKindOf(row.text(1)).value_or(DonorKind::Individual),
                        row.text(2), row.integer(3)});
    return rows;
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

std::vector<FigureRow> readReceivedRows(const Database &database, DonorKind kind, const ReadAt &at,
                                        const QDateTime &since, const LinePage &page)
{
    std::vector<FigureRow> rows;
    Statement row(database, R"sql(
        SELECT e.id, sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END) AS part
        FROM contributions AS c
        CROSS JOIN donors AS d ON d.id = c.donor_id
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE d.kind = :kind
            AND e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (:since IS NULL OR e.recorded_at > :since)
            AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
        GROUP BY e.id
        HAVING part <> 0
        ORDER BY e.on_date DESC, e.id DESC
        LIMIT :limit OFFSET :offset
    )sql",
                  {{":kind", donorKindKey(kind)},
                   {":on", at.on},
                   {":known_at", at.knownAtText()},
                   {":since", momentOrNone(since)},
                   {":limit", page.limit},
                   {":offset", page.offset}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), row.integer(1)});
    return rows;
}

FigureSum readReceivedSum(const Database &database, DonorKind kind, const ReadAt &at, const QDateTime &since)
{
    Statement row(database, R"sql(
        SELECT count(*), coalesce(sum(part), 0)
        FROM (
            SELECT sum(CASE WHEN t.credit IN ('contributions', 'refunds') THEN t.amount ELSE -t.amount END) AS part
            FROM contributions AS c
            CROSS JOIN donors AS d ON d.id = c.donor_id
            CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
            CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
            WHERE d.kind = :kind
                AND e.on_date <= :on
                AND (:known_at IS NULL OR e.recorded_at <= :known_at)
                AND (:since IS NULL OR e.recorded_at > :since)
                AND (t.credit IN ('contributions', 'refunds') OR t.debit IN ('contributions', 'refunds'))
            GROUP BY e.id
            HAVING part <> 0
        )
    )sql",
                  {{":kind", donorKindKey(kind)},
                   {":on", at.on},
                   {":known_at", at.knownAtText()},
                   {":since", momentOrNone(since)}});
    return row.next() ? FigureSum{static_cast<int>(row.integer(0)), row.integer(1)} : FigureSum{};
}

} // namespace fund
