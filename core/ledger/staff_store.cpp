#include "ledger/staff_store.h"

#include "ledger/balance_store.h"
#include "settings/setting_store.h"
#include "storage/statement.h"

#include <algorithm>

namespace fund {

std::vector<DayAmount> readMemberStatesReceived(const Database &database, const Currency &currency)
{
    std::vector<DayAmount> days;
    Statement row(database, R"sql(
        SELECT e.on_date,
               sum(t.amount * ((t.credit IN ('contributions', 'refunds')) - (t.debit IN ('contributions', 'refunds'))))
        FROM donors AS d
        -- In this order: by day first, each entry would be compared with every contribution.
        CROSS JOIN contributions AS c ON c.donor_id = d.id
        CROSS JOIN ledger_entries AS e ON e.subject = 'contributions/' || c.id
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE d.kind = 'member_state'
        GROUP BY e.on_date
        ORDER BY e.on_date
    )sql");
    Money total(0, currency);
    while (row.next()) {
        total += Money(row.integer(1), currency);
        days.push_back({row.date(0), total});
    }
    return days;
}

bool isOfMemberState(const Database &database, const QString &subject)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        WHERE 'contributions/' || c.id = :subject AND d.kind = 'member_state'
    )sql",
                  {{":subject", subject}});
    return row.next();
}

std::optional<Problem> checkStaff(const Database &database, StaffMeasure measure, const Money &extra,
                                  const QDate &onDate)
{
    if (auto found = staffSourceProblem(readText(database, Setting::StaffSource, {onDate})))
        return found;
    return staffCoverProblem(measure, extra, readBalancesFrom(database, onDate),
                             readMemberStatesReceived(database, extra.currency()));
}

Money readLeftForStaff(const Database &database, const QDate &onDate, const Currency &currency)
{
    return leftForStaff(readBalancesFrom(database, onDate), readMemberStatesReceived(database, currency), currency);
}

std::optional<Problem> checkStaffAfter(const Database &database, const LedgerEntryDraft &reversal,
                                       const Currency &currency)
{
    std::optional<StaffMeasure> measure = staffMeasureOf(reversal);
    const bool takesReceipt =
        std::any_of(reversal.transfers.begin(), reversal.transfers.end(),
                    [](const Transfer &transfer) { return transfer.debit == Account::Contributions; });
    if (takesReceipt && isOfMemberState(database, reversal.subject))
        measure = StaffMeasure::Given;
    if (!measure)
        return std::nullopt;
    return staffCoverProblem(*measure, Money(0, currency), readBalancesFrom(database, reversal.onDate),
                             readMemberStatesReceived(database, currency));
}

} // namespace fund
