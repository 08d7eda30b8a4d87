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

/// An approval and what it commits are recorded in one moment: what it did itself, support costs too, is taken back.
void takeBack(PoolPosition &pool, Balances balances)
{
    const auto money = [&](Account account) { return Money(balances[account], pool.currency); };
    WindowPosition &window = pool.windows.at(Window::Sponsorship);
    for (Money *allottedMoney : {&pool.allotted, &window.allotted})
        *allottedMoney -= money(allotted(Window::Sponsorship));
    for (Money *committedMoney : {&pool.committed, &window.committed})
        *committedMoney -= money(committed(Window::Sponsorship));
    pool.supportCosts -= money(Account::SupportCosts);
    pool.reserve -= money(Account::Reserve);
    pool.available -= money(Account::Appropriated);
}

} // namespace

DecisionMoney readDecisionMoney(const Database &database, const ShortList &list, const ReadAt &at,
                                const Currency &currency)
{
    const Money nothing(0, currency);
    DecisionMoney money{{nothing, nothing, nothing}, poolPosition(database, at, currency)};
    for (const Nomination &nomination : readNominations(database, list.call, currency)) {
        if (nomination.shortList == list.id)
            takeBack(money.pool, readBalancesOf(database, subjectOf(nomination.id), at));
        else if (nomination.shortList.number() < list.id.number())
            addNomination(money.use, database, nomination, at);
    }
    return money;
}

} // namespace fund
