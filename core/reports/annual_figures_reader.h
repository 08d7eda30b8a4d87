#pragma once

#include "base/result.h"
#include "localisation/wording.h"
#include "reports/annual_figures.h"

namespace fund {

class Database;
class Session;

/// Reads a year's figures as of the end of the year, as they were known at the end of a day (nullopt: now), with
/// donors' wishes on publication as they were known then (para. 17). A year that is not over then is provisional and
/// runs to that day. Every figure says the same whenever it is read for the same day. Refused for a year that has not
/// begun, a day that has not come, or where the books don't add up.
[[nodiscard]] Result<AnnualFigures> readAnnualFigures(const Session &session, int year, const Wording &wording,
                                                      const std::optional<QDate> &knownOn = {});

/// How many donors stand in a report as known on an earlier day by name, or with an amount, who have asked since not to
/// (para. 17): such a report is for the files, and no longer to be given out.
[[nodiscard]] int countLaterWishes(const Database &database, const AnnualFigures &figures);

/// The rounds of published calls of which the publication, the decision or the meeting falls in the year, as they stand
/// in what the session's connection shows (storage/earlier_state.h).
[[nodiscard]] std::vector<RoundFigures> readRounds(const Session &session, int year);

} // namespace fund
