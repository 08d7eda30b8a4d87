#pragma once

#include "applications/application_actions.h"
#include "support/test_calls.h"

namespace fund {

/// The number-th made-up application to goodCall(): eligible in all, received in the order of the numbers.
[[nodiscard]] ApplicationDraft goodApplication(int number = 1);

/// The drafts as a table, in the columns of `template applications`.
[[nodiscard]] QByteArray tableOf(const std::vector<ApplicationDraft> &drafts);

/// A table of so many rows with texts as long as people write them, from all regions, received up to a moment.
[[nodiscard]] std::vector<ApplicationDraft> manyApplications(int count);

/// goodApplication(number), recorded to the call.
ApplicationId recordGood(TestFund &fund, CallId call, int number = 1);

} // namespace fund
