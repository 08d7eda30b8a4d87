#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "exchange/importer.h"
#include "letters/donor_letter_actions.h"
#include "support/invented_list.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("para. 14: no call goes to a donor whose clearance was withdrawn, or who may be on the Consolidated List")
{
    TestFund fund;
    settle(fund);
    const ContributionCallDraft call{{AddresseeGroup::Philanthropic}, QStringLiteral("https://example.org/call")};
    const DonorId harbour = addFoundation(fund, "Harbour Trust (test)");
    const DonorId pier = addFoundation(fund, "Pier Trust (test)");
    for (const DonorId donor : {harbour, pier})
        REQUIRE(recordClearance(fund.finance(), {donor, ClearanceOutcome::Cleared, QStringLiteral("file"),
                                                 QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    REQUIRE(callForContributions(fund.administrator(), call)->letters == 2);
    REQUIRE(withdrawClearance(fund.administrator(), pier, QStringLiteral("New facts.")));
    CHECK(addresseesOf(fund.database(), call.addressees, fund.administrator().onDate()) ==
          std::vector<Addressee>{{harbour, {}}});
    // What was made ready before is not sent either, alone or with all that waits.
    const auto waiting = readDonorLetters(fund.database(), {pier, {}});
    REQUIRE(waiting.size() == 1);
    const auto released = releaseDonorLetters(fund.administrator(), {waiting.front().id});
    REQUIRE_FALSE(released);
    CHECK(released.failure().problems.front().rule == u"donor_must_not_be_barred");
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry listed = inventedPerson(6'990'001, QStringLiteral("Harbour Trust (test)"), 0);
    listed.kind = ListedKind::Entity;
    listed.births.clear();
    entries.push_back(listed);
    REQUIRE(importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, QDate(2026, 1, 5)), {}));
    CHECK(addresseesOf(fund.database(), call.addressees, fund.administrator().onDate()).empty());
    static_cast<void>(releaseWaitingDonorLetters(fund.administrator()));
    for (const DonorLetter &letter : readDonorLetters(fund.database()))
        CHECK(letter.state == LetterState::Waiting);
}
