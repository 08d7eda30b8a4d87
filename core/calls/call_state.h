#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fund {

/// Where a call stands. A published call that is not yet open counts as open: it takes applications from its day on.
enum class CallState
{
    Draft,
    Open,
    Closed,
    Reviewed,
    Submitted,
    Decided
};

/// "draft" … "decided".
[[nodiscard]] QString callStateKey(CallState state);
/// "Open for applications": in the window.
[[nodiscard]] QString callStateTitle(CallState state);

/// What happened to a published call. The rooms above record theirs with recordMilestone().
enum class Milestone
{
    Scored,    ///< the first score is in: no new version any more
    Closed,    ///< closed for applications, as an entry
    Reviewed,  ///< all reviews in and opened
    Submitted, ///< a short list went to the High Representative
    Returned,  ///< and came back
    Decided
};

[[nodiscard]] QString milestoneKey(Milestone milestone);
[[nodiscard]] std::optional<Milestone> milestoneOf(QStringView key);

/// What the state is computed from.
struct CallProgress
{
    bool published = false;
    QDateTime closes;
    std::optional<Milestone> last; ///< the last milestone but Scored
    bool scored = false;           ///< some score is in

    bool operator==(const CallProgress &) const = default;
};

[[nodiscard]] CallState callState(const CallProgress &progress, const QDateTime &now);

} // namespace fund
