#include "exchange/importer.h"
#include "reviews/review_store.h"
#include "support/test_reviews.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

ImportOutcome importReviews(TestFund &fund, const QByteArray &bytes, bool checkOnly = false)
{
    const auto result = importBytes(fund.reviewer(1), *importKindOf(u"reviews"), bytes,
                                    {QStringLiteral("S-2026-1"), checkOnly, nullptr});
    REQUIRE(result);
    return *result;
}

QByteArray refOf(TestFund &fund, ApplicationId id)
{
    return applicationRef(readApplication(fund.database(), id)->serial).toUtf8();
}

} // namespace

TEST_CASE("a reviewer's own reviews are read from a table, all or none, and twice is no mistake")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto mine = waitingFor(fund, 1, call);
    REQUIRE(mine.size() == 2);
    const QByteArray table = "application,score_1,score_2,score_3,score_4,score_5,note\n" + refOf(fund, mine[0]) +
                             ",4,5,4,3,3,Concrete.\n" + refOf(fund, mine[1]).toLower() + ",0,0,0,0,0,\n";
    CHECK(importReviews(fund, table, true).added == 2);
    CHECK(waitingFor(fund, 1, call).size() == 2);
    CHECK(importReviews(fund, table).added == 2);
    CHECK(waitingFor(fund, 1, call).empty());
    CHECK(importReviews(fund, table).unchanged == 2);
    const auto own = findAssignment(fund.database(), mine[0], fund.reviewer(1).user().id);
    CHECK(readOwnReview(fund.reviewer(1), own->review) == ReviewDraft{{4, 5, 4, 3, 3}, QStringLiteral("Concrete.")});
}

TEST_CASE("each wrong field of a review is told with its line and column, and nothing is submitted")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 3);
    const auto mine = waitingFor(fund, 1, call);
    REQUIRE(mine.size() == 2);
    const QByteArray ref = refOf(fund, mine[0]);
    const ImportOutcome outcome = importReviews(
        fund, "application,reviewer,score_1,score_2,score_3,score_4,score_5,score_6,note\n" + ref +
                  ",reviewer1,4,5,4,3,3,,\n" + ref + ",reviewer1,4,6,4,3,3,,\n" + ref + ",,4,,4,3,3,,\n" + ref +
                  ",,4,5,4,3,3,5,\n" + refOf(fund, mine[1]) + ",reviewer2,4,5,4,3,3,,\nA-077,,4,5,4,3,3,,\n");
    QStringList found;
    for (const Problem &problem : outcome.problems)
        found += QStringLiteral("%1 %2").arg(problem.line).arg(problem.field);
    CHECK(found.join(QStringLiteral(", ")) == u"3 score_2, 4 score_2, 5 score_6, 6 reviewer, 7 application");
    CHECK(waitingFor(fund, 1, call).size() == 2);
}

TEST_CASE("a call with more criteria than a template shows is scored from a table all the same")
{
    TestFund fund;
    CallTerms terms = goodCall();
    const ScoredCriterion model = terms.criteria.front();
    terms.criteria.clear();
    QByteArray header = "application";
    QByteArray scores;
    for (int i = 1; i <= 25; ++i) {
        terms.criteria.push_back(model);
        terms.criteria.back().name = QStringLiteral("Criterion %1").arg(i);
        terms.criteria.back().weight = 4;
        header += ",score_" + QByteArray::number(i);
        scores += "," + QByteArray::number(i % 6);
    }
    const CallId call = openCall(fund, terms);
    for (int number = 1; number <= 3; ++number)
        recordGood(fund, call, number);
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(assignReviews(fund.administrator(), call));
    const auto mine = waitingFor(fund, 1, call);
    REQUIRE_FALSE(mine.empty());
    CHECK(importReviews(fund, header + "\n" + refOf(fund, mine[0]) + scores + "\n").added == 1);
    const auto own = findAssignment(fund.database(), mine[0], fund.reviewer(1).user().id);
    CHECK(readOwnReview(fund.reviewer(1), own->review)->scores.at(24) == 1);
    CHECK_FALSE(templateOf(*importKindOf(u"reviews"), true).contains("score_11"));
}

TEST_CASE("a table without a column for each criterion is refused")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    const int reviewer = waitingFor(fund, 1, call).empty() ? 2 : 1;
    const auto result = importBytes(fund.reviewer(reviewer), *importKindOf(u"reviews"),
                                    "application,score_1,score_2\nA-001,4,5\n", {QStringLiteral("S-2026-1")});
    REQUIRE(result);
    REQUIRE(result->problems.size() == 1);
    CHECK(result->problems.front().rule == u"every_criterion_must_be_scored");
    CHECK(importBytes(fund.administrator(), *importKindOf(u"reviews"), "application,score_1\n",
                      {QStringLiteral("S-2026-1")})
              .failure()
              .kind == FailureKind::NotAuthorised);
}
