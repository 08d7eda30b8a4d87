#include "contributions/contribution_intake.h"
#include "contributions/contribution_store.h"
#include "contributions/received_by_kind.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "ledger/pool_reading.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

ContributionIntake ofEstonia(const Money &amount)
{
    ContributionIntake intake;
    intake.pledge = {{}, march.addDays(-5), amount, {}, {}};
    intake.stateIso3 = QStringLiteral("EST");
    return intake;
}

ContributionIntake received(ContributionIntake intake)
{
    intake.stage = ContributionStage::Received;
    intake.agreedOn = march.addDays(-3);
    intake.receivedOn = march;
    intake.bankReference = QStringLiteral("BK-1");
    return intake;
}

QStringList refusalsOf(const Problems &problems)
{
    QStringList refusals;
    for (const Problem &problem : problems)
        refusals += problem.field + u' ' + problem.rule;
    return refusals;
}

} // namespace

TEST_CASE("a contribution that is at the bank already is recorded whole, with its State, as one entry of the record")
{
    TestFund fund;
    settle(fund);
    const qint64 head = readHead(fund.database())->id.number();
    const auto id = recordIntake(fund.finance(), received(ofEstonia(euro(900))));
    REQUIRE(id);
    CHECK(readHead(fund.database())->id.number() == head + 1);
    const auto contribution = readContribution(fund.database(), *id, *currencyOf(u"USD"));
    REQUIRE(contribution);
    CHECK(contribution->stage() == ContributionStage::Received);
    CHECK(contribution->donor.kind == DonorKind::MemberState);
    CHECK(contribution->agreedOn == march.addDays(-3));
    CHECK(contribution->receivedConverted == usd(1000));
    CHECK(poolPosition(fund.database(), {march}, *currencyOf(u"USD")).received == usd(1000));
    CHECK(recordIntake(fund.finance(), ofEstonia(euro(1))));
    CHECK(readDonors(fund.database()).size() == 1);
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("every step of an intake is checked at once, each field told once")
{
    TestFund fund;
    settle(fund);
    const auto check = [&](const ContributionIntake &intake) {
        return refusalsOf(checkIntake(fund.database(), intake, *currencyOf(u"USD"), march));
    };
    CHECK(check(received(ofEstonia(euro(5)))).isEmpty());
    CHECK(check({}).contains(QStringLiteral("donor donor_must_exist")));
    ContributionIntake empty = received(ofEstonia(Money(0, *currencyOf(u"EUR"))));
    empty.agreedOn = {};
    empty.receivedOn = march.addDays(1);
    empty.bankReference.clear();
    CHECK(check(empty) == QStringList{QStringLiteral("amount amount_must_be_positive"),
                                      QStringLiteral("agreed_on date_must_not_be_in_the_future"),
                                      QStringLiteral("received_on date_must_not_be_in_the_future"),
                                      QStringLiteral("bank_reference receipt_must_have_a_bank_reference")});
    ContributionIntake late = received(ofEstonia(euro(5)));
    late.agreedOn = late.pledge.onDate.addDays(-1);
    late.receivedOn = late.agreedOn.addDays(-1);
    CHECK(check(late) == QStringList{QStringLiteral("agreed_on agreement_must_follow_its_pledge"),
                                     QStringLiteral("received_on receipt_must_follow_its_agreement")});
    ContributionIntake noRate = received(ofEstonia(Money(500, *currencyOf(u"CHF"))));
    CHECK(check(noRate).size() == 1);
    CHECK_FALSE(recordIntake(fund.finance(), noRate));
    CHECK(readContributions(fund.database(), *currencyOf(u"USD")).empty());
}

TEST_CASE("an intake with a wish is refused and the wish kept, also of a State that is new to the fund (para. 19)")
{
    TestFund fund;
    settle(fund);
    ContributionIntake intake = received(ofEstonia(euro(900)));
    intake.pledge.wish = QStringLiteral("for a workshop in one State only");
    const auto refused = recordIntake(fund.finance(), intake);
    REQUIRE_FALSE(refused);
    CHECK(refusalsOf(refused.failure().problems) ==
          QStringList{QStringLiteral("wish contribution_must_not_be_earmarked")});
    CHECK(refused.failure().problems.front().paragraph == u"para. 19");
    const auto requests = readEarmarkRequests(fund.database(), march.addDays(-10), march);
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().wish == intake.pledge.wish);
    CHECK(readDonor(fund.database(), requests.front().donor)->stateIso3 == u"EST");
    CHECK(readContributions(fund.database(), *currencyOf(u"USD")).empty());
    // With another thing to mend first nothing is kept: the person has not finished.
    intake.pledge.amount = Money(0, *currencyOf(u"EUR"));
    CHECK_FALSE(recordIntake(fund.finance(), intake));
    CHECK(readEarmarkRequests(fund.database(), march.addDays(-10), march).size() == 1);
}

TEST_CASE("an intake of a donor that is no State waits for its clearance, at each of its dates (para. 14)")
{
    TestFund fund;
    settle(fund);
    ContributionIntake intake = received(ofEstonia(euro(900)));
    intake.stateIso3.clear();
    intake.pledge.donor = addFoundation(fund);
    const auto rules = [&] {
        const auto result = recordIntake(fund.finance(), intake);
        return result ? QStringList() : refusalsOf(result.failure().problems);
    };
    const QStringList uncleared{QStringLiteral("donor non_state_donor_must_be_cleared")};
    CHECK(rules() == uncleared);
    REQUIRE(recordClearance(fund.finance(), {intake.pledge.donor, ClearanceOutcome::Cleared, QStringLiteral("file"),
                                             march.addDays(-10), march.addDays(-1)}));
    CHECK(rules() == uncleared);
    REQUIRE(recordClearance(fund.finance(), {intake.pledge.donor, ClearanceOutcome::Cleared, QStringLiteral("file"),
                                             march.addDays(-10), march.addDays(30)}));
    CHECK(rules().isEmpty());
    CHECK_FALSE(recordIntake(fund.administrator(), ofEstonia(euro(1))));
}

TEST_CASE("what each kind of donor gave adds up to what was received, and so do the entries behind it")
{
    TestFund fund;
    settle(fund);
    const Currency dollars{QStringLiteral("USD"), 2};
    give(fund, addState(fund, "Estonia", "EST"), usd(1000), march.addDays(-3));
    const DonorId foundation = addFoundation(fund);
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file"),
                                             march.addDays(-10), march.addDays(30)}));
    give(fund, foundation, euro(900), march);
    give(fund, addState(fund, "Ghana", "GHA"), usd(10), march);
    const auto kinds = receivedByKind(fund.database(), {march}, dollars);
    CHECK(kinds ==
          std::vector<KindReceipts>{{DonorKind::MemberState, 2, usd(1010)}, {DonorKind::Philanthropic, 1, usd(1000)}});
    CHECK(receivedByKind(fund.database(), {march.addDays(-1)}, dollars).size() == 1);
    const auto states = entriesBehindKind(fund.database(), DonorKind::MemberState, {march}, dollars);
    CHECK(states.total == usd(1010));
    CHECK(states.count == 2);
    CHECK(states.lines.front().amount == usd(10));
    const auto second = entriesBehindKind(fund.database(), DonorKind::MemberState, {march}, dollars, {1, 5});
    CHECK(second.count == 2);
    REQUIRE(second.lines.size() == 1);
    CHECK(second.lines.front().amount == usd(1000));
}
