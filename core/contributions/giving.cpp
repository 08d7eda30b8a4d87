#include "contributions/giving.h"

#include "contributions/giving_store.h"
#include "ledger/ledger_store.h"
#include "rates/rate_store.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace fund {

namespace {

/// A year's promises at the rate of its last day, so that a year that is over keeps its figure.
ReadAt valuedAt(int year, const ReadAt &at)
{
    return {std::min(at.on, QDate(year, 12, 31)), at.knownAt};
}

/// What each row is worth. Those of one kind of donor and one currency add up to what their sum is worth: what rounding
/// leaves is the newest one's.
std::vector<Money> worthOf(const Database &database, const std::vector<GivingRow> &rows, const ReadAt &at,
                           const Currency &fundCurrency)
{
    std::vector<Money> worth;
    std::map<std::pair<DonorKind, QString>, std::vector<std::size_t>> groups;
    for (const GivingRow &row : rows) {
        groups[{row.kind, row.currency}].push_back(worth.size());
        worth.emplace_back(row.currency.isEmpty() ? row.amount : 0, fundCurrency);
    }
    for (const auto &[group, places] : groups) {
        const auto rate =
            group.second.isEmpty() ? std::nullopt : readLatestRate(database, group.second, at, fundCurrency);
        if (!rate)
            continue;
        const Currency own = currencyOnRecord(group.second);
        Money left(0, fundCurrency);
        qint64 sum = 0;
        for (const std::size_t place : places) {
            worth[place] = convertAtOperationalRate({rows[place].amount, own}, *rate, fundCurrency);
            left -= worth[place];
            sum += rows[place].amount;
        }
        worth[places.front()] += left + convertAtOperationalRate({sum, own}, *rate, fundCurrency);
    }
    return worth;
}

} // namespace

Giving readGiving(const Database &database, const ReadAt &at, const Currency &fundCurrency)
{
    const Snapshot ofOneMoment(database);
    const Money none(0, fundCurrency);
    Giving giving;
    std::map<KindYear, YearGiving> years;
    const auto place = [&](const KindYear &key) -> YearGiving & {
        return years.try_emplace(key, YearGiving{key.kind, key.year, none, none}).first->second;
    };
    for (const auto &[key, received] : readReceivedByYear(database, at))
        place(key).received = Money(received, fundCurrency);
    for (const auto &[key, promised] : readPromisedByYear(database, at)) {
        const ReadAt then = valuedAt(key.year, at);
        for (const auto &[code, amount] : promised) {
            const auto rate = readLatestRate(database, code, then, fundCurrency);
            if (rate)
                place(key).promised += convertAtOperationalRate({amount, currencyOnRecord(code)}, *rate, fundCurrency);
            else if (amount != 0 && !giving.unvalued.contains(code))
                giving.unvalued += code;
        }
    }
    for (const auto &[key, year] : years)
        if (!year.promised.isZero() || !year.received.isZero())
            giving.years.push_back(year);
    return giving;
}

FigureLines givingLines(const Database &database, const GivingPart &part, const ReadAt &at,
                        const Currency &fundCurrency, const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    const std::vector<GivingRow> rows = readGivingRows(database, part, at);
    const std::vector<Money> worth = worthOf(database, rows, valuedAt(part.year, at), fundCurrency);
    FigureLines lines{Money(0, fundCurrency), static_cast<int>(rows.size()), {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lines.total += worth[i];
        const int place = static_cast<int>(i);
        if (place < page.offset || place >= page.offset + page.limit)
            continue;
        auto entry = readEntry(database, rows[i].entry, fundCurrency);
        if (!entry)
            continue;
        FigureLine line{std::move(*entry), worth[i]};
        if (!rows[i].currency.isEmpty())
            line.original = Money(rows[i].amount, currencyOnRecord(rows[i].currency));
        lines.lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace fund
