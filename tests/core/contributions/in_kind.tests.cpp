#include "contributions/in_kind_actions.h"

#include "contributions/in_kind_store.h"
#include "ledger/pool_reading.h"
#include "support/money_rules.h"
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
