#pragma once

#include "ledger/figure_store.h"
#include "ledger/pool_position.h"
#include "settings/setting_store.h"
#include "storage/database.h"

namespace fund {

/// The pool at the end of a day, as known at a moment.
[[nodiscard]] PoolPosition poolPosition(const Database &database, const ReadAt &at, const Currency &currency);
/// The first day on which receipts had reached the minimum that holds at `at` (para. 16); nullopt: not yet, or none is
/// announced. A receipt that was reversed never counted; a refund does not stop a fund that has begun.
[[nodiscard]] std::optional<QDate> operationalSince(const Database &database, const ReadAt &at,
                                                    const Currency &currency);
/// Whether money may be allotted and committed on a day (para. 16): receipts had reached the minimum of that day, and
/// the one announced by today as well, so that an earlier date is no way around it.
[[nodiscard]] bool mayStart(const Database &database, const QDate &onDate, const QDate &today,
                            const Currency &currency);

/// What a new allotment of a day finds: the least that is free on that day or a later one, and what of it can be
/// allotted when the reserve and the support costs have their part.
struct AllotmentRoom
{
    Money free; ///< below zero where there is a shortfall
    QDate tightest;
    Money most;
    Decimal supportCostRate;
    Decimal reserveRate;
};
[[nodiscard]] AllotmentRoom readAllotmentRoom(const Database &database, const QDate &onDate, const Currency &currency);
/// The most that is allotted on a day, to the cent: one cent more is refused (checkAllotment). Zero where nothing may
/// be allotted yet (mayStart).
[[nodiscard]] Money readAllottable(const Database &database, const QDate &onDate, const QDate &today,
                                   const Currency &currency);

/// The pool at the end of each month from one to another, both included: for charts of what was received and expected.
/// The last one is at `until` where that is in its month.
[[nodiscard]] std::vector<PoolPosition> monthlyPositions(const Database &database, const QDate &firstMonth,
                                                         const QDate &until, const QDateTime &knownAt,
                                                         const Currency &currency);

/// A ledger entry with its part of a figure.
struct FigureLine
{
    LedgerEntry entry;
    Money amount;                    ///< in the fund's currency; the lines add up to the figure
    std::optional<Money> original{}; ///< what is expected, in its own currency

    bool operator==(const FigureLine &) const = default;
};

/// What makes up a figure: the newest first.
struct FigureLines
{
    Money total;
    int count = 0; ///< of all lines, also those not on this page
    std::vector<FigureLine> lines;
};

/// The entries behind a number of the Pool page. For Pledged and Agreed one line a contribution that is still open,
/// with the entry that brought it to what it is.
[[nodiscard]] FigureLines entriesBehind(const Database &database, const FigureKey &key, const ReadAt &at,
                                        const Currency &currency, const LinePage &page = {});

/// What is still expected of one subject, with its part of what its currency is worth in all.
struct ExpectedPart
{
    LedgerEntryId entry; ///< the last that changed it
    QString subject;
    Money original;
    Money worth; ///< in the fund's currency; nothing where no rate is known. The parts add up to the pool's figure

    bool operator==(const ExpectedPart &) const = default;
};

/// By subject's newest entry first; read from sums alone, so that many receipts cost nothing.
[[nodiscard]] std::vector<ExpectedPart> readExpected(const Database &database, MemorandumKind kind, const ReadAt &at,
                                                     const Currency &currency);

} // namespace fund
