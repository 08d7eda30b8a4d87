#pragma once

#include "donors/donor.h"
#include "settings/setting_store.h"

namespace fund {

/// What donors of one kind promised and gave in one year, in the fund's currency.
struct YearGiving
{
    DonorKind kind = DonorKind::MemberState;
    int year = 0;
    Money promised; ///< announced or signed in the year, less what was reduced or written off in it; at the rate of the
                    ///< year's last day, so that a year that is over keeps its figure
    Money received; ///< net of refunds, each receipt at the rate of its day

    bool operator==(const YearGiving &) const = default;
};

/// Contributions by donor kind, by year: kinds in their order, years from the first.
struct Giving
{
    std::vector<YearGiving> years;
    QStringList unvalued; ///< currencies of promises for which no rate is known yet

    bool operator==(const Giving &) const = default;
};

/// To the end of a day, as known at a moment. `received` adds up to the pool's; for the office, so without what is kept
/// back in publications.
[[nodiscard]] Giving readGiving(const Database &database, const ReadAt &at, const Currency &fundCurrency);

} // namespace fund
