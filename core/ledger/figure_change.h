#pragma once

#include "base/decimal.h"
#include "base/problem.h"
#include "ledger/pool_reading.h"

namespace fund {

/// A UN operational rate that was recorded later: what it made of what had been expected before.
struct RateChange
{
    QString currency;
    std::optional<Decimal> before; ///< none was on record: what is in this currency was not counted
    std::optional<Decimal> after;
    Money amount; ///< in the fund's currency

    bool operator==(const RateChange &) const = default;
};

/// Why a figure of a day is another than it was said to be: what was recorded since and is dated by that day. Its
/// lines and rates add up exactly to the difference.
struct FigureChange
{
    FigureKey key;
    Money before;                    ///< as known at the earlier moment
    Money after;                     ///< as known at the later one
    int count = 0;                   ///< of all lines, also those not on this page
    std::vector<FigureLine> lines{}; ///< newest first
    std::vector<RateChange> rates{}; ///< of Pledged and Agreed alone, which are valued at the day's rate
    Money explained{};               ///< all lines and rates together

    [[nodiscard]] Money difference() const { return after - before; }
    bool operator==(const FigureChange &) const = default;
};

/// What was recorded after `since`, which lies before at.knownAt, and made of one figure.
[[nodiscard]] FigureChange explainFigure(const Database &database, const FigureKey &key, const ReadAt &at,
                                         const QDateTime &since, const Currency &currency, const LinePage &page = {});
/// Every figure of the pool that is another now, in the order of cli.md, with all its lines.
[[nodiscard]] std::vector<FigureChange> explainPool(const Database &database, const ReadAt &at, const QDateTime &since,
                                                    const Currency &currency);

/// A day to explain the difference from has come, and lies before the day that the figure is known on.
[[nodiscard]] Problems checkExplainedSince(const QDate &since, const std::optional<QDate> &knownOn, const QDate &today);

} // namespace fund
