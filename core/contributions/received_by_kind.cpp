#include "contributions/received_by_kind.h"

#include "contributions/giving_store.h"
#include "contributions/published_store.h"
#include "ledger/ledger_store.h"
#include "storage/snapshot.h"

#include <map>

namespace fund {

namespace {

/// The entries of a page with their parts.
std::vector<FigureLine> linesOf(const Database &database, DonorKind kind, const ReadAt &at, const QDateTime &since,
                                const Currency &fundCurrency, const LinePage &page)
{
    std::vector<FigureLine> lines;
    for (const FigureRow &row : readReceivedRows(database, kind, at, since, page))
        if (auto entry = readEntry(database, row.entry, fundCurrency))
            lines.push_back({std::move(*entry), Money(row.amount, fundCurrency)});
    return lines;
}

std::optional<Money> amountOf(const std::vector<KindReceipts> &kinds, DonorKind kind)
{
    for (const KindReceipts &each : kinds)
        if (each.kind == kind)
            return each.amount;
    return std::nullopt;
}

} // namespace

std::vector<KindReceipts> receivedByKind(const Database &database, const ReadAt &at, const Currency &fundCurrency)
{
    std::map<DonorKind, KindReceipts> kinds;
    for (const DonorReceipts &donor : readDonorReceipts(database, QDate(1900, 1, 1), at, fundCurrency)) {
        KindReceipts &kind =
            kinds.try_emplace(donor.kind, KindReceipts{donor.kind, 0, Money(0, fundCurrency)}).first->second;
        ++kind.donors;
        kind.amount += donor.converted;
    }
    std::vector<KindReceipts> result;
    for (const auto &[kind, receipts] : kinds)
        result.push_back(receipts);
    return result;
}

FigureLines entriesBehindKind(const Database &database, DonorKind kind, const ReadAt &at, const Currency &fundCurrency,
                              const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    const FigureSum sum = readReceivedSum(database, kind, at, {});
    return {Money(sum.amount, fundCurrency), sum.count, linesOf(database, kind, at, {}, fundCurrency, page)};
}

FigureChange explainKind(const Database &database, DonorKind kind, const ReadAt &at, const QDateTime &since,
                         const Currency &fundCurrency, const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    const Money none(0, fundCurrency);
    FigureChange change{{PoolFigure::Received, std::nullopt},
                        amountOf(receivedByKind(database, {at.on, since}, fundCurrency), kind).value_or(none),
                        amountOf(receivedByKind(database, at, fundCurrency), kind).value_or(none)};
    const FigureSum sum = readReceivedSum(database, kind, at, since);
    change.count = sum.count;
    change.explained = Money(sum.amount, fundCurrency);
    change.lines = linesOf(database, kind, at, since, fundCurrency, page);
    return change;
}

} // namespace fund
