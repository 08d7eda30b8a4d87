#pragma once

#include "charts/envelope_bars.h"

#include "documents/chart.h"

namespace fund {

class Session;

/// A chart with what stands over it. Without categories there is nothing to show yet.
template <typename C>
struct YearChart
{
    C chart{};
    QString unit; ///< "USD million, 2026, cumulative"
};

/// Pledged and received at the end of each month of the year so far, with the minimum to start across.
[[nodiscard]] YearChart<LineChart> receiptsFollowPledges(const Session &session);
/// What of each window is spent, committed and allotted but free.
[[nodiscard]] YearChart<std::vector<EnvelopeFacts>> moneyInEnvelopes(const Session &session);
/// Applicants of the newest sponsorship call that was published, by regional group and gender.
[[nodiscard]] YearChart<BarChart> applicantsByRegion(const Session &session);
/// How far the applications of that call have come: received, eligible, reviewed, sponsored, paid.
[[nodiscard]] YearChart<BarChart> applicationsByStage(const Session &session);

} // namespace fund
