#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/test_bank.h"

#include <catch2/catch.hpp>

#include <future>

using namespace fund;

TEST_CASE("a statement that is there already in another format is told as such, however its account is written")
{
    TestFund fund;
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-10", "0.00", "5.00", "2026-02-03,,5.00,BK-1,Estonia,gift")));
    const auto again = take(fund, paper("2026-02-01", "2026-02-10", "0.00", "5.00", "2026-02-03,,5.00,BK-1,EST,"));
    REQUIRE_FALSE(again);
    CHECK(again.failure().problems.front().rule == u"statement_must_not_overlap");
    CHECK(again.failure().problems.front().sentence.contains(QStringLiteral("format")));
    // The same words of an account in small letters and blanks are the same statement of the same account.
    QByteArray otherwise = paper("2026-02-01", "2026-02-10", "0.00", "5.00", "2026-02-03,,5.00,BK-1,Estonia,gift");
    otherwise.replace("TEST-EUR-1", "test eur1");
    CHECK(*take(fund, otherwise) == ImportedStatements{0, 1, 0, {}});
    otherwise = paper("2026-02-11", "2026-02-12", "5.00", "5.00", "").replace("TEST-EUR-1", "Test.EUR.1");
    REQUIRE(take(fund, otherwise));
    for (const BankStatement &head : readStatementHeads(fund.database()))
        CHECK(head.account == u"TEST-EUR-1");
    // A day on which as much came as went is there once.
    REQUIRE(
        take(fund, paper("2026-02-13", "2026-02-13", "5.00", "5.00", "2026-02-13,,9.00,A,,\n2026-02-13,,-9.00,B,,")));
    CHECK(ruleOf(take(fund, paper("2026-02-13", "2026-02-13", "5.00", "5.00",
                                  "2026-02-13,,9.00,AA,,\n2026-02-13,,-9.00,BB,,"))) == u"statement_must_not_overlap");
}

TEST_CASE("an account that nobody knows, or in another currency than until now, is told of: it may be a wrong file")
{
    TestFund fund;
    const QByteArray february = paper("2026-02-01", "2026-02-10", "0.00", "0.00", "");
    CHECK(take(fund, february)->notes.isEmpty()); // the first of all is no stranger
    QByteArray other = february;
    REQUIRE(take(fund, other.replace("TEST-EUR-1", "OTHER-9"))->notes.size() == 1);
    other = paper("2026-02-11", "2026-02-12", "0.00", "0.00", "", "USD").replace("TEST-USD-1", "TEST-EUR-1");
    const auto dollars = take(fund, other);
    REQUIRE(dollars);
    REQUIRE(dollars->notes.size() == 1);
    CHECK(dollars->notes.front().contains(QStringLiteral("USD")));
}

TEST_CASE("two who import one statement at once, in other words, have its lines on record once")
{
    TestFund fund;
    const auto takeAs = [&](const QByteArray &purpose) {
        return std::async(std::launch::async, [&fund, purpose] {
            const auto own = fund.finance().onThisThread();
            if (!own)
                return false;
            const auto file = readBankStatements(
                paper("2026-02-01", "2026-02-10", "0.00", "5.00", "2026-02-03,,5.00,BK-1,Estonia," + purpose));
            return static_cast<bool>(importStatements(**own, file));
        });
    };
    REQUIRE(fund.finance().require(Action::ImportBankStatement)); // signed in before the threads begin
    auto first = takeAs("gift");
    auto second = takeAs("a gift");
    const bool firstDone = first.get();
    const bool secondDone = second.get();
    CHECK(firstDone != secondDone);
    CHECK(countOpenLines(fund.database()) == 1);
}

TEST_CASE("a name within a longer one is another's, and what only looks like a gift is never taken unseen")
{
    TestFund fund;
    settle(fund);
    const DonorId france = addState(fund, "France", "FRA");
    const QDate january(2026, 1, 2);
    const auto id = recordContribution(fund.finance(), {france, january, euro(900), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, january, euro(900), {}, {}, {}}));
    REQUIRE(
        take(fund, paper("2026-03-01", "2026-03-02", "0.00", "974.00",
                         "2026-03-02,,37.00,I-1,Banque de France,interest\n"
                         "2026-03-02,,900.00,NONREF,Ministry of Finance of France,\n2026-03-02,,37.00,R-1,France,")));
    const auto lines = linesOf(fund);
    CHECK(suggested(fund, lines[0]).empty());
    const auto best = suggested(fund, lines[1]);
    REQUIRE(best.size() == 1);
    CHECK(best[0].kind == SuggestionKind::NewReceipt);
    CHECK_FALSE(best[0].isSure()); // it would post an entry: a person says so
    CHECK(evidenceOf(lines[1]) != u"NONREF");
    REQUIRE(acceptSuggestion(fund.finance(), lines[1].id, best[0]));
    CHECK(
        readReceiptsOf(fund.database(), *id, fund.finance().fund().currency)[0].bankReference.contains(u"TEST-EUR-1"));
    CHECK_FALSE(isEvidence(QStringLiteral(" NotProvided ")));
    CHECK_FALSE(isEvidence(QStringLiteral("-")));
    CHECK(isEvidence(QStringLiteral("BK-1")));
}

TEST_CASE("a payment that came back is never a gift")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    QByteArray entry = camtEntry("20000.00", "CRDT", "2026-03-02", "BK-1");
    entry.replace("</CdtDbtInd>", "</CdtDbtInd><RvslInd>true</RvslInd>");
    REQUIRE(take(fund, camtDocument(camtBalance("OPBD", "0.00", "2026-03-01") +
                                    camtBalance("CLBD", "20000.00", "2026-03-02") + entry)));
    const StoredBankLine line = linesOf(fund).front();
    REQUIRE(line.line.isReversal);
    CHECK(suggested(fund, line).empty());
    CHECK(ruleOf(receiveLine(fund.finance(), line.id, estonia)) == u"bank_line_must_be_open");
    CHECK(countOpenLines(fund.database()) == 1);
}
