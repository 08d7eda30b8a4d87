#include "reviews/assignment_plan.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QElapsedTimer>

#include <algorithm>
#include <climits>
#include <map>

using namespace fund;

namespace {

PlanFacts facts(int applications, int reviewers, int perApplication = 2)
{
    PlanFacts result;
    for (int i = 1; i <= applications; ++i)
        result.applications.push_back({ApplicationId(i), i, QStringLiteral("S%1").arg(i % 7), perApplication});
    for (int i = 1; i <= reviewers; ++i)
        result.reviewers.push_back({UserId(i), QStringLiteral("reviewer%1").arg(i), QString()});
    return result;
}

std::map<UserId, int> loads(const PlanFacts &facts, const std::vector<ReviewPair> &plan)
{
    std::map<UserId, int> result;
    for (const PlanReviewer &reviewer : facts.reviewers)
        result[reviewer.id] = 0;
    for (const ReviewPair &pair : plan)
        ++result[pair.second];
    for (const ReviewPair &pair : facts.standing)
        if (result.count(pair.second) > 0)
            ++result[pair.second];
    return result;
}

int squares(const std::map<UserId, int> &loads)
{
    int sum = 0;
    for (const auto &[reviewer, load] : loads)
        sum += load * load;
    return sum;
}

bool mayReview(const PlanFacts &facts, const PlanApplication &application, const PlanReviewer &reviewer)
{
    return (reviewer.stateIso3.isEmpty() || reviewer.stateIso3 != application.stateIso3) &&
           facts.recused.count({application.id, reviewer.id}) == 0;
}

/// The least sum of squares by trying every way; INT_MAX where there is none.
int bestByForce(const PlanFacts &facts, std::vector<ReviewPair> &plan, std::size_t at)
{
    if (at == facts.applications.size())
        return squares(loads(facts, plan));
    const PlanApplication &application = facts.applications[at];
    int best = INT_MAX;
    for (unsigned set = 0; set < (1u << facts.reviewers.size()); ++set) {
        std::vector<ReviewPair> chosen = plan;
        int count = 0;
        bool allowed = true;
        for (std::size_t i = 0; i < facts.reviewers.size() && allowed; ++i) {
            const ReviewPair pair(application.id, facts.reviewers[i].id);
            const bool stands = facts.standing.count(pair) > 0;
            if (stands)
                ++count;
            if ((set >> i & 1u) == 0)
                continue;
            allowed = !stands && mayReview(facts, application, facts.reviewers[i]);
            chosen.push_back(pair);
            ++count;
        }
        if (allowed && count == application.needed)
            best = std::min(best, bestByForce(facts, chosen, at + 1));
    }
    return best;
}

PlanFacts anyFacts()
{
    PlanFacts any = facts(*rc::gen::inRange(0, 6), *rc::gen::inRange(2, 6), *rc::gen::inRange(2, 4));
    for (PlanReviewer &reviewer : any.reviewers)
        if (*rc::gen::inRange(0, 3) == 0)
            reviewer.stateIso3 = QStringLiteral("S%1").arg(*rc::gen::inRange(0, 4));
    for (const PlanApplication &application : any.applications) {
        int standing = 0;
        for (const PlanReviewer &reviewer : any.reviewers) {
            const int draw = *rc::gen::inRange(0, 6);
            if (draw == 0)
                any.recused.insert({application.id, reviewer.id});
            else if (draw == 1 && mayReview(any, application, reviewer) && ++standing <= application.needed)
                any.standing.insert({application.id, reviewer.id});
        }
    }
    return any;
}

} // namespace

TEST_CASE("every application gets two reviewers, and the work is even to one")
{
    const PlanFacts all = facts(41, 6);
    const auto plan = planAssignments(all);
    REQUIRE(plan);
    CHECK(plan->size() == 82);
    const auto load = loads(all, *plan);
    for (const auto &[reviewer, count] : load)
        CHECK((count == 13 || count == 14));
}

TEST_CASE("nobody reviews an applicant of the own State or after standing back")
{
    PlanFacts all = facts(14, 4);
    all.reviewers[0].stateIso3 = QStringLiteral("S3");
    all.recused.insert({ApplicationId(5), UserId(2)});
    const auto plan = planAssignments(all);
    REQUIRE(plan);
    for (const auto &[application, reviewer] : *plan) {
        CHECK_FALSE((reviewer == UserId(1) && application.number() % 7 == 3));
        CHECK_FALSE((reviewer == UserId(2) && application == ApplicationId(5)));
    }
}

TEST_CASE("an application that can't have two reviewers is named with who is barred and why")
{
    PlanFacts all = facts(3, 3);
    all.reviewers[0].stateIso3 = QStringLiteral("S2");
    all.recused.insert({ApplicationId(2), UserId(3)});
    const auto plan = planAssignments(all);
    REQUIRE_FALSE(plan);
    REQUIRE(plan.failure().problems.size() == 1);
    const Problem &problem = plan.failure().problems.front();
    CHECK(problem.rule == u"application_must_have_reviewers");
    CHECK(problem.field == u"A-002");
    CHECK(problem.sentence == u"A-002 needs 2 reviewers, and only 1 may review it: reviewer1 is of the same State; "
                              "reviewer3 has stood back. Add a reviewer.");
}

TEST_CASE("standing assignments count as load and are not moved")
{
    PlanFacts all = facts(4, 3);
    for (int i = 1; i <= 4; ++i)
        all.standing.insert({ApplicationId(i), UserId(1)});
    const auto plan = planAssignments(all);
    REQUIRE(plan);
    CHECK(plan->size() == 4);
    CHECK(loads(all, *plan) == std::map<UserId, int>{{UserId(1), 4}, {UserId(2), 2}, {UserId(3), 2}});
}

TEST_CASE("reviewers meet in changing pairs")
{
    const auto plan = planAssignments(facts(60, 4));
    REQUIRE(plan);
    std::map<std::pair<UserId, UserId>, int> pairs;
    for (std::size_t i = 0; i < plan->size(); i += 2)
        ++pairs[{(*plan)[i].second, (*plan)[i + 1].second}];
    CHECK(pairs.size() == 6);
    for (const auto &[pair, count] : pairs)
        CHECK(count >= 8);
}

TEST_CASE("no plan is more even, and none breaks a rule: against every way of sharing")
{
    CHECK(rc::check([] {
        const PlanFacts any = anyFacts();
        const auto plan = planAssignments(any);
        std::vector<ReviewPair> none;
        const int best = bestByForce(any, none, 0);
        RC_ASSERT(static_cast<bool>(plan) == (best != INT_MAX));
        if (!plan)
            return;
        RC_ASSERT(squares(loads(any, *plan)) == best);
        std::set<ReviewPair> seen = any.standing;
        for (const ReviewPair &pair : *plan) {
            RC_ASSERT(seen.insert(pair).second);
            const auto &application = any.applications[static_cast<std::size_t>(pair.first.number() - 1)];
            RC_ASSERT(mayReview(any, application, any.reviewers[static_cast<std::size_t>(pair.second.number() - 1)]));
        }
    }));
}

TEST_CASE("the order in which applications and reviewers are read does not count")
{
    PlanFacts all = facts(30, 5);
    all.reviewers[2].stateIso3 = QStringLiteral("S1");
    const auto plan = planAssignments(all);
    std::reverse(all.applications.begin(), all.applications.end());
    std::reverse(all.reviewers.begin(), all.reviewers.end());
    CHECK(*plan == *planAssignments(all));
}

TEST_CASE("500 applications are shared among 40 reviewers within a second, also where most are barred")
{
    PlanFacts all = facts(500, 40, 3);
    for (const PlanApplication &application : all.applications)
        for (const PlanReviewer &reviewer : all.reviewers)
            if ((application.id.number() * 31 + reviewer.id.number() * 17) % 40 >= 3 + application.serial / 100)
                all.recused.insert({application.id, reviewer.id});
    QElapsedTimer timer;
    timer.start();
    const auto plan = planAssignments(all);
    const qint64 took = timer.elapsed();
    REQUIRE(plan);
    CHECK(plan->size() == 1500);
    INFO(took << " ms");
    CHECK(took < 1000);
}
