#include "letters/envelope_use.h"

#include "ledger/balance_store.h"
#include "ledger/pool_reading.h"
#include "shortlists/shortlist_store.h"

namespace fund {

namespace {

void addNomination(EnvelopeUse &use, const Database &database, const Nomination &nomination, const ReadAt &at)
{
    const Currency &currency = nomination.amount.currency();
    Balances balances = readBalancesOf(database, subjectOf(nomination.id), at);
    use.committed += nomination.amount;
    use.paid += Money(balances[spent(Window::Sponsorship)], currency);
    use.open += Money(balances[committed(Window::Sponsorship)], currency);
}

} // namespace

DecisionMoney readDecisionMoney(const Database &database, const ShortList &list, const ReadAt &at,
                                const Currency &currency)
{
    const Money nothing(0, currency);
    DecisionMoney money{{nothing, nothing, nothing}, poolPosition(database, at, currency)};
    Money own = nothing;
    for (const Nomination &nomination : readNominations(database, list.call, currency)) {
        if (nomination.shortList == list.id)
            own += nomination.amount;
        else if (nomination.shortList.number() < list.id.number())
            addNomination(money.use, database, nomination, at);
    }
    // An approval and what it commits are recorded in one moment: what the decision did itself is taken back.
    PoolPosition &pool = money.pool;
    pool.allotted += own;
    pool.committed -= own;
    if (const auto window = pool.windows.find(Window::Sponsorship); window != pool.windows.end()) {
        window->second.allotted += own;
        window->second.committed -= own;
    }
    return money;
}

} // namespace fund
