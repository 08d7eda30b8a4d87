#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "reviews/review_queue.h"
#include "reviews/review_store.h"
#include "support/rule_of.h"
#include "support/test_reviews.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

CallState stateOf(TestFund &fund, CallId call)
{
    return callState(readProgress(fund.database(), call), fund.clock().now());
}

std::vector<TaskState> statesOf(TestFund &fund, int reviewer, CallId call)
{
    std::vector<TaskState> states;
    const auto tasks = readReviewTasks(fund.reviewer(reviewer), *readCall(fund.database(), call));
    REQUIRE(tasks);
    for (const ReviewTask &task : *tasks)
        states.push_back(task.state);
    return states;
}

/// A reviewer who shares the application with the one of this number.
int otherReviewerOf(TestFund &fund, ApplicationId id, int reviewer, CallId call)
{
    for (int other = 1; other <= 4; ++other) {
        const auto tasks = waitingFor(fund, other, call);
        if (other != reviewer && std::find(tasks.begin(), tasks.end(), id) != tasks.end())
            return other;
    }
    return 0;
}

} // namespace

TEST_CASE("para. 18: a score stays sealed to all but its author until all assigned are in")
{
    TestFund fund;
    const CallId id = assignedCall(fund, 1);
    const ApplicationId application = readApplications(fund.database(), id).front().id;
    const int first = waitingFor(fund, 1, id).empty() ? 2 : 1;
    const int second = otherReviewerOf(fund, application, first, id);
    const auto review = submitReview(fund.reviewer(first), application, plainReview(5, QStringLiteral("Strong.")));
    REQUIRE(review);
    CHECK(readOwnReview(fund.reviewer(first), *review) == plainReview(5, QStringLiteral("Strong.")));
    CHECK_FALSE(readOwnReview(fund.reviewer(second), *review));
    CHECK_FALSE(readOwnReview(fund.administrator(), *review));
    CHECK(ruleOf(openReviews(fund.administrator(), id)) == u"reviews_must_be_in");
    const Call call = *readCall(fund.database(), id);
    CHECK(readReviewSheet(fund.reviewer(first), call, application)->all.empty());
    CHECK(readMerits(fund.database(), call).empty());
    REQUIRE(submitReview(fund.reviewer(second), application, plainReview(3)));
    CHECK(readReviewSheet(fund.reviewer(first), call, application)->all.empty());
    const auto opened = openReviews(fund.administrator(), id);
    REQUIRE(opened);
    CHECK(opened->opened == 2);
    CHECK(opened->reviewed);
    CHECK(stateOf(fund, id) == CallState::Reviewed);
    CHECK(readReviewSheet(fund.reviewer(first), call, application)->all.size() == 2);
    CHECK(readMerits(fund.database(), call) == std::map<ApplicationId, int>{{application, 8000}});
    CHECK(readCandidateMerits(fund.database(), call).at(application).isDisagreed());
    CHECK(verifyRecord(fund.database())->findings.empty());
}

TEST_CASE("only a cleared person of the office opens reviews")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    submitAll(fund, call);
    CHECK(openReviews(fund.reviewer(1), call).failure().kind == FailureKind::NotAuthorised);
    CHECK(openReviews(fund.finance(), call).failure().kind == FailureKind::NotAuthorised);
    CHECK(openReviews(fund.as(Role::Auditor), call).failure().kind == FailureKind::NotAuthorised);
    CHECK(openReviews(fund.administrator(), call));
}

TEST_CASE("what is in is opened while the rest waits, and the call is reviewed with the last")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto applications = readApplications(fund.database(), call);
    for (const Assignment &assignment : readAssignmentsOf(fund.database(), applications[0].id))
        REQUIRE(
            submitReview(fund.reviewer(assignment.reviewerName.right(1).toInt()), applications[0].id, plainReview(4)));
    const auto some = openReviews(fund.administrator(), call);
    REQUIRE(some);
    CHECK(some->opened == 2);
    CHECK(some->settled == 1);
    CHECK_FALSE(some->reviewed);
    REQUIRE(some->waiting.size() == 2);
    CHECK(some->waiting.front().ref == u"A-002");
    CHECK(some->waiting.front().why.startsWith(u"Waits for the review of reviewer"));
    CHECK(stateOf(fund, call) == CallState::Closed);
    submitAll(fund, call);
    const auto rest = openReviews(fund.administrator(), call);
    REQUIRE(rest);
    CHECK(rest->opened == 4);
    CHECK(rest->settled == 3);
    CHECK(stateOf(fund, call) == CallState::Reviewed);
}

TEST_CASE("a review is submitted once, by whom it was assigned to, with a score from 0 to 5 for each criterion")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const ApplicationId id = readApplications(fund.database(), call).front().id;
    const int mine = waitingFor(fund, 1, call).empty() ? 2 : 1;
    CHECK(ruleOf(submitReview(fund.reviewer(4), id, plainReview(3))) == u"reviewer_must_be_assigned");
    CHECK(submitReview(fund.administrator(), id, plainReview(3)).failure().kind == FailureKind::NotAuthorised);
    CHECK(ruleOf(submitReview(fund.reviewer(mine), id, plainReview(6))) == u"score_must_be_0_to_5");
    CHECK(ruleOf(submitReview(fund.reviewer(mine), id, plainReview(-1))) == u"score_must_be_0_to_5");
    CHECK(ruleOf(submitReview(fund.reviewer(mine), id, {{3, 4}, {}})) == u"every_criterion_must_be_scored");
    CHECK(ruleOf(submitReview(fund.reviewer(mine), id, plainReview(3, QString(4001, u'x')))) == u"note_must_be_short");
    REQUIRE(submitReview(fund.reviewer(mine), id, plainReview(0)));
    CHECK(ruleOf(submitReview(fund.reviewer(mine), id, plainReview(5))) == u"review_must_be_submitted_once");
}

TEST_CASE("what a reviewer has begun outlasts the program and is nobody else's to read")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const int mine = waitingFor(fund, 1, call).empty() ? 2 : 1;
    const auto tasks = readReviewTasks(fund.reviewer(mine), *readCall(fund.database(), call));
    const Assignment assignment = tasks->front().assignment;
    const BegunReview begun{{3, std::nullopt, 5, std::nullopt, std::nullopt}, QStringLiteral("So far good.")};
    const auto before = readHead(fund.database())->id;
    REQUIRE(saveBegunReview(fund.reviewer(mine), assignment, begun));
    REQUIRE(saveBegunReview(fund.reviewer(mine), assignment, begun));
    CHECK(readHead(fund.database())->id == before);
    CHECK(readBegunReview(fund.reviewer(mine), assignment) == begun);
    CHECK_FALSE(readBegunReview(fund.reviewer(mine == 1 ? 3 : 1), assignment));
    CHECK(statesOf(fund, mine, call) == std::vector{TaskState::Begun});
    CHECK(verifyRecord(fund.database())->findings.empty());
    REQUIRE(submitReview(fund.reviewer(mine), assignment.application, plainReview(3)));
    CHECK_FALSE(readBegunReview(fund.reviewer(mine), assignment));
    CHECK(statesOf(fund, mine, call) == std::vector{TaskState::Submitted});
}

TEST_CASE("an application goes on without two reviews only by a decision with its reason, and then has no merit")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 2);
    const auto applications = readApplications(fund.database(), call);
    Session &office = fund.administrator();
    CHECK(ruleOf(waiveReviews(office, applications[0].id, QStringLiteral(" "))) == u"reason_must_be_given");
    REQUIRE(waiveReviews(office, applications[0].id, QStringLiteral("Nobody can judge it in time.")));
    CHECK(ruleOf(waiveReviews(office, applications[0].id, QStringLiteral("Again."))) ==
          u"review_must_come_before_opening");
    for (const Assignment &assignment : readAssignmentsOf(fund.database(), applications[1].id))
        REQUIRE(
            submitReview(fund.reviewer(assignment.reviewerName.right(1).toInt()), applications[1].id, plainReview(4)));
    CHECK(ruleOf(waiveReviews(office, applications[1].id, QStringLiteral("Why not?"))) ==
          u"reviewed_application_must_keep_its_reviews");
    const auto opened = openReviews(office, call);
    REQUIRE(opened);
    CHECK(opened->reviewed);
    const Call read = *readCall(fund.database(), call);
    CHECK(readMerits(fund.database(), read) == std::map<ApplicationId, int>{{applications[1].id, 8000}});
}

TEST_CASE("the decision on the last application that was waited for makes the call reviewed")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const ApplicationId id = readApplications(fund.database(), call).front().id;
    REQUIRE(waiveReviews(fund.administrator(), id, QStringLiteral("The reviewers have left.")));
    CHECK(stateOf(fund, call) == CallState::Reviewed);
}

TEST_CASE("a review that another program changed is not opened, and one changed after opening is found")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    submitAll(fund, call);
    SECTION("before")
    {
        fund.tamper("UPDATE reviews SET digest = zeroblob(32) WHERE id = 1");
        CHECK(ruleOf(openReviews(fund.administrator(), call)) == u"review_must_be_as_submitted");
    }
    SECTION("after")
    {
        REQUIRE(openReviews(fund.administrator(), call));
        CHECK(verifyOpenedReviews(fund.database(), call).empty());
        fund.tamper("UPDATE opened_scores SET score = 0 WHERE id = 3");
        REQUIRE(verifyOpenedReviews(fund.database(), call).size() == 1);
        CHECK(verifyOpenedReviews(fund.database(), call).front().kind == u"review_not_as_submitted");
    }
}

TEST_CASE("a table of own reviews is submitted in one entry, all or none, and twice is no mistake")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 4);
    std::vector<ReviewRow> rows;
    for (const ApplicationId id : waitingFor(fund, 1, call))
        rows.push_back({applicationRef(readApplication(fund.database(), id)->serial), QStringLiteral("reviewer1"),
                        plainReview(4), static_cast<int>(rows.size()) + 2});
    REQUIRE(rows.size() >= 2);
    const auto before = readHead(fund.database())->id.number();
    rows[1].said.scores[0] = 7;
    const auto refused = submitReviews(fund.reviewer(1), call, rows);
    CHECK(ruleOf(refused) == u"score_must_be_0_to_5");
    CHECK(refused.failure().problems.front().line == 3);
    rows[1].said.scores[0] = 4;
    CHECK(submitReviews(fund.reviewer(1), call, rows, true)->added == static_cast<int>(rows.size()));
    CHECK(readHead(fund.database())->id.number() == before);
    CHECK(submitReviews(fund.reviewer(1), call, rows)->added == static_cast<int>(rows.size()));
    CHECK(readHead(fund.database())->id.number() == before + 1);
    CHECK(submitReviews(fund.reviewer(1), call, rows)->unchanged == static_cast<int>(rows.size()));
    rows[0].reviewer = QStringLiteral("reviewer2");
    CHECK(ruleOf(submitReviews(fund.reviewer(1), call, {rows[0]})) == u"review_must_be_ones_own");
    CHECK(ruleOf(submitReviews(fund.reviewer(1), call, {rows[1], rows[1]})) == u"review_must_be_submitted_once");
}

TEST_CASE("the queue shows a reviewer the own tasks and what is written, and never who wrote it")
{
    TestFund fund;
    const CallId id = assignedCall(fund, 3);
    const auto calls = readReviewCalls(fund.reviewer(1));
    REQUIRE(calls);
    REQUIRE(calls->size() == 1);
    CHECK(calls->front().waiting == 2);
    CHECK(calls->front().tasks == 2);
    CHECK(readReviewCalls(fund.reviewer(4))->empty());
    const Call call = *readCall(fund.database(), id);
    const auto tasks = readReviewTasks(fund.reviewer(1), call);
    REQUIRE(tasks->size() == 2);
    CHECK(tasks->front().assignment.application < tasks->back().assignment.application);
    const auto sheet = readReviewSheet(fund.reviewer(1), call, tasks->front().assignment.application);
    REQUIRE(sheet);
    CHECK(sheet->region == u"AFR");
    CHECK(sheet->facts.statements == goodApplication().facts.statements);
    CHECK(sheet->begun.scores.size() == call.terms.criteria.size());
    CHECK(ruleOf(readReviewSheet(fund.reviewer(4), call, tasks->front().assignment.application)) ==
          u"reviewer_must_be_assigned");
}
