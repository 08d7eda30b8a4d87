#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/reconciliation_rows.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "record/change.h"
#include "shortlists/reversal_actions.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/query_plan.h"
#include "support/test_money.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// Statements of two accounts in euros; a line is "account,day,amount,reference".
void takeTwoAccounts(TestFund &fund, const QByteArray &inFirst, const QByteArray &inSecond,
                     const QByteArray &closingOfFirst, const QByteArray &closingOfSecond)
{
    const auto paperOf = [](const QByteArray &account, const QByteArray &lines, const QByteArray &closing) {
        QByteArray rows = "opening," + account + ",EUR,2026-03-01,,0.00,,,\n";
        for (const QByteArray &line : lines.split('\n'))
            if (!line.isEmpty())
                rows += "line," + account + ",EUR," + line + "\n";
        return rows + "closing," + account + ",EUR,2026-03-31,," + closing + ",,,\n";
    };
    const auto imported = importStatements(
        fund.finance(), readBankStatements(statementHeader + paperOf("TEST-EUR-1", inFirst, closingOfFirst) +
                                           paperOf("TEST-EUR-2", inSecond, closingOfSecond)));
    REQUIRE(imported);
}

LedgerEntryId receiveFromEstonia(TestFund &fund, qint64 whole, const char *reference)
{
    settle(fund);
    const QDate january(2026, 1, 2);
    const auto id =
        recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), january, euro(50000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, january, euro(50000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*id, march, euro(whole), QString::fromLatin1(reference)}));
    return findReceipt(fund.database(), QString::fromLatin1(reference), fund.finance().fund().currency)->entry;
}

std::vector<BankLineId> lineIds(TestFund &fund)
{
    std::vector<BankLineId> ids;
    for (const StoredBankLine &line : readBankLines(fund.database()))
        ids.push_back(line.id);
    return ids;
}

BankLineState stateOf(TestFund &fund, BankLineId line)
{
    return readBankLine(fund.database(), line)->state;
}

Reconciliation weighOn(TestFund &fund, const QDate &day)
{
    const auto all = reconcileBank(fund.database(), day, fund.finance().fund().currency);
    REQUIRE(all.size() == 1);
    CHECK(all[0].addsUp());
    return all[0];
}

} // namespace

TEST_CASE("a receipt that came in parts is matched to all of its lines, which are undone together")
{
    TestFund fund;
    const LedgerEntryId entry = receiveFromEstonia(fund, 20000, "BK-1");
    takeTwoAccounts(fund, "2026-03-02,,12000.00,A,Estonia,\n2026-03-04,,8000.00,B,Estonia,\n2026-03-05,,1.00,C,,", {},
                    "20001.00", "0.00");
    const auto lines = lineIds(fund);
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[0]}, {entry}})) == u"match_must_come_to_the_line");
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[0], lines[1], lines[2]}, {entry}})) ==
          u"match_must_come_to_the_line");
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[0], BankLineId(99)}, {entry}})) == u"bank_line_must_exist");
    CHECK(ruleOf(matchLines(fund.finance(), {{}, {entry}})) == u"bank_line_must_exist");
    // A line that is named twice counts once.
    REQUIRE(matchLines(fund.finance(), {{lines[0], lines[1], lines[0]}, {entry}}));
    CHECK(stateOf(fund, lines[1]) == BankLineState::Matched);
    CHECK(countOpenLines(fund.database()) == 1);
    CHECK(readLinesOf(fund.database(), readBankLine(fund.database(), lines[1])->decision).size() == 2);
    CHECK(readBankLine(fund.database(), lines[1])->entries == std::vector{entry});
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[1], lines[2]}, {entry}})) == u"bank_line_must_be_open");
    // Until the last part is at the bank, the receipt is only in the books, and the first part only at the bank.
    const Reconciliation between = weighOn(fund, QDate(2026, 3, 3));
    CHECK(between.atBankOnly.size() == 1);
    CHECK(between.inBooksOnly.size() == 1);
    CHECK(weighOn(fund, QDate(2026, 3, 4)).atBankOnly.empty());
    REQUIRE(undoDecision(fund.finance(), lines[1], QStringLiteral("Another's.")));
    CHECK(countOpenLines(fund.database()) == 3);
    REQUIRE(matchLines(fund.finance(), {{lines[0], lines[1]}, {entry}}));
    REQUIRE(reverseEntry(fund.finance(), entry, QStringLiteral("Wrong."), march));
    CHECK(countOpenLines(fund.database()) == 3);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("lines that come to nothing among themselves are matched to each other, and no line alone is")
{
    TestFund fund;
    takeTwoAccounts(fund, "2026-03-02,,50.00,A,,\n2026-03-03,,-50.00,A,,taken back\n2026-03-09,,-30.00,T,own account,",
                    "2026-03-10,,30.00,T,own account,", "-30.00", "30.00");
    const auto lines = lineIds(fund);
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[0]}, {}})) == u"entry_must_be_open_cash");
    CHECK(ruleOf(matchLines(fund.finance(), {{lines[0], lines[2]}, {}})) == u"match_must_come_to_the_line");
    CHECK(ruleOf(matchLines(fund.as(Role::Auditor), {{lines[0], lines[1]}, {}})) == u"role_must_be_allowed");
    REQUIRE(matchLines(fund.finance(), {{lines[0], lines[1]}, {}}));
    REQUIRE(matchLines(fund.finance(), {{lines[2], lines[3]}, {}})); // from one account of the fund to the other
    CHECK(countOpenLines(fund.database()) == 0);
    const Reconciliation weighed = weighOn(fund, QDate(2026, 3, 31));
    CHECK(weighed.atBankOnly.empty());
    REQUIRE(weighed.accounts.size() == 2);
    CHECK(weighed.accounts[0].known.toText() == u"-30.00");
    CHECK(weighed.accounts[1].known.toText() == u"30.00");
    // On the day between, the money has left one account and not come to the other: that is told.
    const Reconciliation between = weighOn(fund, QDate(2026, 3, 9));
    REQUIRE(between.atBankOnly.size() == 1);
    CHECK(between.atBankOnly[0].account == u"TEST-EUR-1");
}

TEST_CASE("a currency with two accounts is reconciled account by account, each item at its own")
{
    TestFund fund;
    const LedgerEntryId first = receiveFromEstonia(fund, 20000, "BK-1");
    takeTwoAccounts(fund, "2026-03-02,,20000.00,BK-1,Estonia,\n2026-03-05,,-2.50,F,,fee", "2026-03-06,,7.00,X,,",
                    "19997.50", "7.00");
    const auto lines = lineIds(fund);
    REQUIRE(matchLine(fund.finance(), lines[0], {first}));
    const Reconciliation weighed = weighOn(fund, QDate(2026, 3, 31));
    REQUIRE(weighed.accounts.size() == 2);
    for (const AccountBalance &account : weighed.accounts) {
        Money open(0, account.balance.currency());
        for (const ReconcilingItem &item : weighed.itemsOf(account.account))
            open += item.amount;
        CHECK(account.balance == account.known + open); // what its matches are, and what is open
    }
    CHECK(weighed.accounts[0].known == euro(20000));
    CHECK(weighed.accounts[1].known.isZero());
    CHECK(weighed.itemsOf(QStringLiteral("TEST-EUR-2")).size() == 1);
    CHECK(weighed.accounts[0].known + weighed.accounts[1].known == weighed.perBooks - weighed.bookItems());
    const auto rows = weighedRows(weighed);
    CHECK(rows.size() == 3 + 3 + 1 + 2);
    CHECK(std::none_of(rows.begin(), rows.end(), [](const WeighedRow &row) { return row.isWrong; }));
}

TEST_CASE("no other program gives a line two meanings, alone or beside another")
{
    TestFund fund;
    takeTwoAccounts(fund, "2026-03-02,,50.00,A,,\n2026-03-03,,-50.00,A,,\n2026-03-04,,-50.00,B,,", {}, "-50.00",
                    "0.00");
    REQUIRE(matchLines(fund.finance(), {{lineIds(fund)[0], lineIds(fund)[1]}, {}}));
    for (const char *sql : {"INSERT INTO bank_decisions (line_id, kind, reason, recorded_by, recorded_at) "
                            "VALUES (2, 'not_ours', 'x', 1, '2026-03-02T09:00:00.000Z')",
                            "INSERT INTO bank_joint_lines (decision_id, line_id) VALUES (1, 1)",
                            "UPDATE bank_joint_lines SET line_id = 3", "DELETE FROM bank_joint_lines"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
    REQUIRE(explainLine(fund.finance(), lineIds(fund)[2], BankLineState::NotOurs, QStringLiteral("Goes back.")));
    CHECK_FALSE(fund.database().run("INSERT INTO bank_joint_lines (decision_id, line_id) VALUES (2, 1)"));
    fund.database().forgetFailure();
}

TEST_CASE("what no line stands for is found by the transfers of cash alone, whatever else the books hold")
{
    const QString plan = queryPlan(openPostingsSql);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("ledger_transfers_of_cash")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN e")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN m")));
}

TEST_CASE("what no line stands for is what is left of all that moved cash")
{
    TestFund fund;
    const LedgerEntryId entry = receiveFromEstonia(fund, 20000, "BK-1");
    const Currency &currency = fund.finance().fund().currency;
    REQUIRE(readOpenPostings(fund.database(), currency).size() == 1);
    CHECK(readOpenPostings(fund.database(), currency) == readCashPostings(fund.database(), currency));
    takeTwoAccounts(fund, "2026-03-02,,20000.00,BK-1,,", {}, "20000.00", "0.00");
    REQUIRE(matchLine(fund.finance(), lineIds(fund)[0], {entry}));
    CHECK(readOpenPostings(fund.database(), currency).empty());
    REQUIRE(undoDecision(fund.finance(), lineIds(fund)[0], QStringLiteral("No.")));
    CHECK(readOpenPostings(fund.database(), currency).size() == 1);
    REQUIRE(reverseEntry(fund.finance(), entry, QStringLiteral("Wrong."), march));
    CHECK(readOpenPostings(fund.database(), currency).empty());
    CHECK(readCashPostings(fund.database(), currency).size() == 2);
}

TEST_CASE("settled lines are read from the newest by their day, and found by words or an amount")
{
    TestFund fund;
    takeTwoAccounts(fund,
                    "2026-03-02,,50.00,A,Harbour Ltd,\n2026-03-03,,-50.00,B,Harbour Ltd,taken back\n"
                    "2026-03-04,,1234.50,C,Эстония,open",
                    {}, "1234.50", "0.00");
    const auto lines = lineIds(fund);
    CHECK(readSettledLines(fund.database(), {}, 10).empty());
    REQUIRE(matchLines(fund.finance(), {{lines[0], lines[1]}, {}}));
    REQUIRE(explainLine(fund.finance(), lines[2], BankLineState::NotOurs, QStringLiteral("Goes back.")));
    const auto idsOf = [&](const QString &search, int most = 10) {
        std::vector<BankLineId> ids;
        for (const StoredBankLine &line : readSettledLines(fund.database(), search, most))
            ids.push_back(line.id);
        return ids;
    };
    CHECK(idsOf({}) == std::vector{lines[2], lines[1], lines[0]});
    CHECK(idsOf({}, 1) == std::vector{lines[2]});
    CHECK(idsOf(QStringLiteral("harbour BACK")) == std::vector{lines[1]});
    CHECK(idsOf(QStringLiteral("эстония")) == std::vector{lines[2]});
    CHECK(idsOf(QStringLiteral("1,234.50")) == std::vector{lines[2]});
    CHECK(idsOf(QStringLiteral("nobody")).empty());
    CHECK(readSettledLines(fund.database(), {}, 10)[0].state == BankLineState::NotOurs);
    REQUIRE(undoDecision(fund.finance(), lines[0], QStringLiteral("No.")));
    CHECK(idsOf({}) == std::vector{lines[2]});
    const QString plan = queryPlan(settledLinesSql);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("SCAN l USING INDEX bank_lines_by_date")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN d")));
}
