#pragma once

#include "contributions/contribution.h"
#include "donors/donor_labels.h"
#include "storage/database.h"

namespace fund {

/// A line of the Contributions page.
struct ContributionRow
{
    ContributionId id;
    QString ref;
    DonorId donor;
    QString donorName; ///< as the filter's names say
    DonorKind donorKind = DonorKind::MemberState;
    Publication publication = Publication::Publish;
    QDate announcedOn;
    Money pledged;
    std::optional<Money> agreed;
    Money received;          ///< in the contribution's currency
    Money receivedConverted; ///< in the fund's currency, each receipt at the rate of its date
    QDate nextDue;           ///< of the first instalment of which something is expected (stillDue); invalid: none
    ContributionStage stage = ContributionStage::Pledged;

    bool operator==(const ContributionRow &) const = default;
};

enum class ContributionColumn
{
    Ref,
    Donor,
    DonorKind,
    AnnouncedOn,
    Currency,
    Pledged, ///< amounts: by currency, then by amount
    Agreed,
    Received,
    ReceivedConverted,
    NextDue,
    Stage
};

struct ContributionSort
{
    ContributionColumn column = ContributionColumn::AnnouncedOn;
    bool descending = true;
};

/// Everything where nothing is said.
struct ContributionFilter
{
    QString text; ///< stands in the reference, or in any of the donor's names in six languages
    std::optional<DonorKind> donorKind{};
    std::optional<ContributionStage> stage{};
    QDate dueBy{}; ///< with an instalment due by this day of which something is still expected
    NamesShown names{};
};

[[nodiscard]] int countContributions(const Database &database, const ContributionFilter &filter);
/// One page, sorted and filtered in the file.
[[nodiscard]] std::vector<ContributionRow> readContributionRows(const Database &database,
                                                                const ContributionFilter &filter,
                                                                const ContributionSort &sort, int offset, int limit,
                                                                const Currency &fundCurrency);

} // namespace fund
