#pragma once

#include "calls/call.h"
#include "demonstration/desk.h"

namespace fund::demonstration {

// The two rounds, in the order in which the office works; between the steps the year's money goes on.

[[nodiscard]] bool publishFirstCall(Desk &desk, CallId &call);
[[nodiscard]] bool takeEarlyApplications(Desk &desk, CallId call, int count);
/// A second table on the last day; closing; what a person must judge is judged.
[[nodiscard]] bool takeLateApplications(Desk &desk, CallId call, int count);
/// Three reviewers, two for each application; one conflict of interest; all in by the end of April.
[[nodiscard]] bool reviewFirstCall(Desk &desk, CallId call);
/// Opened, selected, sent, approved but for one, whose place is filled by the same rules; letters, awards released.
[[nodiscard]] bool decideFirstCall(Desk &desk, CallId call);
[[nodiscard]] bool withdrawOneNominee(Desk &desk, CallId call);
/// Most journeys are paid by July.
[[nodiscard]] bool payFirstRound(Desk &desk, CallId call);

/// The second call is published in October and open until 11 December.
[[nodiscard]] bool publishSecondCall(Desk &desk, CallId &call);
[[nodiscard]] bool takeSecondApplications(Desk &desk, CallId call, int count);

} // namespace fund::demonstration
