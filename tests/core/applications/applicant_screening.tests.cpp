#include "applications/applicant_screening.h"

#include "identity/session.h"
#include "record/audit_store.h"
#include "screening/screening_index.h"
#include "support/invented_list.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("para. 11: applicants are screened by those who are cleared, and nothing of it is recorded", "[screening]")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    recordGood(fund, call, 2);
    CHECK(applicantSubjects(fund.finance(), call).failure().kind == FailureKind::NotAuthorised);
    const qint64 before = readHead(fund.database())->id.number();
    const auto subjects = applicantSubjects(fund.administrator(), call);
    REQUIRE(subjects);
    REQUIRE(subjects->size() == 2);
    const PersonalValues person = goodApplication(1).person;
    std::vector<ListedEntry> entries = inventedEntries();
    entries.push_back(inventedPerson(6'990'001, person.familyName + u' ' + person.givenName, person.birthDate.year()));
    const ScreeningIndex index(entries);
    const auto hits = index.hits(subjects->at(id));
    REQUIRE(hits.size() == 1);
    CHECK(index.entryOf(hits.front()).dataId == 6'990'001);
    CHECK(readHead(fund.database())->id.number() == before);
}
