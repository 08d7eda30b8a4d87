#include "ledger/open_commitment.h"

#include "storage/statement.h"

namespace fund {

std::vector<OpenCommitment> readOpenCommitments(const Database &database, const Currency &currency)
{
    std::vector<OpenCommitment> commitments;
    for (const Window window : allWindows) {
        Statement row(database, R"sql(
            SELECT e.subject,
                   (SELECT first.narrative FROM ledger_entries AS first WHERE first.id = min(e.id)),
                   min(e.on_date),
                   sum(t.amount * ((t.debit = :committed) - (t.credit = :committed))) AS open,
                   sum(t.amount * ((t.debit = :spent) - (t.credit = :spent)))
            FROM ledger_entries AS e
            JOIN ledger_transfers AS t ON t.entry_id = e.id
            GROUP BY e.subject
            HAVING open > 0
            ORDER BY min(e.on_date), min(e.id)
        )sql",
                      {{":committed", accountKey(committed(window))}, {":spent", accountKey(spent(window))}});
        while (row.next())
            commitments.push_back({window, row.text(0), row.text(1), row.date(2), Money(row.integer(3), currency),
                                   Money(row.integer(4), currency)});
    }
    return commitments;
}

} // namespace fund
