#pragma once

#include "donors/donor.h"
#include "settings/setting_store.h"

#include <map>

namespace fund {

struct KindYear
{
    DonorKind kind = DonorKind::MemberState;
    int year = 0;

    auto operator<=>(const KindYear &) const = default;
};

/// Receipts less refunds, minor units of the fund's currency.
[[nodiscard]] std::map<KindYear, qint64> readReceivedByYear(const Database &database, const ReadAt &at);
/// What was announced, signed, reduced and written off, by currency, minor units.
[[nodiscard]] std::map<KindYear, std::map<QString, qint64>> readPromisedByYear(const Database &database,
                                                                               const ReadAt &at);
/// Receipts less refunds of each contribution ("contributions/3"), minor units of the fund's currency.
[[nodiscard]] std::map<QString, qint64> readReceivedBySubject(const Database &database, const ReadAt &at);

} // namespace fund
