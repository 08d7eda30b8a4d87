#include "letters/letter_actions.h"
#include "reviews/opening_actions.h"
#include "reviews/review_store.h"
#include "shortlists/listed_selection.h"
#include "support/test_shortlists.h"
#include "today/task.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const Task *letterTask(const std::vector<Task> &tasks, TaskKind kind)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) { return task.kind == kind; });
    return found == tasks.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("letters of award and regret stand on the list from the decision until they are made ready and released")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 2, 6);
    Session &office = fund.administrator();
    REQUIRE(selectShortList(office, call));
    REQUIRE(submitShortList(office, call));
    CHECK_FALSE(letterTask(tasksFor(office), TaskKind::ApplicantLettersToMake));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const auto decided = tasksFor(office);
    const Task *toMake = letterTask(decided, TaskKind::ApplicantLettersToMake);
    REQUIRE(toMake);
    CHECK(toMake->count == 6);
    CHECK(toMake->page == u"letters");
    CHECK(toMake->subject == u"S-2026-1");
    CHECK(toMake->isMine);
    CHECK_FALSE(letterTask(tasksFor(fund.finance()), TaskKind::ApplicantLettersToMake)->isMine);
    CHECK_FALSE(letterTask(decided, TaskKind::ApplicantLettersToRelease));
    REQUIRE(prepareLetters(office, call));
    CHECK_FALSE(letterTask(tasksFor(office), TaskKind::ApplicantLettersToMake));
    REQUIRE(letterTask(tasksFor(office), TaskKind::ApplicantLettersToRelease));
    CHECK(*releaseLetters(office, call) == 6);
    CHECK_FALSE(letterTask(tasksFor(office), TaskKind::ApplicantLettersToRelease));
}

TEST_CASE("regrets that must wait for a newer list are no task, and the awards of the one approved are")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 2, 6);
    Session &office = fund.administrator();
    REQUIRE(selectShortList(office, call));
    REQUIRE(submitShortList(office, call));
    ShortListDecision decision;
    decision.declines[selectedRefs(*readShortList(fund.database(), call)).front()] = QStringLiteral("Left.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    CHECK(readLettersDue(office, call) == LettersDue{1, 0});
    REQUIRE(prepareLetters(office, call));
    CHECK(readLettersDue(office, call) == LettersDue{0, 1});
}

TEST_CASE("para. 18: a reviewer at work whose own State is not on record is named until the call is reviewed")
{
    TestFund fund; // of its four reviewers only the fourth has a State
    const CallId call = assignedCall(fund, 6);
    const auto tasks = tasksFor(fund.administrator());
    const Task *unknown = letterTask(tasks, TaskKind::ReviewersStateUnknown);
    REQUIRE(unknown);
    const QStringList names = readReviewersWithoutState(fund.database(), call);
    CHECK(unknown->count == names.size());
    CHECK(names.contains(QStringLiteral("reviewer1")));
    CHECK_FALSE(names.contains(QStringLiteral("reviewer4")));
    CHECK(unknown->detail == QStringLiteral("S-2026-1: ") + names.join(QStringLiteral(", ")));
    CHECK(unknown->page == u"reviewing");
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call));
    CHECK_FALSE(letterTask(tasksFor(fund.administrator()), TaskKind::ReviewersStateUnknown));
}
