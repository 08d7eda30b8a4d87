#include "ledger/pool_position.h"

namespace fund {

PoolPosition positionFrom(const Balances &balances, const Currency &currency, const QDate &asOf)
{
    const auto balance = [&](Account account) {
        const auto found = balances.find(account);
        return Money(found == balances.end() ? 0 : found->second, currency);
    };
    const Money none(0, currency);
    PoolPosition position;
    position.currency = currency;
    position.asOf = asOf;
    position.pledged = position.agreed = position.spent = position.committed = position.allotted = none;
    position.received = -balance(Account::Contributions) - balance(Account::Refunds);
    position.otherIncome =
        -balance(Account::OtherIncome) - balance(Account::Interest) - balance(Account::ExchangeDifferences);
    for (const Window window : allWindows) {
        const WindowPosition here{balance(allotted(window)), balance(committed(window)), balance(spent(window))};
        position.allotted += here.allotted;
        position.committed += here.committed;
        position.spent += here.spent;
        position.windows[window] = here;
    }
    position.supportCosts = balance(Account::SupportCosts);
    position.reserve = balance(Account::Reserve);
    // Appropriated is minus all authority given, so nothing has to be added up twice.
    position.available = position.received + position.otherIncome + balance(Account::Appropriated);
    position.allottable = none;
    return position;
}

} // namespace fund
