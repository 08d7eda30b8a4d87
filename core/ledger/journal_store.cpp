#include "ledger/journal_store.h"

#include "storage/statement.h"

namespace fund {

JournalSize readJournalSize(const Database &database)
{
    Statement row(database, R"sql(
        SELECT count(*), max(on_date)
        FROM ledger_entries
    )sql");
    return row.next() ? JournalSize{row.integer(0), row.date(1)} : JournalSize();
}

void forEachTransfer(const Database &database, const Currency &currency,
                     const std::function<bool(const JournalHead &head, const std::optional<Transfer> &transfer)> &visit)
{
    Statement row(database, R"sql(
        SELECT e.id, e.kind, e.on_date, e.subject, e.narrative, e.reverses, e.recorded_at,
               t.debit, t.credit, t.amount, t.original_currency, t.original_amount
        FROM ledger_entries AS e
        LEFT JOIN ledger_transfers AS t ON t.entry_id = e.id
        ORDER BY e.on_date, e.id, t.id
    )sql");
    while (row.next()) {
        const JournalHead head{row.integer(0), row.text(1),    row.date(2), row.text(3),
                               row.text(4),    row.integer(5), row.text(6)};
        std::optional<Transfer> transfer;
        if (!row.isNull(7)) {
            transfer = Transfer{accountOf(row.text(7)).value_or(Account::Cash),
                                accountOf(row.text(8)).value_or(Account::Cash), Money(row.integer(9), currency)};
            if (!row.isNull(10))
                transfer->original =
                    Money(row.integer(11), currencyOf(row.text(10)).value_or(Currency{row.text(10), 2}));
        }
        if (!visit(head, transfer))
            return;
    }
}

} // namespace fund
