#include "letters/donor_story.h"

#include "contributions/contribution_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_actions.h"
#include "letters/donor_letter_actions.h"
#include "support/request_letter.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QStringList kindsOf(const std::vector<StoryLine> &story)
{
    QStringList kinds;
    for (const StoryLine &line : story)
        kinds += storyKindKey(line.kind);
    return kinds;
}

} // namespace

TEST_CASE("a donor's story stands in one place in the order of time, and of no other donor")
{
    TestFund fund;
    settle(fund);
    const QDate today = fund.clock().today();
    const DonorId trust = addFoundation(fund, "Harbour Trust (test)");
    REQUIRE(recordClearance(fund.finance(), {trust, ClearanceOutcome::Cleared, QStringLiteral("file 1"),
                                             today.addDays(-40), today.addDays(200)}));
    const auto id = recordContribution(fund.finance(), {trust, today.addDays(-30), usd(900), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(
        fund.finance(),
        {*id, today.addDays(-20), usd(900), {}, {}, {{today.addDays(-10), usd(400)}, {today.addDays(-5), usd(500)}}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, today.addDays(-9), usd(400), QStringLiteral("BK-7")}));
    CHECK_FALSE(
        recordContribution(fund.finance(), {trust, today.addDays(-3), usd(10), {}, QStringLiteral("for one State")}));
    REQUIRE(recordWish(fund.finance(), {trust, Publication::Anonymous, QStringLiteral("Note 4"), requestOnFile()}));
    REQUIRE(prepareDonorLetters(fund.finance(), {DonorLetterKind::Receipt, {}, {}}));
    REQUIRE(releaseWaitingDonorLetters(fund.finance()));
    give(fund, addState(fund, "Estonia", "EST"), usd(5), today);

    const auto story = readDonorStory(fund.finance(), *readDonor(fund.database(), trust));
    CHECK(kindsOf(story).join(u' ') ==
          QStringLiteral("clearance pledge agreement receipt overdue request wish letter letter"));
    CHECK(story[3].on == today.addDays(-9));
    CHECK(story[3].ref == u"C-2026-001");
    CHECK(story[3].what.contains(u"BK-7"));
    CHECK(story[4].on == today.addDays(-5));
    CHECK(story[6].what.contains(u"Note 4"));
    CHECK(story[8].ref == u"L-0001");
    for (std::size_t i = 1; i < story.size(); ++i)
        CHECK(story[i - 1].on <= story[i].on);
}
