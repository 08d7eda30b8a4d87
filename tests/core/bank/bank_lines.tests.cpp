#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "bank/reconciliation.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "localisation/dates.h"
#include "record/change.h"
#include "shortlists/reversal_actions.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/test_bank.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

LedgerEntryId pay(TestFund &fund, const QString &subject, qint64 amount, const char *voucher)
{
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    REQUIRE(commitFunds(change, {Window::Sponsorship, usd(amount), subject, QStringLiteral("award"), march}));
    REQUIRE(change.commit());
    const auto paid = recordExpenditure(
        fund.finance(), {Window::Sponsorship, subject, usd(amount), QString::fromLatin1(voucher), false, march});
    REQUIRE(paid);
    return *paid;
}

/// USD 200,000 from Chile and an allotment, so that payments can be made.
void fillPool(TestFund &fund)
{
    give(fund, addState(fund, "Chile", "CHL"), usd(200000), march);
    REQUIRE(allotFunds(fund.administrator(), {Window::Sponsorship, usd(50000), QStringLiteral("plan"), march}));
}

} // namespace

TEST_CASE("a statement is recorded once: again it adds nothing, an overlap is refused, a gap is told")
{
    TestFund fund;
    const QByteArray february = paper("2026-02-01", "2026-02-10", "0.00", "5.00", "2026-02-03,,5.00,BK-1,Estonia,gift");
    const auto first = take(fund, february);
    REQUIRE(first);
    CHECK(*first == ImportedStatements{1, 0, 1, {}});
    CHECK(*take(fund, february) == ImportedStatements{0, 1, 0, {}});
    CHECK(countOpenLines(fund.database()) == 1);
    CHECK(ruleOf(take(fund, paper("2026-02-09", "2026-02-20", "5.00", "5.00", ""))) == u"statement_must_not_overlap");
    CHECK(ruleOf(take(fund, paper("2026-02-10", "2026-02-20", "6.00", "6.00", ""))) == u"statement_must_not_overlap");
    const auto gap = take(fund, paper("2026-02-15", "2026-02-20", "9.00", "9.00", ""));
    REQUIRE(gap);
    REQUIRE(gap->notes.size() == 2);
    CHECK(gap->notes[0].contains(dateRange(QDate(2026, 2, 11), QDate(2026, 2, 14), Language::English)));
    CHECK(gap->notes[1].contains(QStringLiteral("4.00")));
    // What was missing closes the gap without a word.
    CHECK(take(fund, paper("2026-02-11", "2026-02-14", "5.00", "9.00", "2026-02-12,,4.00,BK-2,,"))->notes.isEmpty());
    CHECK(ruleOf(take(fund, february.left(february.size() - 40))) != u"done");
    CHECK(ruleOf(importStatements(fund.administrator(), readBankStatements(february))) == u"role_must_be_allowed");
    const auto checked = importStatements(
        fund.finance(), readBankStatements(paper("2026-03-01", "2026-03-02", "9.00", "9.00", "")), true);
    CHECK(checked->statements == 1);
    CHECK(readStatementHeads(fund.database()).size() == 3);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("a receipt on record is suggested for its line with every reason, and one key's deed matches it")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    REQUIRE(recordReceipt(fund.finance(), {estonia, march, euro(20000), QStringLiteral("BK-1")}));
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-31", "0.00", "40000.00",
                             "2026-03-02,,20000.00,BK-1,Ministry of Foreign Affairs of Estonia,C-2026-001 instalment\n"
                             "2026-03-05,,20000.00,BK-2,,")));
    const auto lines = linesOf(fund);
    const auto best = suggested(fund, lines[0]);
    REQUIRE(best.size() == 2); // what is in the books before what could be
    CHECK(best[0].kind == SuggestionKind::Entry);
    CHECK(best[1].kind == SuggestionKind::NewReceipt);
    std::vector<int> points;
    for (const ScorePart &part : best[0].parts)
        points.push_back(part.points);
    CHECK(points == std::vector{40, 30, 25, 20, 10}); // amount, reference, contribution, donor, day
    CHECK(best[0].isSure());
    CHECK_FALSE(suggested(fund, lines[1])[0].isSure()); // of an amount alone a person judges
    CHECK(suggested(fund, lines[1])[0].points() == 47); // the amount, three days away

    CHECK(ruleOf(acceptSuggestion(fund.as(Role::Auditor), lines[0].id, best[0])) == u"role_must_be_allowed");
    CHECK(ruleOf(acceptSuggestion(fund.finance(), lines[0].id, best[0])) == u"done");
    CHECK(readBankLine(fund.database(), lines[0].id)->state == BankLineState::Matched);
    CHECK(suggested(fund, lines[1]).empty()); // a receipt is one line's alone
    CHECK(ruleOf(matchLine(fund.finance(), lines[1].id, best[0].entries)) == u"entry_must_be_open_cash");
    CHECK(ruleOf(matchLine(fund.finance(), lines[0].id, best[0].entries)) == u"bank_line_must_be_open");
    CHECK(countOpenLines(fund.database()) == 1);
}

TEST_CASE("a match is undone with a reason, and lapses when its entry is reversed")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    REQUIRE(recordReceipt(fund.finance(), {estonia, march, euro(20000), QStringLiteral("BK-1")}));
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-31", "0.00", "20000.00", "2026-03-02,,20000.00,BK-1,,")));
    const BankLineId line = linesOf(fund).front().id;
    const LedgerEntryId entry = suggested(fund, linesOf(fund).front()).front().entries.front();
    CHECK(ruleOf(undoDecision(fund.finance(), line, QStringLiteral("x"))) == u"bank_line_must_have_a_meaning");
    REQUIRE(matchLine(fund.finance(), line, {entry}));
    CHECK(ruleOf(undoDecision(fund.finance(), line, QStringLiteral(" "))) == u"reason_must_be_given");
    CHECK(ruleOf(undoDecision(fund.finance(), line, QStringLiteral("Another one's."))) == u"done");
    CHECK(readBankLine(fund.database(), line)->state == BankLineState::Open);
    REQUIRE(matchLine(fund.finance(), line, {entry}));
    REQUIRE(reverseEntry(fund.finance(), entry, QStringLiteral("Wrong contribution."), march));
    CHECK(readBankLine(fund.database(), line)->state == BankLineState::Open);
    CHECK(countOpenLines(fund.database()) == 1);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("where nothing is in the books yet, an outstanding instalment is recorded with the line as its evidence")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-02", "0.00", "20100.00",
                             "2026-03-02,,20000.00,,Республика Эстония,\n2026-03-02,,100.00,BK-3,Nobody,")));
    const auto lines = linesOf(fund);
    const auto best = suggested(fund, lines[0]);
    REQUIRE(best.size() == 1);
    CHECK(best[0].kind == SuggestionKind::NewReceipt);
    CHECK(best[0].contribution == estonia);
    CHECK(best[0].points() == 30 + 20 + 9); // the instalment, a name of Estonia, a day
    CHECK(suggested(fund, lines[1]).empty());
    CHECK(ruleOf(acceptSuggestion(fund.finance(), lines[0].id, best[0])) == u"done");
    const auto receipts = readReceiptsOf(fund.database(), estonia, fund.finance().fund().currency);
    REQUIRE(receipts.size() == 1);
    CHECK(receipts[0].amount == euro(20000));
    CHECK(receipts[0].onDate == march);
    CHECK(receipts[0].bankReference == evidenceOf(lines[0]));
    CHECK(readBankLine(fund.database(), lines[0].id)->entries == std::vector{receipts[0].entry});
    // A rule that refuses the receipt keeps the line open, and nothing is written.
    CHECK(ruleOf(receiveLine(fund.finance(), lines[1].id, ContributionId(99))) == u"contribution_must_exist");
    CHECK(readBankLine(fund.database(), lines[1].id)->state == BankLineState::Open);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("one order of the bank stands for several payments whose sum it is, and never for a gift beside them")
{
    TestFund fund;
    settle(fund);
    fillPool(fund);
    const LedgerEntryId first = pay(fund, QStringLiteral("nominations/1"), 1000, "V-1");
    const LedgerEntryId second = pay(fund, QStringLiteral("nominations/2"), 1500, "V-2");
    const LedgerEntryId third = pay(fund, QStringLiteral("nominations/3"), 1000, "V-3");
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-31", "0.00", "193500.00",
                             "2026-03-03,,-3500.00,ORDER-1,,salaries\n2026-03-04,,-2500.00,ORDER-2,,\n"
                             "2026-03-02,,199500.00,BANK-1,Chile,",
                             "USD")));
    const auto lines = linesOf(fund); // by day
    const auto best = suggested(fund, lines[1]);
    REQUIRE(best.size() == 1);
    CHECK(best[0].kind == SuggestionKind::SameDay);
    CHECK(best[0].entries == std::vector{first, second, third});
    CHECK(suggested(fund, lines[2]).empty());
    CHECK(ruleOf(matchLine(fund.finance(), lines[2].id, {first, second, third})) == u"match_must_come_to_the_line");
    CHECK(ruleOf(matchLine(fund.finance(), lines[2].id, {second, second, third})) == u"done");
    const auto receipt = findReceipt(fund.database(), QStringLiteral("BANK-1"), fund.finance().fund().currency);
    REQUIRE(receipt);
    CHECK(ruleOf(matchLine(fund.finance(), lines[0].id, {receipt->entry, first})) ==
          u"match_must_not_join_a_gift_with_a_use");
    // Nor does the file take it from any other program.
    const QByteArray ids = QByteArray::number(receipt->entry.number()) + "), (2, " + QByteArray::number(first.number());
    CHECK(fund.database().run("INSERT INTO bank_decisions (line_id, kind, reason, recorded_by, recorded_at) "
                              "VALUES (1, 'matched', '', 1, '2026-03-02T09:00:00.000Z')"));
    CHECK_FALSE(fund.database().run("INSERT INTO bank_matches (decision_id, ledger_entry_id) VALUES (2, " + ids + ")"));
    fund.database().forgetFailure();
}

TEST_CASE("payments of one amount are told apart by voucher, then by day, then by number")
{
    TestFund fund;
    settle(fund);
    fillPool(fund);
    const LedgerEntryId first = pay(fund, QStringLiteral("nominations/1"), 1000, "V-1");
    const LedgerEntryId second = pay(fund, QStringLiteral("nominations/2"), 1000, "V-12");
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-31", "0.00", "-2000.00",
                             "2026-03-03,,-1000.00,X,,travel V-12\n2026-03-04,,-1000.00,Y,,travel", "USD")));
    const auto lines = linesOf(fund);
    const auto named = suggested(fund, lines[0]);
    REQUIRE(named.size() == 2);
    CHECK(named[0].entries == std::vector{second});
    CHECK(named[1].entries == std::vector{first}); // V-1 is not in V-12
    CHECK(suggested(fund, lines[1]).front().entries == std::vector{first});
    CHECK(suggested(fund, lines[1]) == suggested(fund, lines[1]));
}

TEST_CASE(
    "a charge of the bank is a loss of the pool that stands for its line, and the pool shows no money that is gone")
{
    TestFund fund;
    settle(fund);
    fillPool(fund);
    const Currency &currency = fund.finance().fund().currency;
    const Money before = poolPosition(fund.database(), {march}, currency).available;
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-28", "0.00", "-2.50", "2026-02-03,,-2.50,BK-1,,fee", "USD")));
    const BankLineId line = linesOf(fund).front().id;
    CHECK(ruleOf(explainLine(fund.finance(), line, BankLineState::BankCharge, {})) == u"reason_must_be_given");
    CHECK(ruleOf(explainLine(fund.finance(), line, BankLineState::Matched, QStringLiteral("x"))) ==
          u"meaning_must_be_an_explanation");
    CHECK(ruleOf(explainLine(fund.as(Role::Auditor), line, BankLineState::BankCharge, QStringLiteral("Fee."))) ==
          u"role_must_be_allowed");
    CHECK(ruleOf(explainLine(fund.finance(), line, BankLineState::BankCharge, QStringLiteral("Fee."))) == u"done");
    const auto charge = readBankLine(fund.database(), line);
    CHECK(charge->state == BankLineState::BankCharge);
    CHECK(charge->reason == u"Fee.");
    REQUIRE(charge->entries.size() == 1);
    const auto posted = readPostings(fund.database(), charge->entries, currency);
    REQUIRE(posted.size() == 1);
    CHECK(posted[0].amount == charge->line.amount);
    CHECK(posted[0].narrative.contains(QStringLiteral("Bank charge")));
    CHECK(before - poolPosition(fund.database(), {march}, currency).available == -charge->line.amount);
    CHECK(ruleOf(explainLine(fund.finance(), line, BankLineState::NotOurs, QStringLiteral("x"))) ==
          u"bank_line_must_be_open");
    CHECK(countOpenLines(fund.database()) == 0);
    const auto weighed = reconcileBank(fund.database(), QDate(2026, 2, 28), currency);
    REQUIRE(weighed.size() == 1);
    CHECK(weighed[0].atBankOnly.empty());
    CHECK(weighed[0].addsUp());
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("a charge in a currency of its own is worth what the month's rate says, and without one it is refused")
{
    TestFund fund;
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-28", "0.00", "-0.90", "2026-02-03,,-0.90,BK-1,,fee")));
    const BankLineId line = linesOf(fund).front().id;
    CHECK(ruleOf(explainLine(fund.finance(), line, BankLineState::BankCharge, QStringLiteral("Fee."))) != u"done");
    CHECK(countOpenLines(fund.database()) == 1);
    settle(fund); // 0.9 euros for a dollar
    REQUIRE(explainLine(fund.finance(), line, BankLineState::BankCharge, QStringLiteral("Fee.")));
    const PoolPosition pool = poolPosition(fund.database(), {march}, fund.finance().fund().currency);
    CHECK(pool.otherIncome == -usd(1));
}

TEST_CASE("a line that is not the fund's stays out of the books, and stands in the reconciliation with its reason")
{
    TestFund fund;
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-28", "0.00", "2.50", "2026-02-03,,2.50,BK-1,,")));
    const BankLineId line = linesOf(fund).front().id;
    REQUIRE(explainLine(fund.finance(), line, BankLineState::NotOurs, QStringLiteral("Another fund's.")));
    const auto weighed = reconcileBank(fund.database(), QDate(2026, 2, 28), fund.finance().fund().currency);
    REQUIRE(weighed.size() == 1);
    CHECK(weighed[0].atBankOnly.front().state == BankLineState::NotOurs);
    CHECK(weighed[0].atBankOnly.front().what.contains(QStringLiteral("Another fund's.")));
    CHECK(weighed[0].addsUp());
}

TEST_CASE("the balance of the bank and that of the books are reconciled at any day, with what only one of them knows")
{
    TestFund fund(QDate(2026, 4, 10));
    settle(fund);
    const ContributionId estonia = promise(fund);
    REQUIRE(recordReceipt(fund.finance(), {estonia, march, euro(20000), QStringLiteral("BK-1")}));
    REQUIRE(recordReceipt(fund.finance(), {estonia, QDate(2026, 4, 1), euro(10000), QStringLiteral("BK-2")}));
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-31", "7.00", "30004.50",
                             "2026-03-03,,20000.00,BK-1,,\n2026-03-04,,-2.50,FEE,,fee\n2026-03-30,,10000.00,BK-2,,")));
    const auto lines = linesOf(fund);
    for (const std::size_t i : {std::size_t(0), std::size_t(2)})
        REQUIRE(acceptSuggestion(fund.finance(), lines[i].id, suggested(fund, lines[i]).front()));
    const auto on = [&](const QDate &day) {
        const auto all = reconcileBank(fund.database(), day, fund.finance().fund().currency);
        REQUIRE(all.size() == 1);
        CHECK(all[0].addsUp());
        return all[0];
    };
    // On 2 March the books are ahead of the bank, on 31 March the bank of the books.
    const Reconciliation early = on(march);
    CHECK(early.perBank.toText() == u"7.00");
    CHECK(early.perBooks == euro(20000));
    REQUIRE(early.inBooksOnly.size() == 1);
    CHECK(early.inBooksOnly[0].amount == euro(20000));
    const Reconciliation late = on(QDate(2026, 3, 31));
    CHECK(late.perBank.toText() == u"30004.50");
    CHECK(late.perBooks == euro(20000));
    CHECK(late.inBooksOnly.empty());
    REQUIRE(late.atBankOnly.size() == 3); // the first balance, the fee, the receipt of April
    CHECK(late.accounts.front().coveredTo == QDate(2026, 3, 31));
    const Reconciliation now = on(QDate(2026, 4, 10));
    CHECK(now.atBankOnly.size() == 2);
    CHECK(now.perBooks == euro(30000));
    CHECK(reconcileBank(fund.database(), QDate(2026, 2, 1), fund.finance().fund().currency).empty());
    // A receipt that is reversed leaves its line alone again, and still all adds up.
    const auto receipt = findReceipt(fund.database(), QStringLiteral("BK-1"), fund.finance().fund().currency);
    REQUIRE(reverseEntry(fund.finance(), receipt->entry, QStringLiteral("Wrong."), QDate(2026, 4, 5)));
    CHECK(on(QDate(2026, 4, 10)).atBankOnly.size() == 3);
    CHECK(on(QDate(2026, 3, 31)).inBooksOnly.size() == 1);
}

TEST_CASE("differences of exchange on cash stand in the books and at no bank: the reconciliation says so")
{
    TestFund fund;
    settle(fund);
    fillPool(fund);
    REQUIRE(recordOtherIncome(fund.finance(),
                              {IncomeKind::ExchangeDifference, usd(12), QStringLiteral("Revaluation"), march}));
    REQUIRE(recordOtherIncome(fund.finance(), {IncomeKind::Interest, usd(5), QStringLiteral("INT-3"), march}));
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-02", "0.00", "200005.00",
                             "2026-03-02,,200000.00,BANK-1,,\n2026-03-02,,5.00,INT-3,,interest", "USD")));
    for (const StoredBankLine &line : linesOf(fund))
        REQUIRE(acceptSuggestion(fund.finance(), line.id, suggested(fund, line).front()));
    const auto weighed = reconcileBank(fund.database(), march, fund.finance().fund().currency);
    REQUIRE(weighed.size() == 1);
    CHECK(weighed[0].addsUp());
    CHECK(weighed[0].atBankOnly.empty());
    REQUIRE(weighed[0].inBooksOnly.size() == 1);
    CHECK(weighed[0].inBooksOnly[0].amount == usd(12));
}
