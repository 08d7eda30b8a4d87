#include "record/audit_store.h"
#include "record/verify.h"
#include "reviews/review_notes.h"
#include "reviews/review_store.h"
#include "support/rule_of.h"
#include "support/test_reviews.h"
#include "users/user_actions.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

std::vector<QString> liveReviewersOf(TestFund &fund, ApplicationId id)
{
    std::vector<QString> names;
    for (const Assignment &assignment : readAssignmentsOf(fund.database(), id))
        if (assignment.isLive())
            names.push_back(assignment.reviewerName);
    return names;
}

} // namespace

TEST_CASE("para. 18: every eligible application gets two reviewers, none of its State, in one signed entry")
{
    TestFund fund;
    const CallId call = closedCall(fund, 5);
    const auto before = readHead(fund.database())->id.number();
    const auto report = assignReviews(fund.administrator(), call);
    REQUIRE(report);
    CHECK(readHead(fund.database())->id.number() == before + 1);
    CHECK(report->applications == 5);
    CHECK(report->added == 10);
    CHECK(report->loads.at(QStringLiteral("reviewer4")) == 0); // is of KEN, as all applicants here
    for (const char *name : {"reviewer1", "reviewer2", "reviewer3"}) {
        const int load = report->loads.at(QLatin1String(name));
        CHECK((load == 3 || load == 4));
    }
    CHECK(assignReviews(fund.administrator(), call)->added == 0);
    CHECK(verifyRecord(fund.database())->findings.empty());
}

TEST_CASE("reviews begin when the call is closed, and only the office assigns them")
{
    TestFund fund;
    const CallId call = openCall(fund);
    recordGood(fund, call);
    CHECK(ruleOf(assignReviews(fund.administrator(), call)) == u"call_must_be_closed_for_review");
    CHECK(assignReviews(fund.reviewer(1), call).failure().kind == FailureKind::NotAuthorised);
    CHECK(assignReviews(fund.finance(), call).failure().kind == FailureKind::NotAuthorised);
}

TEST_CASE("one reviewer an application is refused, four where only three may review as well")
{
    TestFund fund;
    const CallId call = closedCall(fund, 2);
    CHECK(ruleOf(assignReviews(fund.administrator(), call, 1)) == u"application_must_have_two_reviewers");
    const auto four = assignReviews(fund.administrator(), call, 4);
    REQUIRE_FALSE(four);
    CHECK(four.failure().problems.size() == 2);
    CHECK(ruleOf(four) == u"application_must_have_reviewers");
    CHECK(readAssignments(fund.database(), call).empty());
    CHECK(assignReviews(fund.administrator(), call, 3)->added == 6);
}

TEST_CASE("who has a conflict stands back with a sentence, and someone else is assigned at once")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const ApplicationId id = waitingFor(fund, 1, call).front();
    CHECK(ruleOf(standBack(fund.reviewer(1), id, RecusalKind::Conflict, QStringLiteral(" "))) ==
          u"reason_must_be_given");
    REQUIRE(standBack(fund.reviewer(1), id, RecusalKind::Conflict, QStringLiteral("We worked in one unit.")));
    CHECK(liveReviewersOf(fund, id) == std::vector<QString>{QStringLiteral("reviewer2"), QStringLiteral("reviewer3")});
    CHECK(ruleOf(submitReview(fund.reviewer(1), id, plainReview(3))) == u"who_stood_back_must_not_review");
    CHECK(ruleOf(standBack(fund.reviewer(1), id, RecusalKind::Conflict, QStringLiteral("Again."))) ==
          u"nobody_stands_back_twice");
    auto recusals = readRecusals(fund.database(), call);
    REQUIRE(recusals.size() == 1);
    openReasons(fund.administrator(), call, recusals);
    CHECK(recusals.front().reason == u"We worked in one unit.");
    CHECK(recusals.front().kind == RecusalKind::Conflict);
}

TEST_CASE("a conflict that comes to mind after submission still takes the review out until it is opened")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const int mine = waitingFor(fund, 1, call).empty() ? 2 : 1;
    const ApplicationId id = waitingFor(fund, mine, call).front();
    REQUIRE(submitReview(fund.reviewer(mine), id, plainReview(5)));
    const QString sentence = QStringLiteral("We worked in one unit.");
    CHECK(ruleOf(standBack(fund.reviewer(mine), id, RecusalKind::Abstained, sentence)) ==
          u"review_must_be_submitted_once");
    REQUIRE(standBack(fund.reviewer(mine), id, RecusalKind::Conflict, sentence));
    submitAll(fund, call, 3);
    REQUIRE(openReviews(fund.administrator(), call));
    CHECK(readMerits(fund.database(), *readCall(fund.database(), call)).at(id) == 6000);
    CHECK(ruleOf(standBack(fund.reviewer(3), id, RecusalKind::Conflict, sentence)) ==
          u"review_must_come_before_opening");
}

TEST_CASE("where nobody is left the application waits with one reviewer and says so")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const auto assigned = readAssignments(fund.database(), call);
    std::vector<int> free;
    for (int number = 1; number <= 3; ++number)
        if (waitingFor(fund, number, call).empty())
            free.push_back(number);
    REQUIRE(free.size() == 1);
    const ApplicationId id = assigned.front().application;
    const QString other = QStringLiteral("reviewer%1").arg(free.front());
    REQUIRE(recuseReviewer(fund.administrator(), id, other, RecusalKind::Conflict, QStringLiteral("A relative.")));
    REQUIRE(standBack(fund.reviewer(free.front() == 1 ? 2 : 1), id, RecusalKind::Abstained,
                      QStringLiteral("The field is not mine.")));
    CHECK(liveReviewersOf(fund, id).size() == 1);
    submitAll(fund, call);
    const auto opened = openReviews(fund.administrator(), call);
    CHECK(ruleOf(opened) == u"reviews_must_be_in");
    CHECK(opened.failure().problems.front().sentence ==
          u"A-001: Has 1 of 2 reviewers: assign another, or decide to go on without.");
    CHECK(ruleOf(assignReviews(fund.administrator(), call)) == u"application_must_have_reviewers");
}

TEST_CASE("a conflict known before assigning keeps the reviewer away")
{
    TestFund fund;
    const CallId call = closedCall(fund, 1);
    const ApplicationId id = readApplications(fund.database(), call).front().id;
    Session &office = fund.administrator();
    const QString sentence = QStringLiteral("A relative.");
    CHECK(ruleOf(recuseReviewer(office, id, QStringLiteral("finance"), RecusalKind::Conflict, sentence)) ==
          u"reviewer_must_exist");
    CHECK(ruleOf(recuseReviewer(office, id, QStringLiteral("reviewer2"), RecusalKind::Released, sentence)) ==
          u"reviewer_must_be_assigned");
    REQUIRE(recuseReviewer(office, id, QStringLiteral("reviewer2"), RecusalKind::Conflict, sentence));
    CHECK(ruleOf(recuseReviewer(office, id, QStringLiteral("reviewer2"), RecusalKind::Conflict, sentence)) ==
          u"nobody_stands_back_twice");
    REQUIRE(assignReviews(office, call));
    CHECK(liveReviewersOf(fund, id) == std::vector<QString>{QStringLiteral("reviewer1"), QStringLiteral("reviewer3")});
}

TEST_CASE("tasks of a disabled reviewer go to others, and what was submitted stays")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto tasks = waitingFor(fund, 1, call);
    REQUIRE(tasks.size() == 2);
    REQUIRE(submitReview(fund.reviewer(1), tasks.front(), plainReview(3)));
    REQUIRE(disableUser(fund.administrator(), QStringLiteral("reviewer1"), QStringLiteral("Has left.")));
    const auto report = assignReviews(fund.administrator(), call);
    REQUIRE(report);
    CHECK(report->added == 1);
    const auto kept = liveReviewersOf(fund, tasks.front());
    CHECK(std::count(kept.begin(), kept.end(), QStringLiteral("reviewer1")) == 1);
    CHECK(liveReviewersOf(fund, tasks.back()) ==
          std::vector<QString>{QStringLiteral("reviewer2"), QStringLiteral("reviewer3")});
}

TEST_CASE("an application that is not eligible gets no reviewer")
{
    TestFund fund;
    const CallId call = openCall(fund);
    recordGood(fund, call, 1);
    ApplicationDraft unfit = goodApplication(2);
    unfit.facts.ableToTravel = false;
    ApplicationDraft unclear = goodApplication(3);
    unclear.facts.official.reset();
    REQUIRE(recordApplication(fund.administrator(), call, unfit));
    REQUIRE(recordApplication(fund.administrator(), call, unclear));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    const auto report = assignReviews(fund.administrator(), call);
    REQUIRE(report);
    CHECK(report->applications == 1);
    CHECK(report->added == 2);
    CHECK(report->refused + report->unclear == 2);
}
