#pragma once

#include "reviews/assignment_actions.h"
#include "reviews/opening_actions.h"
#include "reviews/review_actions.h"
#include "support/test_applications.h"

namespace fund {

/// goodCall() with the applications goodApplication(1…), with the clock on a day after its closing.
[[nodiscard]] CallId closedCall(TestFund &fund, int applications);

/// The same with two reviewers for each; all are KEN's, so reviewer4 has none.
[[nodiscard]] CallId assignedCall(TestFund &fund, int applications);

/// The call's own tasks of a reviewer that wait, in order of receipt.
[[nodiscard]] std::vector<ApplicationId> waitingFor(TestFund &fund, int reviewer, CallId call);

/// What somebody may say of an application: the same score for every criterion of goodCall().
[[nodiscard]] ReviewDraft plainReview(int score, const QString &note = {});

/// Every task that waits in the call is submitted by its reviewer, with this score throughout.
void submitAll(TestFund &fund, CallId call, int score = 4);

} // namespace fund
