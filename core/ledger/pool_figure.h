#pragma once

#include "ledger/account.h"

#include <map>

namespace fund {

/// The pool's figures that entries make up (cli.md).
enum class PoolFigure
{
    Pledged,
    Agreed,
    Received,
    OtherIncome,
    Spent,
    Committed,
    Allotted,
    SupportCosts,
    Reserve,
    Available
};

inline constexpr std::array allPoolFigures = {PoolFigure::Pledged,     PoolFigure::Agreed,       PoolFigure::Received,
                                              PoolFigure::OtherIncome, PoolFigure::Spent,        PoolFigure::Committed,
                                              PoolFigure::Allotted,    PoolFigure::SupportCosts, PoolFigure::Reserve,
                                              PoolFigure::Available};

/// "pledged", "other_income": as in cli.md.
[[nodiscard]] QString poolFigureKey(PoolFigure figure);
[[nodiscard]] std::optional<PoolFigure> poolFigureOf(QStringView key);
[[nodiscard]] QString poolFigureTitle(PoolFigure figure);

/// A figure of the whole pool, or of one window for what is spent, committed or allotted.
struct FigureKey
{
    PoolFigure figure = PoolFigure::Received;
    std::optional<Window> window{};

    bool operator==(const FigureKey &) const = default;
};

/// How a transfer counts in a figure of money: the weight (1 or -1) of each account, added where it is debited and
/// taken off where it is credited. Empty for Pledged and Agreed, which no account holds.
[[nodiscard]] std::map<Account, int> weightsOf(const FigureKey &key);

} // namespace fund
