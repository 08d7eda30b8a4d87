#include "reviews/own_state.h"

#include "identity/user_store.h"
#include "record/audit_store.h"
#include "reviews/review_queue.h"
#include "reviews/review_store.h"
#include "support/test_reviews.h"
#include "today/task.h"
#include "users/user_actions.h"
#include "users/user_state_actions.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

QString stateRefusal(TestFund &fund, const UserStateDraft &draft)
{
    const auto recorded = recordUserState(fund.administrator(), draft);
    return recorded ? QStringLiteral("done") : recorded.failure().problems.front().rule;
}

std::optional<Task> ownStateTask(const Session &session)
{
    for (const Task &task : tasksFor(session))
        if (task.kind == TaskKind::ReviewsOfOwnState)
            return task;
    return std::nullopt;
}

int waitingInQueue(const Session &session)
{
    const auto calls = readReviewCalls(session);
    REQUIRE(calls);
    return calls->empty() ? 0 : calls->front().waiting;
}

} // namespace

TEST_CASE("para. 18: a reviewer's State is recorded after the account, by the administrator, in an entry of its own")
{
    TestFund fund;
    const QString name = QStringLiteral("reviewer1");
    CHECK(recordUserState(fund.finance(), {name, u"FJI"_qs, {}}).failure().kind == FailureKind::NotAuthorised);
    CHECK(stateRefusal(fund, {u"Nobody"_qs, u"FJI"_qs, {}}) == u"user_must_exist");
    CHECK(stateRefusal(fund, {u"finance"_qs, u"FJI"_qs, {}}) == u"only_a_reviewer_has_an_own_state");
    CHECK(stateRefusal(fund, {name, u"XXX"_qs, {}}) == u"state_must_exist");
    CHECK(stateRefusal(fund, {name, u"FJI"_qs, {}}) == u"done");
    CHECK(findUser(fund.database(), name)->stateIso3 == u"FJI");
    CHECK(readHead(fund.database())->action == u"record_user_state");
    CHECK(stateRefusal(fund, {name, u"FJI"_qs, u"Again"_qs}) == u"state_must_be_another");
    CHECK(stateRefusal(fund, {name, u"KEN"_qs, u" "_qs}) == u"reason_must_be_given");
    CHECK(stateRefusal(fund, {name, u"KEN"_qs, u"Passport seen"_qs}) == u"done");
    CHECK(readHead(fund.database())->reason == u"FJI → KEN: Passport seen");
    REQUIRE(disableUser(fund.administrator(), u"reviewer2"_qs, u"Left."_qs));
    CHECK(stateRefusal(fund, {u"reviewer2"_qs, u"FJI"_qs, {}}) == u"user_must_be_active");
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("para. 18: what a reviewer was to read of the own State is named, not submitted, and goes to others")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 6); // applicants of KEN, among the three reviewers without a State
    const auto before = waitingFor(fund, 1, call);
    REQUIRE(before.size() > 1);
    REQUIRE(submitReview(fund.reviewer(1), before.front(), plainReview(4)));
    CHECK(readOwnStateReviews(fund.database(), call).empty());
    CHECK_FALSE(ownStateTask(fund.administrator()));
    CHECK(ownStateNotes(fund.administrator()).isEmpty());

    REQUIRE(recordUserState(fund.administrator(), {u"reviewer1"_qs, u"KEN"_qs, {}}));
    const auto task = ownStateTask(fund.administrator());
    REQUIRE(task);
    CHECK(task->count == static_cast<int>(before.size()) - 1);
    CHECK(task->detail == u"S-2026-1: reviewer1");
    CHECK(task->page == u"reviewing");
    const QStringList notes = ownStateNotes(fund.administrator());
    REQUIRE(notes.size() == 2);
    CHECK(notes.front().contains(u"Assign the reviews again"));
    CHECK(notes.back().contains(u"has submitted"));
    CHECK(waitingInQueue(fund.reviewer(1)) == 0);
    const auto late = submitReview(fund.reviewer(1), before.back(), plainReview(4));
    REQUIRE_FALSE(late);
    CHECK(late.failure().problems.front().rule == u"reviewer_must_be_of_another_state");
    CHECK(late.failure().problems.front().paragraph == u"para. 18");

    const auto again = assignReviews(fund.administrator(), call);
    REQUIRE(again);
    CHECK(again->added == static_cast<int>(before.size()) - 1);
    CHECK(waitingFor(fund, 1, call).empty());
    CHECK_FALSE(ownStateTask(fund.administrator()));
    for (const auto &[application, candidate] : readCandidateMerits(fund.database(), *readCall(fund.database(), call)))
        CHECK(candidate.assigned == 2);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("para. 18: where nobody else may review an applicant, assigning again is refused and says who is barred")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 2);
    REQUIRE(recordUserState(fund.administrator(), {u"reviewer1"_qs, u"KEN"_qs, {}}));
    REQUIRE(recordUserState(fund.administrator(), {u"reviewer2"_qs, u"KEN"_qs, {}}));
    const auto again = assignReviews(fund.administrator(), call);
    REQUIRE_FALSE(again);
    CHECK(again.failure().problems.front().rule == u"application_must_have_reviewers");
    CHECK(again.failure().problems.front().sentence.contains(u"reviewer1 is of the same State"));
    CHECK(ownStateTask(fund.administrator()));
}
