#pragma once

#include "charts/envelope_bars.h"

#include "documents/chart.h"

namespace fund {

class Session;

/// A chart with what stands over it. Without categories there is nothing to show yet.
template <typename C>
struct Figure
{
    C chart{};
    QString unit; ///< "USD million, 2026, cumulative"
};

/// Pledged and received at the end of each month of the year so far, with the minimum to start across.
[[nodiscard]] Figure<LineChart> receiptsFollowPledges(const Session &session);
/// What of each window is spent, committed and allotted but free.
[[nodiscard]] Figure<std::vector<EnvelopeFacts>> moneyInEnvelopes(const Session &session);
/// Applicants of the newest sponsorship call that was published, by regional group and gender.
[[nodiscard]] Figure<BarChart> applicantsByRegion(const Session &session);

} // namespace fund
