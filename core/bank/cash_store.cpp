#include "bank/bank_store.h"

#include "storage/statement.h"

namespace fund {

namespace {

std::vector<CashPosting> gatherPostings(Statement &row)
{
    std::vector<CashPosting> postings;
    while (row.next())
        postings.push_back({row.id<LedgerEntryTag>(0), entryKindOf(row.text(1)).value_or(EntryKind::Reversal),
                            row.date(2), row.text(3), row.text(4), Money(row.integer(6), currencyOnRecord(row.text(5))),
                            row.id<LedgerEntryTag>(7), row.date(8), row.id<BankDecisionTag>(9), row.moment(10)});
    return postings;
}

} // namespace

// The transfers of cash first, by their own index: the rest of the books is never read.
const char *const openPostingsSql = R"sql(
    SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, coalesce(t.original_currency, :fund) AS currency,
           sum(CASE WHEN t.debit = 'cash' THEN 1 ELSE -1 END * coalesce(t.original_amount, t.amount)), e.reverses,
           NULL, NULL, e.recorded_at
    FROM ledger_transfers AS t
    CROSS JOIN ledger_entries AS e ON e.id = t.entry_id
    WHERE (t.debit = 'cash' OR t.credit = 'cash')
      AND t.debit <> 'exchange_differences' AND t.credit <> 'exchange_differences'
      AND e.reverses IS NULL
      AND NOT EXISTS (SELECT 1 FROM ledger_entries AS r WHERE r.reverses = e.id)
      AND NOT EXISTS (SELECT 1
                      FROM bank_matches AS m
                      WHERE m.ledger_entry_id = e.id
                        AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = m.decision_id)
                        AND NOT EXISTS (SELECT 1
                                        FROM bank_matches AS o
                                        JOIN ledger_entries AS v ON v.reverses = o.ledger_entry_id
                                        WHERE o.decision_id = m.decision_id))
    GROUP BY e.id, currency
    ORDER BY e.on_date, e.id, currency
)sql";

std::vector<CashPosting> readCashPostings(const Database &database, const Currency &fundCurrency)
{
    Statement row(database, R"sql(
        WITH standing AS (
            SELECT m.ledger_entry_id AS entry_id, d.id
            FROM bank_matches AS m
            JOIN bank_decisions AS d ON d.id = m.decision_id
            WHERE NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
              AND NOT EXISTS (SELECT 1
                              FROM bank_matches AS o
                              JOIN ledger_entries AS r ON r.reverses = o.ledger_entry_id
                              WHERE o.decision_id = d.id)
        )
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, coalesce(t.original_currency, :fund) AS currency,
               sum(CASE WHEN t.debit = 'cash' THEN 1 ELSE -1 END * coalesce(t.original_amount, t.amount)), e.reverses,
               r.on_date, s.id, e.recorded_at
        FROM ledger_transfers AS t
        CROSS JOIN ledger_entries AS e ON e.id = t.entry_id
        LEFT JOIN ledger_entries AS r ON r.reverses = e.id
        LEFT JOIN standing AS s ON s.entry_id = e.id
        WHERE (t.debit = 'cash' OR t.credit = 'cash')
          AND t.debit <> 'exchange_differences' AND t.credit <> 'exchange_differences'
        GROUP BY e.id, currency
        ORDER BY e.on_date, e.id, currency
    )sql",
                  {{":fund", fundCurrency.code}});
    return gatherPostings(row);
}

std::vector<CashPosting> readOpenPostings(const Database &database, const Currency &fundCurrency)
{
    Statement row(database, openPostingsSql, {{":fund", fundCurrency.code}});
    return gatherPostings(row);
}

std::vector<CashPosting> readPostings(const Database &database, const std::vector<LedgerEntryId> &entries,
                                      const Currency &fundCurrency)
{
    std::vector<CashPosting> found;
    Statement row(database, R"sql(
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, coalesce(t.original_currency, :fund) AS currency,
               sum(CASE WHEN t.debit = 'cash' THEN 1 ELSE -1 END * coalesce(t.original_amount, t.amount)), e.reverses,
               r.on_date,
               (SELECT max(d.id)
                FROM bank_matches AS m
                JOIN bank_decisions AS d ON d.id = m.decision_id
                WHERE m.ledger_entry_id = e.id
                  AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
                  AND NOT EXISTS (SELECT 1
                                  FROM bank_matches AS o
                                  JOIN ledger_entries AS v ON v.reverses = o.ledger_entry_id
                                  WHERE o.decision_id = d.id)),
               e.recorded_at
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        LEFT JOIN ledger_entries AS r ON r.reverses = e.id
        WHERE e.id = :entry
          AND (t.debit = 'cash' OR t.credit = 'cash')
          AND t.debit <> 'exchange_differences' AND t.credit <> 'exchange_differences'
        GROUP BY e.id, currency
        ORDER BY currency
    )sql",
                  {{":fund", fundCurrency.code}, {":entry", LedgerEntryId()}});
    for (const LedgerEntryId entry : entries) {
        row.restart({{":fund", fundCurrency.code}, {":entry", entry}});
        for (CashPosting &posting : gatherPostings(row))
            found.push_back(std::move(posting));
    }
    return found;
}

Money readExchangeOnCash(const Database &database, const QDate &until, const Currency &fundCurrency)
{
    Statement row(database, R"sql(
        SELECT coalesce(sum(CASE WHEN t.debit = 'cash' THEN t.amount ELSE -t.amount END), 0)
        FROM ledger_transfers AS t
        CROSS JOIN ledger_entries AS e ON e.id = t.entry_id
        WHERE (t.debit = 'cash' OR t.credit = 'cash')
          AND e.on_date <= :until
          AND ((t.debit = 'cash' AND t.credit = 'exchange_differences')
               OR (t.credit = 'cash' AND t.debit = 'exchange_differences'))
    )sql",
                  {{":until", until}});
    return {row.next() ? row.integer(0) : 0, fundCurrency};
}

} // namespace fund
