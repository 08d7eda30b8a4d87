#include "contributions/published_contributions.h"

#include "contributions/published_store.h"

#include <algorithm>
#include <map>

namespace fund {

namespace {

struct CountedKind
{
    KindTotal total;
    int withheld = 0; ///< donors who keep back name or amount
};

std::vector<CountedKind> countedKinds(const std::vector<DonorReceipts> &receipts, const Currency &fundCurrency)
{
    std::map<DonorKind, CountedKind> kinds;
    for (const DonorReceipts &donor : receipts) {
        CountedKind &kind = kinds[donor.kind];
        if (kind.total.donors == 0)
            kind.total = {donor.kind, 0, Money(0, fundCurrency)};
        ++kind.total.donors;
        kind.total.amount += donor.converted;
        if (donor.publication != Publication::Publish)
            ++kind.withheld;
    }
    std::vector<CountedKind> result;
    for (const auto &[kind, counted] : kinds)
        result.push_back(counted);
    return result;
}

/// Kinds with a single donor who keeps something back go together; one such kind alone takes another along.
std::vector<KindTotal> totalsByKind(const std::vector<DonorReceipts> &receipts, const Currency &fundCurrency)
{
    std::vector<CountedKind> kinds = countedKinds(receipts, fundCurrency);
    std::stable_sort(kinds.begin(), kinds.end(), [](const CountedKind &a, const CountedKind &b) {
        const auto rank = [](const CountedKind &kind) { return kind.withheld == 1 ? 0 : kind.withheld > 1 ? 1 : 2; };
        return rank(a) < rank(b);
    });
    const auto single = std::count_if(kinds.begin(), kinds.end(), [](const auto &kind) { return kind.withheld == 1; });
    const auto hidden = single == 1 ? std::min<std::ptrdiff_t>(2, std::ssize(kinds)) : single;
    std::vector<KindTotal> result;
    KindTotal together{std::nullopt, 0, Money(0, fundCurrency)};
    for (std::ptrdiff_t i = 0; i < std::ssize(kinds); ++i) {
        const KindTotal &total = kinds[static_cast<std::size_t>(i)].total;
        if (i >= hidden) {
            result.push_back(total);
            continue;
        }
        together.donors += total.donors;
        together.amount += total.amount;
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    if (together.donors > 0)
        result.push_back(together);
    return result;
}

} // namespace

PublishedContributions publish(const std::vector<DonorReceipts> &receipts, const Currency &fundCurrency)
{
    PublishedContributions published;
    published.withheld = published.total = Money(0, fundCurrency);
    for (const DonorReceipts &donor : receipts) {
        published.total += donor.converted;
        switch (donor.publication) {
        case Publication::Publish:
            published.donors.push_back({donor.name, donor.kind, donor.original, donor.converted});
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
    published.byKind = totalsByKind(receipts, fundCurrency);
    return published;
}

PublishedContributions publishedContributions(const Database &database, const QDate &from, const ReadAt &until,
                                              const Currency &fundCurrency)
{
    return publish(readDonorReceipts(database, from, until, fundCurrency), fundCurrency);
}

} // namespace fund
