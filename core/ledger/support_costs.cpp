#include "ledger/support_costs.h"

#include "ledger/balance_store.h"
#include "ledger/ledger_rules.h"
#include "ledger/ledger_store.h"

namespace fund {

namespace {

/// The rate of support costs that holds for a subject: that of its first commitment, as it was known then. A setting
/// recorded later for the past changes nothing of what was committed.
Decimal supportRate(const Database &database, const QString &subject, const QDate &onDate)
{
    const auto first = readFirstEntryOf(database, subject);
    return first ? readShare(database, Setting::SupportCostRate, {first->onDate, first->recordedAt})
                 : readShare(database, Setting::SupportCostRate, {onDate});
}

} // namespace

void chargeSupportCosts(const Database &database, LedgerEntryDraft &draft, const Currency &currency)
{
    Balances balances = readBalancesOf(database, draft.subject);
    for (const Transfer &transfer : draft.transfers) {
        balances[transfer.debit] += transfer.amount.minor();
        balances[transfer.credit] -= transfer.amount.minor();
    }
    const Money due = supportCostsDue(balances, supportRate(database, draft.subject, draft.onDate), currency);
    const Money change = due - Money(balances[Account::SupportCosts], currency);
    if (change.isPositive())
        draft.transfers.push_back({Account::SupportCosts, Account::Appropriated, change});
    else if (change.isNegative())
        draft.transfers.push_back({Account::Appropriated, Account::SupportCosts, -change});
}

} // namespace fund
