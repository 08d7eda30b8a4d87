#pragma once

#include "calls/call.h"
#include "demonstration/desk.h"

namespace fund::demonstration {

// The first round, in the order in which the office works; between the steps the year's money goes on.

[[nodiscard]] bool publishFirstCall(Desk &desk, CallId &call);
/// Applications in two tables; closing; what a person must judge is judged.
[[nodiscard]] bool takeApplications(Desk &desk, CallId call, int count);
/// Three reviewers, two for each application; one conflict of interest; opened on 4 May.
[[nodiscard]] bool reviewFirstCall(Desk &desk, CallId call);
/// Selected, sent, approved but for one, whose place is filled by the same rules; letters, awards released.
[[nodiscard]] bool decideFirstCall(Desk &desk, CallId call);
/// Most journeys are paid by July; one nominee withdraws before.
[[nodiscard]] bool payFirstRound(Desk &desk, CallId call);

/// The second call is published in October and open until 11 December.
[[nodiscard]] bool openSecondCall(Desk &desk, int applications);

} // namespace fund::demonstration
