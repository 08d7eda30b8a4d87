#include "contributions/contribution_event_actions.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_store.h"
#include "contributions/contribution_list_store.h"
#include "contributions/contribution_store.h"
#include "contributions/published_contributions.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "ledger/balance_check.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

void goTo(TestFund &fund, const QDate &day)
{
    fund.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC));
}

void decide(TestFund &fund, const char *policy)
{
    REQUIRE(changeSetting(fund.administrator(), {Setting::RecognitionPolicy,
                                                 QString::fromLatin1(policy),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("Controller (test)"),
                                                 {}}));
}

void rateFrom(TestFund &fund, const QDate &day, const char *rate)
{
    REQUIRE(importRates(fund.finance(), {{QStringLiteral("EUR"), day, *Decimal::fromText(QString::fromLatin1(rate)),
                                          QStringLiteral("test")}}));
}

ContributionId sign(TestFund &fund, const Money &amount, const QDate &day, const char *conditions = "")
{
    const auto donor = findDonorOfState(fund.database(), QStringLiteral("EST"));
    const auto id =
        recordContribution(fund.finance(), {donor ? donor->id : addState(fund, "Estonia", "EST"), day, amount, {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, day, amount, QString::fromLatin1(conditions), {}, {}}));
    return *id;
}

void receive(TestFund &fund, ContributionId id, const Money &amount, const QDate &day)
{
    static int number = 0;
    REQUIRE(recordReceipt(fund.finance(), {id, day, amount, QStringLiteral("BK-%1").arg(++number)}));
}

Result<ContributionEventId> happen(TestFund &fund, ContributionEventKind kind, ContributionId id, const Money &amount,
                                   const QDate &day)
{
    Session &who = kind == ContributionEventKind::WriteOff ? fund.administrator() : fund.finance();
    return recordContributionEvent(who, {id, kind, day, amount, QStringLiteral("letter of the day (test)")});
}

/// Debits less credits, in cents of the fund's currency.
qint64 held(TestFund &fund, Account account)
{
    return readBalances(fund.database(), {QDate(2026, 12, 31)})[account];
}

PoolPosition poolAt(TestFund &fund, const QDate &day)
{
    return poolPosition(fund.database(), {day}, dollars);
}

} // namespace

TEST_CASE("a claim in another currency: unrealised differences at the month's end, realised ones with the money")
{
    TestFund fund;
    settle(fund);
    decide(fund, "ipsas23");
    rateFrom(fund, {2026, 4, 1}, "0.8");
    rateFrom(fund, {2026, 5, 1}, "1.0");
    const ContributionId id = sign(fund, euro(9000), march);
    CHECK(held(fund, Account::Receivable) == 10000'00);
    CHECK(held(fund, Account::Promised) == -10000'00);
    CHECK(poolAt(fund, march).available == usd(0)); // a claim is no money

    goTo(fund, {2026, 5, 4});
    const auto inMarch = revalueReceivables(fund.finance(), {2026, 3, 9});
    REQUIRE(inMarch);
    CHECK(*inMarch == Revalued{0, usd(0)});
    const auto inApril = revalueReceivables(fund.finance(), {2026, 4, 30});
    REQUIRE(inApril);
    CHECK(*inApril == Revalued{1, usd(1250)});
    CHECK(revalueReceivables(fund.finance(), {2026, 4, 30})->contributions == 0); // once is enough
    CHECK(held(fund, Account::ReceivableValuation) == 1250'00);
    CHECK(held(fund, Account::ExchangeUnrealised) == -1250'00);
    CHECK(held(fund, Account::ExchangeRealised) == 0);

    receive(fund, id, euro(4500), {2026, 5, 4});
    CHECK(held(fund, Account::Contributions) == -4500'00);
    CHECK(held(fund, Account::Receivable) == 5000'00);
    CHECK(held(fund, Account::ReceivableValuation) == 625'00);
    CHECK(held(fund, Account::ExchangeUnrealised) == -625'00);
    CHECK(held(fund, Account::ExchangeRealised) == 500'00); // the half that was worth 5000 brought 4500
    CHECK(poolAt(fund, {2026, 5, 4}).received == usd(4500));
    CHECK(poolAt(fund, {2026, 5, 4}).otherIncome == usd(0)); // differences of claims are no part of the pool

    goTo(fund, {2026, 6, 1});
    CHECK(*revalueReceivables(fund.finance(), {2026, 5, 1}) == Revalued{1, -usd(1125)});
    CHECK(held(fund, Account::ExchangeUnrealised) == 500'00);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::WriteOff, id, euro(1500), {2026, 6, 1})) == u"done");
    CHECK(held(fund, Account::WrittenOff) == 1666'67);
    CHECK(held(fund, Account::Receivable) == 3333'33);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::Reduction, id, euro(3000), {2026, 6, 1})) == u"done");
    CHECK(held(fund, Account::Receivable) == 0);
    CHECK(held(fund, Account::ReceivableValuation) == 0);
    CHECK(held(fund, Account::ExchangeUnrealised) == 0);
    for (const CurrencyBalance &balance : readTrialBalance(fund.database(), {QDate(2026, 12, 31)}, dollars))
        if (balance.account == Account::Receivable)
            CHECK(balance.original.isZero());
    CHECK(poolAt(fund, {2026, 6, 1}).agreed == usd(0));
    CHECK(ruleOf(happen(fund, ContributionEventKind::Closing, id, euro(0), {2026, 6, 1})) == u"done");
    CHECK(verifyBalances(fund.database(), dollars).empty());
}

TEST_CASE("a month's end whose rate is missing, or that is to come, is an error and no guess")
{
    TestFund fund(QDate(2026, 3, 2));
    settle(fund);
    decide(fund, "ipsas23");
    REQUIRE(importRates(fund.finance(), {{QStringLiteral("JPY"), QDate(2026, 3, 1), *Decimal::fromText(u"150"),
                                          QStringLiteral("test")}}));
    static_cast<void>(sign(fund, Money(1500000, *currencyOf(u"JPY")), march));
    CHECK(ruleOf(revalueReceivables(fund.finance(), march)) == u"month_must_be_over");
    goTo(fund, {2026, 5, 4});
    const qint64 before = held(fund, Account::ReceivableValuation);
    CHECK(ruleOf(revalueReceivables(fund.finance(), {2026, 4, 1})) == u"rate_must_be_known");
    CHECK(held(fund, Account::ReceivableValuation) == before);
    CHECK(ruleOf(revalueReceivables(fund.administrator(), {2026, 3, 1})) == u"role_must_be_allowed");
    // A signature needs its day's rate too, once there is a policy.
    const auto pledged = recordContribution(
        fund.finance(), {addState(fund, "Latvia", "LVA"), QDate(2026, 5, 4), Money(100, *currencyOf(u"JPY")), {}, {}});
    CHECK(ruleOf(recordAgreement(fund.finance(),
                                 {*pledged, QDate(2026, 5, 4), Money(100, *currencyOf(u"JPY")), {}, {}, {}})) ==
          u"rate_must_be_known");
}

TEST_CASE("under IPSAS 23 a conditional agreement is a liability until its conditions are met")
{
    TestFund fund;
    settle(fund);
    decide(fund, "ipsas23");
    const ContributionId id = sign(fund, usd(1000), march, "report accepted");
    CHECK(held(fund, Account::Receivable) == 1000'00);
    CHECK(held(fund, Account::Deferred) == -1000'00);
    CHECK(held(fund, Account::Promised) == 0);
    receive(fund, id, usd(1000), march);
    CHECK(held(fund, Account::Deferred) == -1000'00);
    CHECK(held(fund, Account::Contributions) + held(fund, Account::Promised) == 0); // no revenue yet
    CHECK(ruleOf(happen(fund, ContributionEventKind::ConditionMet, id, usd(1001), march)) ==
          u"amount_must_not_exceed_what_is_there");
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::ConditionMet, id, usd(400), march)) == u"done");
    CHECK(held(fund, Account::Deferred) == -600'00);
    CHECK(held(fund, Account::Contributions) + held(fund, Account::Promised) == -400'00);
    // What goes back of it is owed no more.
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::Refund, id, usd(600), march)) == u"done");
    CHECK(held(fund, Account::Deferred) == 0);
    CHECK(held(fund, Account::Contributions) + held(fund, Account::Promised) + held(fund, Account::Refunds) == -400'00);
    CHECK(poolAt(fund, march).received == usd(400));
}

TEST_CASE("under IPSAS 47 nothing is due on signature, and what conditions are open for is a liability when it comes")
{
    TestFund fund;
    settle(fund);
    decide(fund, "ipsas47");
    const ContributionId plain = sign(fund, usd(500), march);
    const ContributionId id = sign(fund, usd(1000), march, "report accepted");
    CHECK(held(fund, Account::Receivable) == 0);
    receive(fund, plain, usd(500), march);
    CHECK(held(fund, Account::Deferred) == 0);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::ConditionMet, id, usd(300), march)) == u"done");
    CHECK(held(fund, Account::Receivable) == 300'00); // earned, not yet paid
    receive(fund, id, usd(800), march);
    CHECK(held(fund, Account::Receivable) == 0);
    CHECK(held(fund, Account::Deferred) == -500'00);
    CHECK(held(fund, Account::Contributions) + held(fund, Account::Promised) == -800'00);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::ConditionMet, id, usd(700), march)) == u"done");
    CHECK(held(fund, Account::Deferred) == 0);
    CHECK(held(fund, Account::Receivable) == 200'00);
}

TEST_CASE("where nobody has decided on a policy, nothing is due in the books before it is received")
{
    TestFund fund;
    settle(fund);
    const ContributionId id = sign(fund, usd(1000), march, "report accepted");
    receive(fund, id, usd(400), march);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::ConditionMet, id, usd(400), march)) == u"done");
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::WriteOff, id, usd(600), march)) == u"done");
    for (const auto &[account, minor] : readBalances(fund.database(), {march})) {
        INFO(accountKey(account).toStdString());
        CHECK((blockOf(account) != AccountBlock::Due || minor == 0));
    }
    CHECK(poolAt(fund, march).agreed == usd(0));
}

TEST_CASE("a refund lowers what was received of its donor, at the rate of its day, and is never more than that")
{
    TestFund fund;
    settle(fund);
    rateFrom(fund, {2026, 3, 2}, "0.75");
    const ContributionId id = sign(fund, euro(9000), {2026, 3, 1});
    receive(fund, id, euro(9000), {2026, 3, 1});
    CHECK(ruleOf(happen(fund, ContributionEventKind::Refund, id, euro(9001), march)) ==
          u"amount_must_not_exceed_what_is_there");
    CHECK(ruleOf(happen(fund, ContributionEventKind::Refund, id, usd(1), march)) ==
          u"currency_must_be_that_of_the_agreement");
    const auto refund = happen(fund, ContributionEventKind::Refund, id, euro(3000), march);
    REQUIRE(refund);
    CHECK(poolAt(fund, march).received == usd(6000)); // 10,000 came, 4,000 went
    const auto donors = publishedContributions(fund.database(), QDate(2026, 1, 1), {march}, dollars).donors;
    REQUIRE(donors.size() == 1);
    CHECK(donors.front().original == std::vector<Money>{euro(6000)});
    const auto events = readContributionEvents(fund.database(), id, dollars);
    REQUIRE(events.size() == 1);
    CHECK(events.front().converted == usd(4000));
    CHECK(events.front().rate == *Decimal::fromText(u"0.75"));
    CHECK(ruleOf(happen(fund, ContributionEventKind::Refund, id, euro(6001), march)) ==
          u"amount_must_not_exceed_what_is_there");
    SECTION("one that was recorded by mistake is reversed, and may be made again")
    {
        REQUIRE(reverseEntry(fund.finance(), events.front().entry, QStringLiteral("wrong donor"), march));
        CHECK(poolAt(fund, march).received == usd(10000));
        CHECK(readContribution(fund.database(), id, dollars)->refunded == euro(0));
        CHECK(readContributionEvents(fund.database(), id, dollars).front().reversed);
        CHECK(ruleOf(happen(fund, ContributionEventKind::Refund, id, euro(9000), march)) == u"done");
    }
}

TEST_CASE("a refund that takes more than is free is shown as a shortfall and stops new allotments")
{
    TestFund fund;
    settle(fund);
    const ContributionId id = sign(fund, usd(200000), march);
    receive(fund, id, usd(200000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Sponsorship, usd(150000), QStringLiteral("plan"), march}));
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::Refund, id, usd(100000), march)) == u"done");
    CHECK(poolAt(fund, march).available == -usd(72500));
    CHECK(ruleOf(allotFunds(fund.administrator(), {Window::Sponsorship, usd(1), QStringLiteral("plan"), march})) ==
          u"allotment_must_be_covered");
}

TEST_CASE("instalments over years: a reduction is off the oldest that has not come, and list and contribution agree")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto id = recordContribution(fund.finance(), {estonia, march, usd(900), {}, {}});
    REQUIRE(recordAgreement(fund.finance(),
                            {*id,
                             march,
                             usd(900),
                             {},
                             {},
                             {{march, usd(300)}, {QDate(2027, 3, 1), usd(300)}, {QDate(2028, 3, 1), usd(300)}}}));
    const auto next = [&] { return readContribution(fund.database(), *id, dollars)->nextDue(); };
    const auto row = [&] { return readContributionRows(fund.database(), {}, {}, 0, 10, dollars).front(); };
    CHECK(next() == Instalment{march, usd(300)});
    receive(fund, *id, usd(300), march);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::Reduction, *id, usd(400), march)) == u"done");
    CHECK(next() == Instalment{QDate(2028, 3, 1), usd(200)});
    CHECK(row().nextDue == QDate(2028, 3, 1));
    CHECK(row().stage == ContributionStage::PartlyReceived);
    CHECK(ruleOf(happen(fund, ContributionEventKind::Closing, *id, usd(0), march)) ==
          u"closed_contribution_must_expect_nothing");
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::WriteOff, *id, usd(200), march)) == u"done");
    CHECK_FALSE(next());
    CHECK_FALSE(row().nextDue.isValid());
    CHECK(row().stage == ContributionStage::Received);
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::Closing, *id, usd(0), march)) == u"done");
    CHECK(row().stage == ContributionStage::Closed);
    CHECK(readContribution(fund.database(), *id, dollars)->stage() == ContributionStage::Closed);
    CHECK(countContributions(fund.database(), {{}, std::nullopt, ContributionStage::Closed}) == 1);
    CHECK(ruleOf(happen(fund, ContributionEventKind::Reduction, *id, usd(1), march)) == u"contribution_must_be_open");
    CHECK(ruleOf(recordReceipt(fund.finance(), {*id, march, usd(1), QStringLiteral("late")})) ==
          u"contribution_must_be_open");
}

TEST_CASE("a pledge that shrinks before it is signed leaves nothing behind, and one that is withdrawn is closed")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto id = recordContribution(fund.finance(), {estonia, march, usd(900), {}, {}});
    CHECK(ruleOf(happen(fund, ContributionEventKind::WriteOff, *id, usd(1), march)) == u"agreement_must_be_signed");
    REQUIRE(ruleOf(happen(fund, ContributionEventKind::PledgeReduction, *id, usd(400), march)) == u"done");
    CHECK(poolAt(fund, march).pledged == usd(500));
    SECTION("signed for the rest")
    {
        REQUIRE(recordAgreement(fund.finance(), {*id, march, usd(500), {}, {}, {}}));
        CHECK(poolAt(fund, march).pledged == usd(0));
        CHECK(poolAt(fund, march).agreed == usd(500));
        CHECK(readContribution(fund.database(), *id, dollars)->outstanding() == usd(500));
    }
    SECTION("withdrawn")
    {
        REQUIRE(ruleOf(happen(fund, ContributionEventKind::PledgeReduction, *id, usd(500), march)) == u"done");
        REQUIRE(ruleOf(happen(fund, ContributionEventKind::Closing, *id, usd(0), march)) == u"done");
        CHECK(poolAt(fund, march).pledged == usd(0));
        CHECK(ruleOf(recordAgreement(fund.finance(), {*id, march, usd(500), {}, {}, {}})) ==
              u"contribution_must_be_open");
    }
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a refusal of due diligence holds until a newer clearance: its end brings back nothing (para. 14)")
{
    TestFund fund(QDate(2026, 11, 2));
    settle(fund);
    const DonorId company = addFoundation(fund);
    const auto judge = [&](ClearanceOutcome outcome, const QDate &from, const QDate &until) {
        REQUIRE(recordClearance(fund.finance(), {company, outcome, QStringLiteral("file 1 (test)"), from, until}));
    };
    const auto offer = [&] {
        return ruleOf(recordContribution(fund.finance(), {company, QDate(2026, 11, 2), usd(10), {}, {}}));
    };
    judge(ClearanceOutcome::Cleared, {2026, 1, 1}, {2027, 12, 31});
    CHECK(offer() == u"done");
    judge(ClearanceOutcome::Refused, {2026, 6, 1}, {2026, 9, 30});
    CHECK(offer() == u"non_state_donor_must_be_cleared");
    judge(ClearanceOutcome::Cleared, {2026, 10, 1}, {2027, 12, 31});
    CHECK(offer() == u"done");
}
