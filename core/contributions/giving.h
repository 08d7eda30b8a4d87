#pragma once

#include "donors/donor.h"
#include "ledger/pool_reading.h"

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

enum class GivingSide
{
    Promised,
    Received
};

/// One number of the contributions by kind and year.
struct GivingPart
{
    GivingSide side = GivingSide::Received;
    int year = 0;
    std::optional<DonorKind> kind{}; ///< none: of all kinds together

    bool operator==(const GivingPart &) const = default;
};

/// The entries behind it, newest first; they add up to it. What is promised bears also its own currency; where no rate
/// is known it counts nothing, as in readGiving.
[[nodiscard]] FigureLines givingLines(const Database &database, const GivingPart &part, const ReadAt &at,
                                      const Currency &fundCurrency, const LinePage &page = {});

} // namespace fund
