#include "calls/call_funding.h"

#include "ledger/ledger_actions.h"
#include "support/test_calls.h"
#include "support/test_money.h"

using namespace fund;

TEST_CASE("para. 23: an envelope above the allotted money is told before publication, and nobody is kept from it")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Kenya", "KEN"), usd(1'000'000), QDate(2026, 2, 1));
    CallTerms terms = goodCall();
    terms.envelope = usd(200'000);
    const auto warned = [&] {
        const Problems warnings = fundingWarnings(fund.administrator(), terms);
        return warnings.empty() ? QString() : warnings.front().sentence;
    };
    CHECK(warned().contains(u"USD 200000.00 is more than the USD 0.00"));
    REQUIRE(allotFunds(fund.administrator(),
                       {Window::Sponsorship, usd(200'000), QStringLiteral("Cost plan (test)"), QDate(2026, 2, 2)}));
    CHECK(warned().isEmpty());
    terms.envelope = usd(22'000'000);
    CHECK(warned().contains(u"USD 22000000.00 is more than the USD 200000.00"));
    terms.kind = CallKind::Project;
    terms.envelope = usd(1);
    CHECK(warned().contains(u"USD 1.00 is more than the USD 0.00"));
    terms.envelope = usd(0);
    CHECK(warned().isEmpty());
    terms = goodCall();
    terms.envelope = usd(22'000'000);
    static_cast<void>(openCall(fund, terms));
}
