#include "contributions/contribution_event_actions.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_store.h"
#include "contributions/contribution_list_store.h"
#include "contributions/contribution_store.h"
#include "ledger/balance_check.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "record/change.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/tampered_tables.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

void nowIs(TestFund &fund, const QDate &day)
{
    fund.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC));
}

ContributionId signedFor(TestFund &fund, const Money &amount, const QDate &day)
{
    const auto id = recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), day, amount, {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, day, amount, {}, {}, {}}));
    return *id;
}

void cameIn(TestFund &fund, ContributionId id, const Money &amount, const QDate &day)
{
    static int number = 0;
    REQUIRE(recordReceipt(fund.finance(), {id, day, amount, QStringLiteral("IN-%1").arg(++number)}));
}

Result<ContributionEventId> becomes(TestFund &fund, ContributionEventKind kind, ContributionId id, const Money &amount,
                                    const QDate &day)
{
    Session &who = kind == ContributionEventKind::WriteOff ? fund.administrator() : fund.finance();
    return recordContributionEvent(who, {id, kind, day, amount, QStringLiteral("letter of the day (test)")});
}

Money receivedOn(TestFund &fund, const QDate &day)
{
    return poolPosition(fund.database(), {day}, dollars).received;
}

/// Signed contributions are due in full, and the euro changes its rate each month.
void valueClaims(TestFund &fund)
{
    settle(fund);
    REQUIRE(changeSetting(fund.administrator(), {Setting::RecognitionPolicy,
                                                 QStringLiteral("ipsas23"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("Controller (test)"),
                                                 {}}));
    const std::pair<int, const char *> rates[] = {{4, "0.8"}, {5, "1.0"}};
    for (const auto &[month, rate] : rates)
        REQUIRE(importRates(fund.finance(), {{QStringLiteral("EUR"), QDate(2026, month, 1),
                                              *Decimal::fromText(QString::fromLatin1(rate)), QStringLiteral("test")}}));
}

qint64 heldOn(TestFund &fund, Account account, const QDate &day)
{
    return readBalances(fund.database(), {day})[account];
}

} // namespace

TEST_CASE("a refund is of money that was there on its day, and of each bank reference once (para. 14)")
{
    TestFund fund;
    settle(fund);
    nowIs(fund, {2026, 6, 1});
    const ContributionId id = signedFor(fund, usd(1000), {2026, 3, 1});
    cameIn(fund, id, usd(400), {2026, 3, 10});
    cameIn(fund, id, usd(600), {2026, 5, 10});
    const auto refund = [&](qint64 whole, const QDate &day, const char *reference) {
        return ruleOf(recordContributionEvent(
            fund.finance(), {id, ContributionEventKind::Refund, day, usd(whole), QString::fromLatin1(reference)}));
    };
    CHECK(refund(1, {2026, 3, 9}, "R-1") == u"refund_must_follow_its_receipt");
    CHECK(refund(401, {2026, 4, 1}, "R-1") == u"refund_must_follow_its_receipt");
    CHECK(refund(500, {2026, 5, 20}, "R-1") == u"done");
    CHECK(refund(400, {2026, 4, 1}, "R-1") == u"refund_must_be_new");
    CHECK(refund(400, {2026, 4, 1}, "R-2") == u"done");
    CHECK(receivedOn(fund, {2026, 4, 1}) == usd(0));
    CHECK(refund(100, {2026, 5, 9}, "R-3") == u"refund_must_follow_its_receipt");
    CHECK(refund(100, {2026, 5, 10}, "R-3") == u"done");
}

TEST_CASE("a receipt is not reversed from under a refund, since more would have gone back than came (para. 14)")
{
    TestFund fund;
    settle(fund);
    nowIs(fund, {2026, 6, 1});
    const ContributionId id = signedFor(fund, usd(1000), {2026, 3, 1});
    cameIn(fund, id, usd(400), {2026, 3, 10});
    cameIn(fund, id, usd(600), {2026, 3, 10});
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::Refund, id, usd(500), {2026, 4, 1})) == u"done");
    const auto receipts = readReceiptsOf(fund.database(), id, dollars);
    const auto reverse = [&](LedgerEntryId entry, const QDate &day) {
        return ruleOf(reverseEntry(fund.finance(), entry, QStringLiteral("wrong account"), day));
    };
    CHECK(reverse(receipts.back().entry, {2026, 6, 1}) == u"receipt_must_cover_its_refunds");
    CHECK(reverse(receipts.back().entry, {2026, 3, 11}) == u"receipt_must_cover_its_refunds");
    CHECK(reverse(receipts.front().entry, {2026, 6, 1}) == u"done");
    REQUIRE(reverse(readContributionEvents(fund.database(), id, dollars).front().entry, {2026, 6, 1}) == u"done");
    CHECK(reverse(receipts.back().entry, {2026, 6, 1}) == u"done");
    CHECK(receivedOn(fund, {2026, 6, 1}) == usd(0));
}

TEST_CASE("a reversal opens a closed contribution again, and its closing stays on record as lifted (para. 14)")
{
    TestFund fund;
    settle(fund);
    const ContributionId id = signedFor(fund, usd(1000), march);
    cameIn(fund, id, usd(1000), march);
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::Closing, id, usd(0), march)) == u"done");
    const auto stage = [&] {
        const auto rows = readContributionRows(fund.database(), {}, {}, 0, 10, dollars);
        CHECK(rows.front().stage == readContribution(fund.database(), id, dollars)->stage());
        return rows.front().stage;
    };
    CHECK(stage() == ContributionStage::Closed);
    REQUIRE(reverseEntry(fund.finance(), readReceiptsOf(fund.database(), id, dollars).front().entry,
                         QStringLiteral("of another fund"), march));
    CHECK(stage() == ContributionStage::Agreed);
    CHECK(countContributions(fund.database(), {{}, std::nullopt, ContributionStage::Closed}) == 0);
    const auto events = readContributionEvents(fund.database(), id, dollars);
    REQUIRE(events.size() == 1);
    CHECK(events.front().reversed);
    cameIn(fund, id, usd(300), march);
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::WriteOff, id, usd(700), march)) == u"done");
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::Closing, id, usd(0), march)) == u"done");
    CHECK(stage() == ContributionStage::Closed);
    CHECK(verifyRecord(fund.database())->isClean());
    CHECK(tamperWithEachTable(fund.database()).count("contribution_reopenings") == 1);
}

TEST_CASE("a closing that an older program left over a reversed receipt stands in nobody's way")
{
    TestFund fund;
    settle(fund);
    const ContributionId id = signedFor(fund, usd(1000), march);
    cameIn(fund, id, usd(1000), march);
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::Closing, id, usd(0), march)) == u"done");
    Change older(fund.finance(), Action::ReverseEntry);
    const LedgerEntryId receipt = readReceiptsOf(fund.database(), id, dollars).front().entry;
    REQUIRE(reverseEntry(older, *readEntry(fund.database(), receipt, dollars), QStringLiteral("wrong"), march));
    REQUIRE(older.commit());
    CHECK(readContribution(fund.database(), id, dollars)->stage() == ContributionStage::Agreed);
    CHECK(readContributionRows(fund.database(), {}, {}, 0, 10, dollars).front().stage == ContributionStage::Agreed);
    cameIn(fund, id, usd(1000), march);
    CHECK(readContribution(fund.database(), id, dollars)->stage() == ContributionStage::Closed);
    REQUIRE(reverseEntry(fund.finance(), readReceiptsOf(fund.database(), id, dollars).back().entry,
                         QStringLiteral("of another fund"), march));
    CHECK(readContributionEvents(fund.database(), id, dollars).front().reversed);
}

TEST_CASE("a revaluation recorded after the money came is taken back with what ended the claim, to the cent (para. 14)")
{
    TestFund fund;
    valueClaims(fund);
    const ContributionId id = signedFor(fund, euro(9000), march);
    nowIs(fund, {2026, 5, 20});
    cameIn(fund, id, euro(4500), {2026, 5, 2});
    const auto revalued = revalueReceivables(fund.finance(), {2026, 4, 30});
    REQUIRE(revalued);
    CHECK(*revalued == Revalued{1, usd(1250)});
    CHECK(heldOn(fund, Account::ReceivableValuation, {2026, 4, 30}) == 1250'00);
    CHECK(heldOn(fund, Account::ReceivableValuation, {2026, 5, 2}) == 625'00);
    CHECK(heldOn(fund, Account::ExchangeUnrealised, {2026, 5, 2}) == -625'00);
    cameIn(fund, id, euro(4500), {2026, 5, 10});
    CHECK(heldOn(fund, Account::ReceivableValuation, {2026, 5, 10}) == 0);
    CHECK(heldOn(fund, Account::ExchangeUnrealised, {2026, 5, 10}) == 0);
    CHECK(revalueReceivables(fund.finance(), {2026, 4, 30})->contributions == 0); // once is enough
    CHECK(verifyBalances(fund.database(), dollars).empty());
}

TEST_CASE("a revaluation is not reversed but made anew, month after month (para. 14)")
{
    TestFund fund;
    valueClaims(fund);
    const ContributionId id = signedFor(fund, euro(9000), march);
    nowIs(fund, {2026, 6, 3});
    REQUIRE(revalueReceivables(fund.finance(), {2026, 5, 31}));
    CHECK(ruleOf(revalueReceivables(fund.finance(), {2026, 4, 30})) == u"months_must_be_revalued_in_order");
    LedgerEntryId revaluation;
    for (const LedgerEntry &entry : readEntries(fund.database(), march, QDate(2026, 6, 3), dollars))
        if (entry.kind == EntryKind::Revaluation)
            revaluation = entry.id;
    const auto reversed = reverseEntry(fund.finance(), revaluation, QStringLiteral("wrong rate"), {2026, 6, 3});
    CHECK(ruleOf(reversed) == u"revaluation_must_stand");
    CHECK(reversed.failure().problems.front().paragraph == u"para. 14");
    REQUIRE(ruleOf(becomes(fund, ContributionEventKind::Reduction, id, euro(9000), {2026, 6, 3})) == u"done");
    CHECK(heldOn(fund, Account::ReceivableValuation, {2026, 6, 3}) == 0);
    CHECK(heldOn(fund, Account::ExchangeUnrealised, {2026, 6, 3}) == 0);
    CHECK(verifyBalances(fund.database(), dollars).empty());
}

TEST_CASE("verifying names a revaluation that stands of what is receivable no more")
{
    TestFund fund;
    valueClaims(fund);
    const ContributionId id = signedFor(fund, euro(9000), march);
    cameIn(fund, id, euro(9000), march);
    CHECK(verifyBalances(fund.database(), dollars).empty());
    Change change(fund.finance(), Action::RevalueReceivables);
    LedgerEntryDraft entry{EntryKind::Revaluation, march, subjectOf(id), QStringLiteral("2026-02")};
    entry.transfers.push_back({Account::ReceivableValuation, Account::ExchangeUnrealised, usd(5)});
    REQUIRE(postEntry(change, entry));
    REQUIRE(change.commit());
    const auto findings = verifyBalances(fund.database(), dollars);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().where == subjectOf(id));
}
