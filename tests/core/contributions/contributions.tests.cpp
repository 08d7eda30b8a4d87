#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "ledger/ledger_actions.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "shortlists/reversal_actions.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// The rule that refused, and the paragraph that it cites.
template <typename T>
QString refusalOf(const Result<T> &result)
{
    if (result)
        return QStringLiteral("done");
    const Problem &problem = result.failure().problems.front();
    return problem.paragraph.isEmpty() ? problem.rule : problem.rule + u' ' + problem.paragraph;
}

PoolPosition poolOn(TestFund &fund, const QDate &day, const QDateTime &knownAt = {})
{
    return poolPosition(fund.database(), {day, knownAt}, fund.administrator().fund().currency);
}

} // namespace

TEST_CASE("a reference of blanks is none: the contribution gets the office's own number")
{
    TestFund fund;
    settle(fund);
    const auto id = recordContribution(
        fund.finance(), {addState(fund, "Kenya", "KEN"), QDate(2026, 2, 1), usd(10), QStringLiteral("   "), {}});
    REQUIRE(id);
    CHECK(readContribution(fund.database(), *id, *currencyOf(u"USD"))->ref == u"C-2026-001");
}

TEST_CASE("an earmarked pledge is refused and kept as a request (para. 19)")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    const qint64 before = readHead(fund.database())->id.number();
    const auto refusedPledge = recordContribution(
        fund.finance(), {state, march, usd(5000), {}, QStringLiteral("for a workshop in one State only")});
    CHECK(refusalOf(refusedPledge) == u"contribution_must_not_be_earmarked para. 19");
    CHECK(readContributions(fund.database(), *currencyOf(u"USD")).empty());
    const auto requests = readEarmarkRequests(fund.database(), march, march);
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().wish == u"for a workshop in one State only");
    CHECK(requests.front().amount == usd(5000));
    CHECK(readHead(fund.database())->id.number() == before + 1);
    CHECK(poolOn(fund, march).pledged.isZero());
}

TEST_CASE("an agreement that carries a wish is refused as a pledge is (para. 19)")
{
    TestFund fund;
    settle(fund);
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, usd(5000), {}, {}});
    REQUIRE(id);
    CHECK(
        refusalOf(recordAgreement(fund.finance(), {*id, march, usd(5000), {}, QStringLiteral("only for women"), {}})) ==
        u"contribution_must_not_be_earmarked para. 19");
    CHECK(readEarmarkRequests(fund.database(), march, march).size() == 1);
    CHECK_FALSE(readContribution(fund.database(), *id, *currencyOf(u"USD"))->agreed);
}

TEST_CASE("a contribution of a donor that is no State waits for its clearance (para. 14)")
{
    TestFund fund;
    settle(fund);
    const DonorId foundation = addFoundation(fund);
    const auto pledge = [&] { return recordContribution(fund.finance(), {foundation, march, euro(1000), {}, {}}); };
    CHECK(refusalOf(pledge()) == u"non_state_donor_must_be_cleared para. 14");
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 12"),
                                             QDate(2026, 1, 1), QDate(2026, 3, 31)}));
    const auto id = pledge();
    REQUIRE(id);
    SECTION("the clearance must still hold when the agreement is signed and when money comes")
    {
        fund.clock().set(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC));
        CHECK(refusalOf(recordAgreement(fund.finance(), {*id, QDate(2026, 4, 1), euro(1000), {}, {}, {}})) ==
              u"non_state_donor_must_be_cleared para. 14");
        REQUIRE(recordAgreement(fund.finance(), {*id, march, euro(1000), {}, {}, {}}));
        CHECK(refusalOf(recordReceipt(fund.finance(), {*id, QDate(2026, 4, 1), euro(1000), QStringLiteral("B1")})) ==
              u"non_state_donor_must_be_cleared para. 14");
    }
    SECTION("a later refusal ends it")
    {
        REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Refused, QStringLiteral("file 13"),
                                                 QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        CHECK(refusalOf(pledge()) == u"non_state_donor_must_be_cleared para. 14");
    }
}

TEST_CASE("nothing new of a refused donor is accepted by an earlier date, but money that came before is (para. 14)")
{
    TestFund fund;
    settle(fund);
    const DonorId foundation = addFoundation(fund);
    const auto judge = [&](ClearanceOutcome outcome, const QDate &from) {
        REQUIRE(recordClearance(fund.finance(),
                                {foundation, outcome, QStringLiteral("file 12"), from, QDate(2026, 12, 31)}));
    };
    const auto pledge = [&] { return recordContribution(fund.finance(), {foundation, march, usd(1000), {}, {}}); };
    judge(ClearanceOutcome::Cleared, QDate(2026, 1, 1));
    const auto signedOne = pledge();
    const auto announced = pledge();
    REQUIRE((signedOne && announced));
    REQUIRE(recordAgreement(fund.finance(), {*signedOne, march, usd(1000), {}, {}, {}}));
    fund.clock().set(QDateTime(QDate(2026, 4, 10), QTime(9, 0), Qt::UTC));
    judge(ClearanceOutcome::Refused, QDate(2026, 4, 1));
    const QString ended = QStringLiteral("ended_clearance_must_not_be_dated_back para. 14");
    CHECK(refusalOf(pledge()) == ended);
    CHECK(refusalOf(recordAgreement(fund.finance(), {*announced, march, usd(1000), {}, {}, {}})) == ended);
    ReceiptDraft receipt{*signedOne, march, usd(1000), QStringLiteral("B1")};
    CHECK(refusalOf(recordReceipt(fund.finance(), receipt)) == ended);
    receipt.excessReason = QStringLiteral("Statement of March, line 4");
    CHECK(refusalOf(recordReceipt(fund.finance(), receipt)) == u"done");
    CHECK(readHead(fund.database())->reason == u"Statement of March, line 4");
    receipt.onDate = QDate(2026, 4, 2); // no reason helps what came after it
    receipt.bankReference = QStringLiteral("B2");
    CHECK(refusalOf(recordReceipt(fund.finance(), receipt)) == u"non_state_donor_must_be_cleared para. 14");
    judge(ClearanceOutcome::Cleared, QDate(2026, 4, 10));
    CHECK(refusalOf(pledge()) == u"done"); // a newer clearance followed
}

TEST_CASE("a clearance needs evidence and a term, and a State needs none (para. 14)")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    const DonorId foundation = addFoundation(fund);
    const auto clear = [&](DonorId donor, const char *evidence, const QDate &until) {
        return refusalOf(recordClearance(
            fund.finance(), {donor, ClearanceOutcome::Cleared, QString::fromLatin1(evidence), march, until}));
    };
    CHECK(clear(state, "file", march) == u"a_state_needs_no_clearance para. 14");
    CHECK(clear(foundation, " ", march) == u"clearance_must_have_evidence para. 14");
    CHECK(clear(foundation, "file", march.addDays(-1)) == u"clearance_must_have_a_term para. 14");
    CHECK(clear(foundation, "file", march) == u"done");
}

TEST_CASE("a receipt is converted at the operational rate of its date, and one without a rate is refused")
{
    TestFund fund;
    settle(fund);
    const DonorId state = addState(fund, "Estonia", "EST");
    const auto id = recordContribution(fund.finance(), {state, march, euro(90000), {}, {}});
    REQUIRE(id);
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march, euro(1), QStringLiteral("B0")})) ==
          u"receipt_must_have_an_agreement para. 14");
    REQUIRE(recordAgreement(
        fund.finance(), {*id, march, euro(90000), {}, {}, {{march, euro(45000)}, {QDate(2026, 6, 1), euro(45000)}}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, march, euro(45000), QStringLiteral("B1")}));
    const PoolPosition pool = poolOn(fund, march);
    CHECK(pool.received == usd(50000));
    CHECK(pool.agreed == usd(50000));
    CHECK(pool.pledged.isZero());
    CHECK_FALSE(pool.operational);
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march, euro(10), QStringLiteral("B1")})) ==
          u"receipt_must_be_new");
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march, usd(10), QStringLiteral("B2")})) ==
          u"currency_must_be_that_of_the_agreement");
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march.addDays(-1), euro(10), QStringLiteral("B3")})) ==
          u"receipt_must_follow_its_agreement para. 14");
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march.addDays(1), euro(10), QStringLiteral("B4")})) ==
          u"date_must_not_be_in_the_future");
    const auto contribution = readContribution(fund.database(), *id, *currencyOf(u"USD"));
    CHECK(contribution->stage() == ContributionStage::PartlyReceived);
    CHECK(contribution->nextDue() == Instalment{QDate(2026, 6, 1), euro(45000)});
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a receipt in a month without its rate is refused, and nothing of it is recorded")
{
    TestFund fund;
    settle(fund);
    const Money pounds(1000000, *currencyOf(u"GBP"));
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, pounds, {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, march, pounds, {}, {}, {}}));
    const qint64 head = readHead(fund.database())->id.number();
    const auto received = recordReceipt(fund.finance(), {*id, march, pounds, QStringLiteral("B1")});
    CHECK(refusalOf(received) == u"rate_must_be_known");
    CHECK(received.failure().problems.front().sentence.contains(u"GBP in 2026-03"));
    CHECK(readHead(fund.database())->id.number() == head);
    CHECK(poolOn(fund, march).unvalued == QStringList{QStringLiteral("GBP")});
}

TEST_CASE("an agreement is not of an earlier date than its pledge")
{
    TestFund fund;
    settle(fund);
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, usd(10), {}, {}});
    REQUIRE(id);
    CHECK(refusalOf(recordAgreement(fund.finance(), {*id, march.addDays(-1), usd(10), {}, {}, {}})) ==
          u"agreement_must_follow_its_pledge");
}

TEST_CASE("more than was agreed may come, and a receipt reversed then leaves exactly what is still to come")
{
    TestFund fund;
    settle(fund);
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, usd(100), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, march, usd(100), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, march, usd(60), QStringLiteral("B1")}));
    CHECK(refusalOf(recordReceipt(fund.finance(), {*id, march, usd(70), QStringLiteral("B2")})) ==
          u"excess_must_be_explained");
    REQUIRE(recordReceipt(fund.finance(),
                          {*id, march, usd(70), QStringLiteral("B2"), QStringLiteral("the donor rounds up")}));
    CHECK(readHead(fund.database())->reason == u"the donor rounds up");
    CHECK(poolOn(fund, march).agreed.isZero());
    const auto first = findReceipt(fund.database(), QStringLiteral("B1"), *currencyOf(u"USD"));
    REQUIRE(first);
    REQUIRE(reverseEntry(fund.finance(), first->entry, QStringLiteral("of another fund"), march));
    CHECK(poolOn(fund, march).agreed == usd(30));
    CHECK(readContribution(fund.database(), *id, *currencyOf(u"USD"))->outstanding() == usd(30));
}

TEST_CASE("a renewal that begins later does not end the clearance that holds (para. 14)")
{
    TestFund fund;
    settle(fund);
    const DonorId foundation = addFoundation(fund);
    for (const int month : {1, 4})
        REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, QStringLiteral("file 12"),
                                                 QDate(2026, month, 1), QDate(2026, month + 3, 1).addDays(-1)}));
    CHECK(refusalOf(recordContribution(fund.finance(), {foundation, march, usd(10), {}, {}})) == u"done");
}

TEST_CASE("a receipt that is reversed leaves the pool and may be recorded again")
{
    TestFund fund;
    settle(fund);
    const ContributionId id = give(fund, addState(fund, "Estonia", "EST"), euro(90000), march);
    const auto receipts = readReceiptsOf(fund.database(), id, *currencyOf(u"USD"));
    REQUIRE(receipts.size() == 1);
    REQUIRE(reverseEntry(fund.finance(), receipts.front().entry, QStringLiteral("wrong account"), march));
    CHECK(poolOn(fund, march).received.isZero());
    CHECK(poolOn(fund, march).agreed == usd(100000));
    CHECK(readContribution(fund.database(), id, *currencyOf(u"USD"))->received.isZero());
    CHECK(recordReceipt(fund.finance(), {id, march, euro(90000), receipts.front().bankReference}));
    CHECK_FALSE(reverseEntry(fund.finance(), receipts.front().entry, QStringLiteral("again"), march));
}

TEST_CASE("a donor who asks not to be published says so in writing (para. 17)")
{
    TestFund fund;
    CHECK(refusalOf(recordDonor(
              fund.finance(),
              {QStringLiteral("Foundation (test)"), DonorKind::Philanthropic, {}, Publication::Anonymous, {}})) ==
          u"opt_out_must_be_requested para. 17");
    CHECK(refusalOf(recordDonor(fund.finance(), {QStringLiteral("Foundation (test)"),
                                                 DonorKind::Philanthropic,
                                                 {},
                                                 Publication::Anonymous,
                                                 QStringLiteral("letter of 1 March")})) == u"done");
}
