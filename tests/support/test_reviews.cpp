#include "support/test_reviews.h"

#include "reviews/review_store.h"

namespace fund {

CallId closedCall(TestFund &fund, int applications)
{
    const CallId call = openCall(fund);
    for (int number = 1; number <= applications; ++number)
        recordGood(fund, call, number);
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    return call;
}

CallId assignedCall(TestFund &fund, int applications)
{
    const CallId call = closedCall(fund, applications);
    const auto assigned = assignReviews(fund.administrator(), call);
    INFO((assigned ? QString() : oneLine(assigned.failure().problems.front())).toStdString());
    REQUIRE(assigned);
    return call;
}

std::vector<ApplicationId> waitingFor(TestFund &fund, int reviewer, CallId call)
{
    std::vector<ApplicationId> waiting;
    for (const Assignment &assignment : readAssignments(fund.database(), call))
        if (assignment.isWaitedFor() && assignment.reviewer == fund.reviewer(reviewer).user().id)
            waiting.push_back(assignment.application);
    return waiting;
}

ReviewDraft plainReview(int score, const QString &note)
{
    return {Scores(goodCall().criteria.size(), score), note};
}

void submitAll(TestFund &fund, CallId call, int score)
{
    for (int reviewer = 1; reviewer <= 4; ++reviewer)
        for (const ApplicationId id : waitingFor(fund, reviewer, call)) {
            const auto submitted = submitReview(fund.reviewer(reviewer), id, plainReview(score));
            INFO((submitted ? QString() : oneLine(submitted.failure().problems.front())).toStdString());
            REQUIRE(submitted);
        }
}

} // namespace fund
