#pragma once

#include "calls/call.h"
#include "ledger/pool_reading.h"

#include <vector>

namespace fund {

/// What had become of an envelope by the end of a day: of what was allotted so much was committed, and of that so much
/// spent.
struct BurnDownMonth
{
    QDate day;
    Money allotted;  ///< in all, used or not; of a call its envelope
    Money committed; ///< in all, paid or not
    Money spent;

    bool operator==(const BurnDownMonth &) const = default;
};

/// An envelope month by month: a window of the fund, or a call of it.
struct BurnDown
{
    std::optional<Window> window{}; ///< none: a call
    CallId call{};
    QString callRef{}; ///< "S-2026-1"
    std::vector<BurnDownMonth> months{};

    /// "projects", "call/S-2026-1".
    [[nodiscard]] QString key() const;
    bool operator==(const BurnDown &) const = default;
};

/// Windows for which money was ever allotted, then calls for which money was ever committed, each over the months that
/// end with a day, as known at a moment.
[[nodiscard]] std::vector<BurnDown> readBurnDowns(const Database &database, const ReadAt &at, const Currency &currency,
                                                  int months = 12);

/// The entries by which money of a call's envelope had been committed, or spent, by the end of a day: newest first;
/// they add up to the month's figure.
[[nodiscard]] FigureLines callLines(const Database &database, CallId call, PoolFigure figure, const ReadAt &at,
                                    const Currency &currency, const LinePage &page = {});

} // namespace fund
