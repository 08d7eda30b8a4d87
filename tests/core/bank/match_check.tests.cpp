#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "contributions/contribution_store.h"
#include "record/change.h"
#include "support/bank_papers.h"
#include "support/test_money.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// Chile's receipt of USD 100 is line 1 of two; line 2 is the same amount again.
LedgerEntryId matchOne(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Chile", "CHL"), usd(100), QDate(2026, 3, 2));
    give(fund, addState(fund, "Fiji", "FJI"), usd(70), QDate(2026, 3, 2));
    const auto file = readBankStatements(statementHeader + "opening,TEST-USD-1,USD,2026-03-01,,0.00,,,\n"
                                                           "line,TEST-USD-1,USD,2026-03-02,,100.00,A,Chile,\n"
                                                           "line,TEST-USD-1,USD,2026-03-02,,100.00,B,,\n"
                                                           "closing,TEST-USD-1,USD,2026-03-02,,200.00,,,\n");
    REQUIRE(importStatements(fund.finance(), file));
    const auto postings = readOpenPostings(fund.database(), fund.finance().fund().currency);
    const auto chile = std::find_if(postings.begin(), postings.end(),
                                    [](const CashPosting &posting) { return posting.amount == usd(100); });
    REQUIRE(chile != postings.end());
    REQUIRE(matchLine(fund.finance(), readBankLines(fund.database())[0].id, {chile->entry}));
    return chile->entry;
}

/// Kinds and places of what verify finds about the bank, but for the rows that the record itself names.
QStringList findingsOf(TestFund &fund)
{
    const auto verified = verifyFile(fund.database());
    REQUIRE(verified);
    QStringList found;
    for (const Finding &finding : verified->findings)
        if (finding.kind.startsWith(u"bank_") || finding.kind == u"amount_wrong")
            found += finding.kind + u' ' + finding.where;
    return found;
}

QStringList only(const char *text)
{
    return {QString::fromUtf8(text)};
}

} // namespace

TEST_CASE("a match that another program made not add up is named by verify")
{
    TestFund fund;
    const LedgerEntryId entry = matchOne(fund);
    CHECK(verifyFile(fund.database())->isClean());
    SECTION("it names another entry, of another amount")
    {
        fund.tamper("UPDATE bank_matches SET ledger_entry_id = (SELECT max(id) FROM ledger_entries WHERE kind = "
                    "'receipt')");
        CHECK(findingsOf(fund) == only("bank_match_wrong bank_decisions/1"));
    }
    SECTION("it names a second line, whose money is in no entry")
    {
        fund.tamper("INSERT INTO bank_joint_lines (decision_id, line_id) VALUES (1, 2)");
        CHECK(findingsOf(fund) == only("bank_match_wrong bank_decisions/1"));
    }
    SECTION("it names nothing")
    {
        fund.tamper("DELETE FROM bank_matches");
        CHECK(findingsOf(fund) == only("bank_match_wrong bank_decisions/1"));
    }
    SECTION("it names an entry that moved no cash")
    {
        fund.tamper("UPDATE bank_matches SET ledger_entry_id = (SELECT min(id) FROM ledger_entries WHERE kind = "
                    "'pledge')");
        CHECK(findingsOf(fund) == only("bank_match_wrong bank_decisions/1"));
    }
    CHECK(entry.isValid());
}

TEST_CASE("an entry that stands for two lines, and a line of two meanings, are named by verify")
{
    TestFund fund;
    const LedgerEntryId entry = matchOne(fund);
    const QByteArray number = QByteArray::number(entry.number());
    SECTION("the entry twice")
    {
        fund.tamper("INSERT INTO bank_decisions (id, line_id, kind, reason, recorded_by, recorded_at) "
                    "VALUES (2, 2, 'matched', '', 1, '2026-03-02T09:00:00.000Z'); "
                    "INSERT INTO bank_matches (decision_id, ledger_entry_id) VALUES (2, " +
                    number + ")");
        CHECK(findingsOf(fund) ==
              QStringList{QStringLiteral("bank_match_wrong ledger_entries/") + QString::fromLatin1(number)});
    }
    SECTION("the line twice")
    {
        fund.tamper("INSERT INTO bank_decisions (id, line_id, kind, reason, recorded_by, recorded_at) "
                    "VALUES (2, 1, 'not_ours', 'x', 1, '2026-03-02T09:00:00.000Z')");
        CHECK(findingsOf(fund) == only("bank_match_wrong bank_lines/1"));
    }
}

TEST_CASE("a statement that another program changed is named by verify, and no amount ends the program")
{
    TestFund fund;
    matchOne(fund);
    SECTION("a line's words")
    {
        fund.tamper("UPDATE bank_lines SET purpose = 'gift' WHERE id = 2");
        CHECK(findingsOf(fund) == only("bank_statement_wrong bank_statements/1"));
    }
    SECTION("a line's amount: the balances no longer come out, nor does the match")
    {
        fund.tamper("UPDATE bank_lines SET amount = 9000 WHERE id = 1");
        CHECK(findingsOf(fund) == QStringList{QStringLiteral("bank_statement_wrong bank_statements/1"),
                                              QStringLiteral("bank_statement_wrong bank_statements/1"),
                                              QStringLiteral("bank_match_wrong bank_decisions/1")});
    }
    SECTION("an amount that no sum can hold")
    {
        fund.tamper("UPDATE bank_lines SET amount = 9000000000000000000");
        CHECK(findingsOf(fund) ==
              QStringList{QStringLiteral("amount_wrong bank_lines/1"), QStringLiteral("amount_wrong bank_lines/2")});
    }
}
