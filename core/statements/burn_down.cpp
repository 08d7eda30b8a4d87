#include "statements/burn_down.h"

#include "calls/call_store.h"
#include "ledger/balance_store.h"
#include "ledger/ledger_store.h"
#include "statements/burn_down_store.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace fund {

namespace {

/// The ends of so many months, of which the last is at `until`.
std::vector<QDate> monthEnds(const QDate &until, int months)
{
    std::vector<QDate> days;
    const QDate first(until.year(), until.month(), 1);
    for (int i = months - 1; i > 0; --i)
        days.push_back(first.addMonths(1 - i).addDays(-1));
    days.push_back(until);
    return days;
}

BurnDownMonth monthOf(const PoolPosition &position, Window window)
{
    const WindowPosition &money = position.windows.at(window);
    const Money used = money.committed + money.spent;
    return {position.asOf, money.allotted + used, used, money.spent};
}

/// A call's envelope from its publication on, and what of it was used.
BurnDown ofCall(const Call &call, const std::vector<CallMonth> &moved, const std::vector<QDate> &days,
                const Currency &currency)
{
    const Money none(0, currency);
    BurnDown burnDown{std::nullopt, call.id, call.ref, {}};
    for (const QDate &day : days) {
        BurnDownMonth month{day, call.publishedAt.date() <= day ? call.terms.envelope : none, none, none};
        for (const CallMonth &each : moved)
            if (each.month <= day) {
                month.committed += Money(each.committed + each.spent, currency);
                month.spent += Money(each.spent, currency);
            }
        burnDown.months.push_back(std::move(month));
    }
    return burnDown;
}

} // namespace

QString BurnDown::key() const
{
    return window ? windowKey(*window) : QStringLiteral("call/") + callRef;
}

std::vector<BurnDown> readBurnDowns(const Database &database, const ReadAt &at, const Currency &currency, int months)
{
    const Snapshot ofOneMoment(database);
    const std::vector<QDate> days = monthEnds(at.on, months);
    std::vector<PoolPosition> positions;
    for (const QDate &day : days)
        positions.push_back(positionFrom(readBalances(database, {day, at.knownAt}), currency, day));
    std::vector<BurnDown> burnDowns;
    for (const Window window : allWindows) {
        BurnDown burnDown{window, {}, {}, {}};
        for (const PoolPosition &position : positions)
            burnDown.months.push_back(monthOf(position, window));
        if (std::any_of(burnDown.months.begin(), burnDown.months.end(),
                        [](const BurnDownMonth &month) { return !month.allotted.isZero(); }))
            burnDowns.push_back(std::move(burnDown));
    }
    for (const auto &[id, moved] : readCallMonths(database, at))
        if (const auto call = readCall(database, id))
            burnDowns.push_back(ofCall(*call, moved, days, currency));
    return burnDowns;
}

FigureLines callLines(const Database &database, CallId call, PoolFigure figure, const ReadAt &at,
                      const Currency &currency, const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    const std::vector<FigureRow> rows = readCallRows(database, call, figure, at);
    FigureLines lines{Money(0, currency), static_cast<int>(rows.size()), {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Money amount(rows[i].amount, currency);
        lines.total += amount;
        const int place = static_cast<int>(i);
        if (place >= page.offset && place < page.offset + page.limit)
            if (auto entry = readEntry(database, rows[i].entry, currency))
                lines.lines.push_back({std::move(*entry), amount});
    }
    return lines;
}

} // namespace fund
