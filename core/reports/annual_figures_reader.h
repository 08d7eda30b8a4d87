#pragma once

#include "base/result.h"
#include "localisation/wording.h"
#include "reports/annual_figures.h"

namespace fund {

class Session;

/// Reads a year's figures at this moment, with donors' wishes on publication respected (para. 17). A year that is not
/// over is provisional and runs to today. Refused for a year that has not begun, or where the books don't add up.
[[nodiscard]] Result<AnnualFigures> readAnnualFigures(const Session &session, int year, const Wording &wording);

/// The rounds of calls that were published by `until` and whose meeting or decision falls in the year.
[[nodiscard]] std::vector<RoundFigures> readRounds(const Session &session, int year, const QDate &until);

} // namespace fund
