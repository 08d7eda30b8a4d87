#pragma once

#include "ledger/pool_figure.h"
#include "money/money.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>

namespace fund {

/// Balances of all accounts (debits less credits), minor units of the fund's currency.
using Balances = std::map<Account, qint64>;

/// Balances at the end of a day.
struct DayBalances
{
    QDate day;
    Balances balances;
};

/// Money of one window: authority not yet used, open commitments, direct costs so far.
struct WindowPosition
{
    Money allotted;
    Money committed;
    Money spent;

    bool operator==(const WindowPosition &) const = default;
};

/// Where the money stands at the end of a day, in the fund's currency (cli.md, "The pool's figures"). Always
/// received + otherIncome = spent + committed + allotted + supportCosts + reserve + available.
struct PoolPosition
{
    Currency currency;
    QDate asOf;
    Money pledged;
    Money agreed;
    Money received;
    Money otherIncome;
    Money spent;
    Money committed;
    Money allotted;
    Money supportCosts;
    Money reserve;
    Money available;                ///< negative: a shortfall, after a refund or an exchange loss
    std::optional<Money> threshold; ///< the announced minimum (para. 16)
    bool operational = false;       ///< receipts have reached it
    std::map<Window, WindowPosition> windows;
    QStringList unvalued; ///< currencies of pledges and agreements for which no rate is known yet

    bool operator==(const PoolPosition &) const = default;
};

/// The figures that follow from the balances alone.
[[nodiscard]] PoolPosition positionFrom(const Balances &balances, const Currency &currency, const QDate &asOf);
/// One of a position's figures; of one window for what is spent, committed or allotted.
[[nodiscard]] Money figureIn(const PoolPosition &position, const FigureKey &key);

} // namespace fund
