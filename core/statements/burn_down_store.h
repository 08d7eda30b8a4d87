#pragma once

#include "calls/call.h"
#include "ledger/figure_store.h"

#include <map>

namespace fund {

/// What moved in a call's commitments and payments in a month, minor units of the fund's currency.
struct CallMonth
{
    QDate month;          ///< its first day
    qint64 committed = 0; ///< less what was spent or released
    qint64 spent = 0;
};

/// Of calls with nominations, by month; only months in which something moved.
[[nodiscard]] std::map<CallId, std::vector<CallMonth>> readCallMonths(const Database &database, const ReadAt &at);

/// Entries that moved what was committed in all of a call's money, paid or not (PoolFigure::Committed), or what was
/// spent of it, newest first.
[[nodiscard]] std::vector<FigureRow> readCallRows(const Database &database, CallId call, PoolFigure figure,
                                                  const ReadAt &at);

} // namespace fund
