#include "shortlists/screened_selection.h"

#include "applications/applicant_hit_actions.h"
#include "exchange/importer.h"
#include "letters/decision_facts.h"
#include "shortlists/shortlist_actions.h"
#include "support/invented_list.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("who is proposed and not screened is told to those who are cleared, and nothing is refused for it",
          "[screening]")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 8);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    REQUIRE_FALSE(*readScreenedSelection(fund.administrator(), *list)); // no list on record
    REQUIRE(
        importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(inventedEntries(), fund.clock().today()), {}));
    const auto before = readScreenedSelection(fund.administrator(), *list);
    REQUIRE(before);
    REQUIRE(*before);
    CHECK((*before)->missing == selectedRefs(*list));
    REQUIRE_FALSE(*readScreenedSelection(fund.finance(), *list));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(screenApplicants(fund.administrator(), call));
    const auto facts = readDecisionFacts(fund.as(Role::Representative), call);
    REQUIRE(facts);
    REQUIRE(facts->screening);
    CHECK(facts->screening->missing.isEmpty());
    CHECK(facts->screening->proposed == static_cast<int>(selectedRefs(*list).size()));
}
