#include "statements/fund_statement.h"

#include "ledger/pool_reading.h"

namespace fund {

Money FundStatement::directCosts() const
{
    Money sum(0, opening.currency());
    for (const auto &[window, amount] : spent)
        sum += amount;
    return sum;
}

Money FundStatement::spentOn(Window window) const
{
    const auto found = spent.find(window);
    return found == spent.end() ? Money(0, opening.currency()) : found->second;
}

bool FundStatement::addsUp() const
{
    const Money flow = opening + contributions + otherIncome - directCosts() - supportCosts;
    return flow == closing && closing == committed + allotted + reserve + available;
}

FundStatement readFundStatement(const Database &database, const QDate &from, const ReadAt &until,
                                const Currency &currency)
{
    const PoolPosition before = poolPosition(database, {from.addDays(-1), until.knownAt}, currency);
    const PoolPosition after = poolPosition(database, until, currency);
    const auto balanceOf = [](const PoolPosition &position) {
        return position.received + position.otherIncome - position.spent - position.supportCosts;
    };
    FundStatement statement;
    statement.opening = balanceOf(before);
    statement.contributions = after.received - before.received;
    statement.otherIncome = after.otherIncome - before.otherIncome;
    for (const auto &[window, position] : after.windows)
        statement.spent[window] = position.spent - before.windows.at(window).spent;
    statement.supportCosts = after.supportCosts - before.supportCosts;
    statement.closing = balanceOf(after);
    statement.committed = after.committed;
    statement.allotted = after.allotted;
    statement.reserve = after.reserve;
    statement.available = after.available;
    return statement;
}

} // namespace fund
