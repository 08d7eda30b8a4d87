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

} // namespace fund
