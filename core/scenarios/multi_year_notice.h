#pragma once

#include "ledger/commitment_year.h"

#include <QString>

namespace fund {

class Session;

/// What is to be said, and not refused, of a commitment that is spread over years: that what came in during the twelve
/// months to its day is below the level that para. 20 (b) illustrates with possible multi-year commitments. nullopt
/// where it is not below, or where nothing is for a later year.
[[nodiscard]] std::optional<QString> multiYearNotice(const Session &session, const std::vector<YearPart> &years,
                                                     const QDate &onDate);

} // namespace fund
