#include "ledger/pool_reading.h"

#include "ledger/balance_store.h"
#include "ledger/ledger_rules.h"
#include "ledger/ledger_store.h"
#include "rates/rate_store.h"
#include "storage/snapshot.h"

namespace fund {

namespace {

/// What is expected in one currency, at the rate of the date; nullopt where none is known yet.
std::optional<Money> valued(const Database &database, const Money &amount, const ReadAt &at, const Currency &currency)
{
    const auto rate = readLatestRate(database, amount.currency().code, at, currency);
    if (!rate)
        return std::nullopt;
    return convertAtOperationalRate(amount, *rate, currency);
}

Money valuedSum(const Database &database, MemorandumKind kind, const ReadAt &at, PoolPosition &position)
{
    Money sum(0, position.currency);
    for (const auto &[code, amount] : readMemoranda(database, kind, at)) {
        if (amount == 0)
            continue;
        const auto value = valued(database, {amount, currencyOnRecord(code)}, at, position.currency);
        if (value)
            sum += *value;
        else if (!position.unvalued.contains(code))
            position.unvalued += code;
    }
    return sum;
}

FigureLines expectedLines(const Database &database, MemorandumKind kind, const ReadAt &at, const Currency &currency)
{
    FigureLines result{Money(0, currency), 0, {}};
    for (const ExpectedPart &part : readExpected(database, kind, at, currency)) {
        result.total += part.worth;
        result.lines.push_back({LedgerEntry{}, part.worth, part.original});
        if (auto entry = readEntry(database, part.entry, currency))
            result.lines.back().entry = std::move(*entry);
    }
    result.count = static_cast<int>(result.lines.size());
    return result;
}

FigureLines cutTo(const LinePage &page, FigureLines lines)
{
    const auto size = static_cast<int>(lines.lines.size());
    const int from = qBound(0, page.offset, size);
    const int until = qBound(from, from + page.limit, size);
    lines.lines = {lines.lines.begin() + from, lines.lines.begin() + until};
    return lines;
}

} // namespace

PoolPosition poolPosition(const Database &database, const ReadAt &at, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    PoolPosition position = positionFrom(readBalances(database, at), currency, at.on);
    position.pledged = valuedSum(database, MemorandumKind::Pledged, at, position);
    position.agreed = valuedSum(database, MemorandumKind::Agreed, at, position);
    position.threshold = readAmount(database, Setting::MinimumToStart, at, currency);
    position.operational = operationalSince(database, at, currency).has_value();
    return position;
}

std::optional<QDate> operationalSince(const Database &database, const ReadAt &at, const Currency &currency)
{
    const auto threshold = readAmount(database, Setting::MinimumToStart, at, currency);
    return threshold ? readFirstDayReceived(database, at, *threshold) : std::nullopt;
}

bool mayStart(const Database &database, const QDate &onDate, const QDate &today, const Currency &currency)
{
    const auto announced = readAmount(database, Setting::MinimumToStart, {today}, currency);
    return operationalSince(database, {onDate}, currency) &&
           (!announced || readFirstDayReceived(database, {onDate}, *announced));
}

AllotmentRoom readAllotmentRoom(const Database &database, const QDate &onDate, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    const Money none(0, currency);
    AllotmentRoom room{none, onDate, none, readShare(database, Setting::SupportCostRate, {onDate}),
                       readShare(database, Setting::OperatingReserveRate, {onDate})};
    bool isFirst = true;
    for (const DayBalances &day : readBalancesFrom(database, onDate)) {
        const Money free = freeToAllot(positionFrom(day.balances, currency, day.day), room.supportCostRate);
        if (isFirst || free < room.free) {
            room.free = free;
            room.tightest = day.day;
        }
        isFirst = false;
    }
    room.most = mostToAllot(room.free, room.supportCostRate, room.reserveRate);
    return room;
}

Money readAllottable(const Database &database, const QDate &onDate, const QDate &today, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    return mayStart(database, onDate, today, currency) ? readAllotmentRoom(database, onDate, currency).most
                                                       : Money(0, currency);
}

std::vector<PoolPosition> monthlyPositions(const Database &database, const QDate &firstMonth, const QDate &until,
                                           const QDateTime &knownAt, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    std::vector<PoolPosition> positions;
    for (QDate first(firstMonth.year(), firstMonth.month(), 1); first <= until; first = first.addMonths(1)) {
        const QDate last = first.addMonths(1).addDays(-1);
        positions.push_back(poolPosition(database, {qMin(last, until), knownAt}, currency));
    }
    return positions;
}

FigureLines entriesBehind(const Database &database, const FigureKey &key, const ReadAt &at, const Currency &currency,
                          const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    if (key.figure == PoolFigure::Pledged || key.figure == PoolFigure::Agreed)
        return cutTo(page,
                     expectedLines(database,
                                   key.figure == PoolFigure::Pledged ? MemorandumKind::Pledged : MemorandumKind::Agreed,
                                   at, currency));
    const FigureSum sum = readFigureSum(database, key, at);
    FigureLines result{Money(sum.amount, currency), sum.count, {}};
    for (const FigureRow &row : readFigureRows(database, key, at, page))
        if (auto entry = readEntry(database, row.entry, currency))
            result.lines.push_back({std::move(*entry), Money(row.amount, currency)});
    return result;
}

std::vector<ExpectedPart> readExpected(const Database &database, MemorandumKind kind, const ReadAt &at,
                                       const Currency &currency)
{
    std::vector<ExpectedPart> parts;
    std::map<QString, std::vector<std::size_t>> byCurrency;
    for (const OpenMemorandum &open : readOpenMemoranda(database, kind, at)) {
        byCurrency[open.amount.currency().code].push_back(parts.size());
        parts.push_back({open.entry, open.subject, open.amount, Money(0, currency)});
    }
    for (const auto &[code, places] : byCurrency) {
        std::vector<qint64> weights;
        Money sum(0, parts[places.front()].original.currency());
        for (const std::size_t place : places) {
            weights.push_back(parts[place].original.minor());
            sum += parts[place].original;
        }
        const auto worth = valued(database, sum, at, currency);
        if (!worth)
            continue;
        const std::vector<qint64> shares = shareOut(worth->minor(), weights);
        for (std::size_t i = 0; i < places.size(); ++i)
            parts[places[i]].worth = Money(shares[i], currency);
    }
    return parts;
}

} // namespace fund
