#include "ledger/open_commitment.h"

#include "storage/statement.h"

namespace fund {

std::vector<OpenCommitment> readOpenCommitments(const Database &database, const Currency &currency)
{
    std::vector<OpenCommitment> commitments;
    for (const Window window : allWindows) {
        Statement row(database, R"sql(
            WITH sums AS (
                SELECT e.subject AS subject, min(e.id) AS first_entry, min(e.on_date) AS since,
                       sum(t.amount * ((t.debit = :committed) - (t.credit = :committed))) AS open,
                       sum(t.amount * ((t.debit = :spent) - (t.credit = :spent))) AS spent
                FROM ledger_entries AS e
                JOIN ledger_transfers AS t ON t.entry_id = e.id
                GROUP BY e.subject
                HAVING open > 0
            )
            SELECT s.subject, first.narrative, s.since, s.open, s.spent
            FROM sums AS s
            JOIN ledger_entries AS first ON first.id = s.first_entry
            ORDER BY s.since, s.first_entry
        )sql",
                      {{":committed", accountKey(committed(window))}, {":spent", accountKey(spent(window))}});
        while (row.next())
            commitments.push_back({window, row.text(0), row.text(1), row.date(2), Money(row.integer(3), currency),
                                   Money(row.integer(4), currency)});
    }
    return commitments;
}

} // namespace fund
