#include "bank/bank_store.h"

#include "storage/statement.h"

#include <algorithm>

namespace fund {

namespace {

std::vector<CashPosting> gatherPostings(Statement &row)
{
    std::vector<CashPosting> postings;
    while (row.next())
        postings.push_back({row.id<LedgerEntryTag>(0), entryKindOf(row.text(1)).value_or(EntryKind::Reversal),
                            row.date(2), row.text(3), row.text(4), Money(row.integer(6), currencyOnRecord(row.text(5))),
                            row.id<LedgerEntryTag>(7), row.date(8), row.id<BankLineTag>(9)});
    return postings;
}

} // namespace

std::vector<CashPosting> readCashPostings(const Database &database, const Currency &fundCurrency)
{
    Statement row(database, R"sql(
        WITH standing AS (
            SELECT m.ledger_entry_id AS entry_id, d.line_id
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
               r.on_date, s.line_id
        FROM ledger_transfers AS t
        JOIN ledger_entries AS e ON e.id = t.entry_id
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
    std::vector<CashPosting> postings = readCashPostings(database, fundCurrency);
    std::erase_if(postings, [](const CashPosting &posting) { return !posting.isOpen(); });
    return postings;
}

std::vector<CashPosting> readPostings(const Database &database, const std::vector<LedgerEntryId> &entries,
                                      const Currency &fundCurrency)
{
    std::vector<CashPosting> found;
    Statement row(database, R"sql(
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, coalesce(t.original_currency, :fund) AS currency,
               sum(CASE WHEN t.debit = 'cash' THEN 1 ELSE -1 END * coalesce(t.original_amount, t.amount)), e.reverses,
               r.on_date,
               (SELECT max(d.line_id)
                FROM bank_matches AS m
                JOIN bank_decisions AS d ON d.id = m.decision_id
                WHERE m.ledger_entry_id = e.id
                  AND NOT EXISTS (SELECT 1 FROM bank_decisions_undone AS u WHERE u.decision_id = d.id)
                  AND NOT EXISTS (SELECT 1
                                  FROM bank_matches AS o
                                  JOIN ledger_entries AS v ON v.reverses = o.ledger_entry_id
                                  WHERE o.decision_id = d.id))
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
        JOIN ledger_entries AS e ON e.id = t.entry_id
        WHERE e.on_date <= :until
          AND ((t.debit = 'cash' AND t.credit = 'exchange_differences')
               OR (t.credit = 'cash' AND t.debit = 'exchange_differences'))
    )sql",
                  {{":until", until}});
    return {row.next() ? row.integer(0) : 0, fundCurrency};
}

} // namespace fund
