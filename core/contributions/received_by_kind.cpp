#include "contributions/received_by_kind.h"

#include "contributions/contribution_store.h"
#include "contributions/published_store.h"

#include <limits>
#include <map>
#include <set>

namespace fund {

namespace {

std::set<QString> subjectsOf(const Database &database, DonorKind kind, const Currency &fundCurrency)
{
    std::set<QString> subjects;
    for (const Contribution &contribution : readContributions(database, fundCurrency))
        if (contribution.donor.kind == kind)
            subjects.insert(QStringLiteral("contributions/%1").arg(contribution.id.number()));
    return subjects;
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
    const std::set<QString> subjects = subjectsOf(database, kind, fundCurrency);
    FigureLines all = entriesBehind(database, {PoolFigure::Received, std::nullopt}, at, fundCurrency,
                                    {0, std::numeric_limits<int>::max()});
    FigureLines result{Money(0, fundCurrency), 0, {}};
    for (FigureLine &line : all.lines) {
        if (!subjects.contains(line.entry.subject))
            continue;
        result.total += line.amount;
        if (result.count++ >= page.offset && static_cast<int>(result.lines.size()) < page.limit)
            result.lines.push_back(std::move(line));
    }
    return result;
}

FigureChange explainKind(const Database &database, DonorKind kind, const ReadAt &at, const QDateTime &since,
                         const Currency &fundCurrency, const LinePage &page)
{
    const Money none(0, fundCurrency);
    const std::set<QString> subjects = subjectsOf(database, kind, fundCurrency);
    const FigureKey received{PoolFigure::Received, std::nullopt};
    FigureChange all = explainFigure(database, received, at, since, fundCurrency, {0, std::numeric_limits<int>::max()});
    FigureChange change{received, amountOf(receivedByKind(database, {at.on, since}, fundCurrency), kind).value_or(none),
                        amountOf(receivedByKind(database, at, fundCurrency), kind).value_or(none)};
    change.explained = none;
    for (FigureLine &line : all.lines) {
        if (!subjects.contains(line.entry.subject))
            continue;
        change.explained += line.amount;
        if (change.count++ >= page.offset && static_cast<int>(change.lines.size()) < page.limit)
            change.lines.push_back(std::move(line));
    }
    return change;
}

} // namespace fund
