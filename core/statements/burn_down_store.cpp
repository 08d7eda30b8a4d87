#include "statements/burn_down_store.h"

#include "ledger/account.h"
#include "storage/statement.h"

namespace fund {

std::map<CallId, std::vector<CallMonth>> readCallMonths(const Database &database, const ReadAt &at)
{
    std::map<CallId, std::vector<CallMonth>> calls;
    Statement row(database, R"sql(
        SELECT n.call_id, substr(e.on_date, 1, 7) || '-01' AS month,
               sum(t.amount * ((t.debit = :committed) - (t.credit = :committed))),
               sum(t.amount * ((t.debit = :spent) - (t.credit = :spent)))
        FROM nominations AS n
        CROSS JOIN ledger_entries AS e ON e.subject = 'nominations/' || n.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
            AND (t.debit IN (:committed, :spent) OR t.credit IN (:committed, :spent))
        GROUP BY n.call_id, month
        ORDER BY n.call_id, month
    )sql",
                  {{":committed", accountKey(committed(Window::Sponsorship))},
                   {":spent", accountKey(spent(Window::Sponsorship))},
                   {":on", at.on},
                   {":known_at", at.knownAtText()}});
    while (row.next())
        calls[row.id<CallTag>(0)].push_back({row.date(1), row.integer(2), row.integer(3)});
    return calls;
}

} // namespace fund
