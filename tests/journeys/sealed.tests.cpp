#include "journeys/dump.h"
#include "journeys/worked_year.h"

#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "base/seeded_chance.h"
#include "calls/call_store.h"
#include "record/verify.h"
#include "users/user_actions.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

std::unique_ptr<Session> administratorOf(const WorkedYear &year, const Clock &clock, Chance &chance)
{
    const auto database = Database::open(year.file, Database::Access::ReadOnly);
    REQUIRE(database);
    auto session = signIn(*database, u"administrator"_qs, u"password of administrator"_qs, clock, chance);
    REQUIRE(session);
    REQUIRE((*session)->isCleared());
    return std::move(*session);
}

} // namespace

TEST_CASE("what is sealed in both files says the same to whoever may open it")
{
    const SystemClock clock;
    SystemChance chance;
    const auto window = administratorOf(windowYear(), clock, chance);
    const auto command = administratorOf(commandYear(), clock, chance);
    const auto call = findCall(window->database(), u"S-2026-1"_qs);
    REQUIRE(call);
    const auto applications = readApplications(window->database(), *call);
    CHECK(applications.size() == 61);
    for (const Application &application : applications) {
        const auto here = openPersonOf(*window, application.id);
        const auto there = openPersonOf(*command, application.id);
        REQUIRE(here);
        REQUIRE(there);
        CHECK((*here == *there));
        CHECK(here->familyName.startsWith(u"Family"_qs));
    }
}

TEST_CASE("both files verify, to the last entry")
{
    for (const WorkedYear *year : {&windowYear(), &commandYear()}) {
        const auto database = Database::open(year->file, Database::Access::ReadOnly);
        REQUIRE(database);
        const auto report = verifyRecord(**database);
        REQUIRE(report);
        CHECK(report->isClean());
    }
}
