#include "contributions/in_kind_actions.h"

#include "contributions/in_kind_store.h"
#include "ledger/pool_reading.h"
#include "record/audit_store.h"
#include "support/money_rules.h"
#include "support/tampered_tables.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a contribution in kind stands on record with its value and the source of it, and never in the pool")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const InKindDraft rooms{estonia,
                            march,
                            QStringLiteral("Meeting rooms for three days"),
                            euro(4500),
                            QStringLiteral("price list of the hall"),
                            {}};
    const PoolPosition before = poolPosition(fund.database(), {march}, *currencyOf(u"USD"));
    REQUIRE(ruleOf(recordInKind(fund.finance(), rooms)) == u"done");
    CHECK(poolPosition(fund.database(), {march}, *currencyOf(u"USD")) == before);
    const auto gifts = readInKind(fund.database(), march, {march});
    REQUIRE(gifts.size() == 1);
    CHECK(gifts.front().donorName == u"Estonia");
    CHECK(gifts.front().value == euro(4500));
    CHECK(gifts.front().valuation == u"price list of the hall");
    CHECK(readInKind(fund.database(), march.addDays(1), {march.addDays(9)}).empty());
    CHECK(readInKind(fund.database(), march, {march, fund.clock().now().addDays(-1)}).empty());
}

TEST_CASE("words of a gift in kind that may name a use, State or person are answered for, or it is refused (para. 19)")
{
    TestFund fund;
    settle(fund);
    const DonorId kenya = addState(fund, "Kenya", "KEN");
    InKindDraft gift{
        kenya, march, QStringLiteral("Training for delegates of Uganda only"), usd(10), QStringLiteral("list"), {}};
    const auto refused = recordInKind(fund.finance(), gift);
    CHECK(ruleOf(refused) == u"conspicuous_gift_must_be_answered");
    CHECK(refused.failure().problems.front().field == u"names_no_use");
    CHECK(refused.failure().problems.front().paragraph == u"para. 19");
    for (const char *word : {"training", "delegates", "Uganda"})
        CHECK(refused.failure().problems.front().sentence.contains(QString::fromLatin1(word)));
    gift.namesNoUse = true; // the statement alone is no answer
    CHECK(recordInKind(fund.finance(), gift).failure().problems.front().field == u"signs_reason");
    gift.namesNoUse = false;
    gift.signsReason = QStringLiteral("x");
    CHECK(ruleOf(recordInKind(fund.finance(), gift)) == u"conspicuous_gift_must_be_answered");
    gift.description = QStringLiteral("Training rooms for ten days");
    gift.namesNoUse = true;
    gift.signsReason = QStringLiteral("A kind of room, for whatever the fund decides (test)");
    REQUIRE(recordInKind(fund.finance(), gift));
    const auto gifts = readInKind(fund.database(), march, {march});
    REQUIRE(gifts.size() == 1);
    CHECK(gifts.front().signsReason == gift.signsReason);
    CHECK(readHead(fund.database())->reason == gift.signsReason);
    CHECK(tamperWithEachTable(fund.database()).count("in_kind_statements") == 1);
}

TEST_CASE("a contribution in kind is refused as a contribution is: without a clearance, a source, or with a wish")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    InKindDraft gift{estonia, march, QStringLiteral("Twenty laptops"), usd(9000), QStringLiteral("invoice"), {}};
    const auto refusal = [&](auto change) {
        InKindDraft changed = gift;
        change(changed);
        return ruleOf(recordInKind(fund.finance(), changed));
    };
    CHECK(refusal([](InKindDraft &draft) { draft.value = usd(0); }) == u"amount_must_be_positive");
    CHECK(refusal([](InKindDraft &draft) { draft.valuation = QStringLiteral(" "); }) == u"value_must_have_a_source");
    CHECK(refusal([](InKindDraft &draft) { draft.description.clear(); }) == u"gift_must_be_described");
    CHECK(refusal([](InKindDraft &draft) { draft.onDate = march.addDays(1); }) == u"date_must_not_be_in_the_future");
    CHECK(refusal([](InKindDraft &draft) { draft.wish = QStringLiteral("for one school"); }) ==
          u"contribution_must_not_be_earmarked");
    CHECK(refusal([&](InKindDraft &draft) { draft.donor = addFoundation(fund); }) ==
          u"non_state_donor_must_be_cleared");
    CHECK(refusal([](InKindDraft &draft) { draft.donor = DonorId(77); }) == u"donor_must_exist");
    CHECK(readInKind(fund.database(), QDate(2026, 1, 1), {march}).empty());
}
