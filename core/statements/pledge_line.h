#pragma once

#include "contributions/contribution.h"
#include "settings/setting_store.h"

namespace fund {

/// What is expected and what came of one contribution at the end of a day.
struct PledgeLine
{
    QString ref;
    Donor donor;
    QDate announcedOn;
    Money pledged;         ///< announced and unsigned, in its own currency
    Money agreed;          ///< signed and not yet received, in its own currency
    Money overdue;         ///< of what is agreed: due before the day
    Money received;        ///< net of refunds, in the fund's currency
    Money pledgedInFund{}; ///< at the rate of the day; the lines add up to the pool's figures
    Money agreedInFund{};

    bool operator==(const PledgeLine &) const = default;
};

/// By donor and reference; contributions of which nothing was known yet are left out. The lines add up to the pool's
/// pledged, agreed and received of the day, as known at the moment.
[[nodiscard]] std::vector<PledgeLine> readPledgeLines(const Database &database, const ReadAt &at,
                                                      const Currency &currency);

/// What was given by one donor, in the fund's currency.
struct DonorLine
{
    Donor donor;
    Money receivedInPeriod;
    Money received; ///< to date
    Money agreed;   ///< and not yet received
    Money pledged;  ///< and unsigned

    bool operator==(const DonorLine &) const = default;
};

/// By kind and name. Adds up to the pool's figures, and over the time to its growth.
[[nodiscard]] std::vector<DonorLine> readDonorLines(const Database &database, const QDate &from, const ReadAt &until,
                                                    const Currency &currency);

} // namespace fund
