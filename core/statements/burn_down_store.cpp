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

std::vector<FigureRow> readCallRows(const Database &database, CallId call, PoolFigure figure, const ReadAt &at)
{
    std::vector<FigureRow> rows;
    Statement row(database, R"sql(
        SELECT e.id,
               sum(t.amount * ((t.debit = :spent) - (t.credit = :spent)
                               + :in_all * ((t.debit = :committed) - (t.credit = :committed)))) AS part
        FROM nominations AS n
        CROSS JOIN ledger_entries AS e ON e.subject = 'nominations/' || n.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE n.call_id = :call
            AND e.on_date <= :on
            AND (:known_at IS NULL OR e.recorded_at <= :known_at)
        GROUP BY e.id
        HAVING part <> 0
        ORDER BY e.on_date DESC, e.id DESC
    )sql",
                  {{":committed", accountKey(committed(Window::Sponsorship))},
                   {":spent", accountKey(spent(Window::Sponsorship))},
                   {":in_all", figure == PoolFigure::Committed},
                   {":call", call},
                   {":on", at.on},
                   {":known_at", at.knownAtText()}});
    while (row.next())
        rows.push_back({row.id<LedgerEntryTag>(0), row.integer(1)});
    return rows;
}

} // namespace fund
