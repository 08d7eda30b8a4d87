#include "applications/application_counts.h"

#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("para. 22: who has applied is counted by region and gender, without those withdrawn")
{
    TestFund fund;
    const CallId call = openCall(fund);
    REQUIRE(importApplications(fund.administrator(), call, manyApplications(20)));
    REQUIRE(withdrawApplication(fund.administrator(), findApplication(fund.database(), call, 3)->id,
                                QStringLiteral("Changed posts.")));
    std::map<QString, int> byRegion;
    std::map<Gender, int> byGender;
    for (const auto &[key, count] : countApplicants(fund.database(), call)) {
        byRegion[key.first] += count;
        byGender[key.second] += count;
    }
    CHECK(byRegion == std::map<QString, int>{{QStringLiteral("AFR"), 4},
                                             {QStringLiteral("APS"), 3},
                                             {QStringLiteral("EES"), 4},
                                             {QStringLiteral("GRULAC"), 6},
                                             {QStringLiteral("WEOG"), 2}});
    CHECK(byGender == std::map<Gender, int>{{Gender::Woman, 9}, {Gender::Man, 8}, {Gender::NotSaid, 2}});
    CHECK(countApplicants(fund.database(), CallId()).empty());
}
