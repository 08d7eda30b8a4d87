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
    return position;
}

Money figureIn(const PoolPosition &position, const FigureKey &key)
{
    const auto found = key.window ? position.windows.find(*key.window) : position.windows.end();
    const WindowPosition part = found != position.windows.end()
                                    ? found->second
                                    : WindowPosition{position.allotted, position.committed, position.spent};
    switch (key.figure) {
    case PoolFigure::Pledged:
        return position.pledged;
    case PoolFigure::Agreed:
        return position.agreed;
    case PoolFigure::Received:
        return position.received;
    case PoolFigure::OtherIncome:
        return position.otherIncome;
    case PoolFigure::Spent:
        return part.spent;
    case PoolFigure::Committed:
        return part.committed;
    case PoolFigure::Allotted:
        return part.allotted;
    case PoolFigure::SupportCosts:
        return position.supportCosts;
    case PoolFigure::Reserve:
        return position.reserve;
    case PoolFigure::Available:
        return position.available;
    }
    Q_UNREACHABLE();
}

} // namespace fund
