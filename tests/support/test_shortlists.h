#pragma once

#include "shortlists/shortlist_actions.h"
#include "support/test_money.h"
#include "support/test_reviews.h"

namespace fund {

/// A fund with money: rates, a minimum, contributions of USD 1,000,000, an allotment for sponsorship, and travel costs
/// for every State of manyApplications().
void endow(TestFund &fund);

/// endow()ed, with a call of so many seats and applications of manyApplications(), every review in and opened: merits
/// differ from one applicant to the next. Of the first `disputed` applications one reviewer thinks highly and the other
/// little.
[[nodiscard]] CallId reviewedCall(TestFund &fund, int seats, int applications, int disputed = 0);
/// The same with a call of these terms, which opens and closes as goodCall() does.
[[nodiscard]] CallId reviewedCall(TestFund &fund, const CallTerms &terms, int applications, int disputed = 0);

/// A list of four out of twelve that waits for the High Representative.
struct SubmittedList
{
    SubmittedList();

    TestFund fund;
    CallId call = reviewedCall(fund, 4, 12);
};

} // namespace fund
