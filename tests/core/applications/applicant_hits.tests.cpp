#include "applications/applicant_hit_actions.h"

#include "applications/application_actions.h"
#include "exchange/importer.h"
#include "record/verify.h"
#include "storage/statement.h"
#include "support/invented_list.h"
#include "support/tampered_tables.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

template <typename T>
QString ruleOfHit(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

/// The invented list, and on it somebody of an applicant's name and year of birth.
void importWithApplicant(TestFund &fund, const PersonalValues &person, const QString &remark)
{
    std::vector<ListedEntry> entries = inventedEntries();
    entries.push_back(inventedPerson(6'990'001, person.givenName + u' ' + person.familyName, person.birthDate.year()));
    entries.back().comments = remark;
    const auto imported =
        importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, fund.clock().today()), {});
    REQUIRE(imported);
    REQUIRE(imported->problems.empty());
}

std::vector<ApplicantHit> hitsOf(TestFund &fund, CallId call)
{
    const auto hits = readApplicantHits(fund.administrator(), call);
    REQUIRE(hits);
    return *hits;
}

/// The first hit as it lies in the file; its statement is closed again, since an open one keeps later commits from
/// sight.
QByteArray boxIn(const Database &database)
{
    Statement row(database, "SELECT box FROM applicant_hits ORDER BY id");
    REQUIRE(row.next());
    return row.bytes(0);
}

ScreeningState stateOf(TestFund &fund, CallId call, ApplicationId id)
{
    const auto states = readApplicantScreening(fund.administrator(), call);
    REQUIRE(states);
    return states->at(id);
}

} // namespace

TEST_CASE("para. 11: a hit of an applicant is kept sealed, and two cleared people decide on it", "[screening]")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    ApplicationDraft stranger = goodApplication(2);
    stranger.person.givenName = u"Wilhelmina"_qs;
    stranger.person.familyName = u"Oosterhuis"_qs;
    const auto recorded = recordApplication(fund.administrator(), call, stranger);
    REQUIRE(recorded);
    const ApplicationId other = *recorded;
    CHECK(ruleOfHit(screenApplicants(fund.administrator(), call)) == u"list_must_be_imported");
    importWithApplicant(fund, goodApplication(1).person, u"Once."_qs);
    CHECK(stateOf(fund, call, id) == ScreeningState::NotScreened);
    CHECK(screenApplicants(fund.finance(), call).failure().kind == FailureKind::NotAuthorised);
    const auto screened = screenApplicants(fund.administrator(), call);
    REQUIRE(screened);
    CHECK(screened->screened == 2);
    CHECK(screened->hits == 1);
    CHECK(readApplicantHits(fund.finance(), call).failure().kind == FailureKind::NotAuthorised);
    const ApplicantHit hit = hitsOf(fund, call).front();
    CHECK(hit.application == id);
    CHECK(hit.seen.reference.startsWith(u"XXi."));
    CHECK(stateOf(fund, call, id) == ScreeningState::HitsOpen);
    CHECK(stateOf(fund, call, other) == ScreeningState::Clear);
    // What lies in the file says nothing of the entry to who has no key.
    CHECK_FALSE(boxIn(fund.database()).contains("entry"));

    REQUIRE(
        proposeApplicantVerdict(fund.administrator(), hit.id, HitVerdict::Different, u"Another place of birth."_qs));
    CHECK(ruleOfHit(answerApplicantProposal(fund.administrator(), hit.id, true, {})) == u"answer_must_be_anothers");
    CHECK(answerApplicantProposal(fund.finance(), hit.id, true, {}).failure().kind == FailureKind::NotAuthorised);
    REQUIRE(answerApplicantProposal(fund.as(Role::Representative), hit.id, true, u"I compared the passports."_qs));
    CHECK(stateOf(fund, call, id) == ScreeningState::Clear);
    CHECK(hitsOf(fund, call).front().seen.proposal->reason == u"Another place of birth.");

    SECTION("the decision holds as long as the entry's words")
    {
        CHECK(screenApplicants(fund.administrator(), call)->hits == 0);
        fund.clock().set(fund.clock().now().addDays(1));
        importWithApplicant(fund, goodApplication(1).person, u"Changed."_qs);
        CHECK(stateOf(fund, call, id) == ScreeningState::NotScreened);
        CHECK(screenApplicants(fund.administrator(), call)->hits == 1);
        CHECK(stateOf(fund, call, id) == ScreeningState::HitsOpen);
        CHECK(tamperWithEachTable(fund.database()).count("applicant_hit_answers") == 1);
    }
    SECTION("erasing the person takes what was found")
    {
        REQUIRE(erasePerson(fund.administrator(), id, u"Asked for it."_qs));
        CHECK(hitsOf(fund, call).empty());
    }
    CHECK(verifyRecord(fund.database())->findings.empty());
}
