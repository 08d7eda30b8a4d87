#include "contributions/published_contributions.h"

#include "contributions/published_store.h"

#include <algorithm>
#include <map>

namespace fund {

namespace {

void addTo(KindTotal &total, const DonorReceipts &donor)
{
    ++total.donors;
    total.amount += donor.converted;
}

} // namespace

PublishedContributions publish(const std::vector<DonorReceipts> &receipts, const Currency &fundCurrency)
{
    PublishedContributions published;
    published.withheld = published.total = Money(0, fundCurrency);
    std::map<DonorKind, KindTotal> kinds;
    for (const DonorReceipts &donor : receipts) {
        published.total += donor.converted;
        switch (donor.publication) {
        case Publication::Publish:
            published.donors.push_back({donor.name, donor.kind, donor.original, donor.converted});
            addTo(kinds.try_emplace(donor.kind, KindTotal{donor.kind, 0, Money(0, fundCurrency)}).first->second, donor);
            continue;
        case Publication::WithoutAmount:
            published.donors.push_back({donor.name, donor.kind, {}, std::nullopt});
            ++published.withoutAmount;
            break;
        case Publication::Anonymous:
            ++published.withoutName;
            break;
        }
        published.withheld += donor.converted;
    }
    // What is kept back adds up to a row of its own: it must not be the amount of one donor who is named above it.
    if (published.withoutAmount == 1 && published.withoutName == 0) {
        std::erase_if(published.donors, [](const PublishedDonor &donor) { return !donor.converted; });
        std::swap(published.withoutAmount, published.withoutName);
    }
    for (const auto &[kind, total] : kinds)
        published.byKind.push_back(total);
    if (const int keptBack = published.withoutAmount + published.withoutName; keptBack > 0)
        published.byKind.push_back({std::nullopt, keptBack, published.withheld});
    return published;
}

PublishedContributions publishedContributions(const Database &database, const QDate &from, const ReadAt &until,
                                              const Currency &fundCurrency)
{
    return publish(readDonorReceipts(database, from, until, fundCurrency), fundCurrency);
}

} // namespace fund
