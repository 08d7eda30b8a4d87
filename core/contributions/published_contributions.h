#pragma once

#include "donors/donor.h"
#include "money/money.h"
#include "settings/setting_store.h"
#include "storage/database.h"

namespace fund {

/// What came of one donor in a time: receipts less refunds and reversals, each on its own date.
struct DonorReceipts
{
    DonorId donor;
    QString name;
    DonorKind kind = DonorKind::MemberState;
    Publication publication = Publication::Publish;
    std::vector<Money> original; ///< by currency code
    Money converted;             ///< in the fund's currency

    bool operator==(const DonorReceipts &) const = default;
};

struct PublishedDonor
{
    QString name;
    DonorKind kind = DonorKind::MemberState;
    std::vector<Money> original;      ///< empty where the amount is not published
    std::optional<Money> converted{}; ///< nullopt likewise

    bool operator==(const PublishedDonor &) const = default;
};

/// A total of the published amounts of one kind; without a kind: what donors of any kind keep back. A kind's whole
/// total beside the names would tell the amount of a single donor who keeps it back.
struct KindTotal
{
    std::optional<DonorKind> kind{};
    int donors = 0;
    Money amount;

    bool operator==(const KindTotal &) const = default;
};

/// Contributions received as anyone may read them: "unless the donor requests otherwise" (para. 17). Who asked not to
/// be named, or not with the amount, stands in totals only. A single donor without its amount is not named either: the
/// total of what is kept back would be that amount.
struct PublishedContributions
{
    std::vector<PublishedDonor> donors; ///< those who may be named, by name
    int withoutAmount = 0;
    int withoutName = 0;
    Money withheld; ///< what stands in the total only
    Money total;
    std::vector<KindTotal> byKind; ///< adds up to the total; what is kept back last

    bool operator==(const PublishedContributions &) const = default;
};

/// Pure: what of it may be published.
[[nodiscard]] PublishedContributions publish(const std::vector<DonorReceipts> &receipts, const Currency &fundCurrency);

/// Contributions received from one day to another, both included, as known at a moment, by the donors' newest wishes of
/// that moment. The total is the pool's received at the end less that before the beginning.
[[nodiscard]] PublishedContributions publishedContributions(const Database &database, const QDate &from,
                                                            const ReadAt &until, const Currency &fundCurrency);

} // namespace fund
