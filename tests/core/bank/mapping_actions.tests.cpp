#include "bank/mapping_actions.h"
#include "bank/mapping_guess.h"
#include "support/bank_papers.h"
#include "support/bank_tables.h"
#include "support/test_bank.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString testAccount = QStringLiteral("TEST-EUR-1");

/// Finance confirms what is guessed of a table.
void confirmGuess(TestFund &fund, const QByteArray &bytes, std::optional<DayOrder> days = {})
{
    auto guess = guessBankMapping(bytes);
    REQUIRE(guess);
    if (days)
        guess->mapping.days = days;
    REQUIRE(confirmMapping(fund.finance(), {testAccount, *currencyOf(u"EUR"), guess->mapping, guess->table.headings}));
}

Result<ImportedStatements> takeOwn(TestFund &fund, const QByteArray &bytes, const OwnTable &table = {})
{
    const auto file = readOwnTable(fund.database(), bytes, table);
    if (!file)
        return file.failure();
    return importStatements(fund.finance(), *file);
}

QString firstRule(const Result<ImportedStatements> &taken)
{
    return taken ? QString() : taken.failure().problems.front().rule;
}

} // namespace

TEST_CASE("a bank's table is not imported by a guess, and without asking once its columns were confirmed")
{
    TestFund fund;
    CHECK(firstRule(takeOwn(fund, signTable)) == u"mapping_must_be_confirmed");
    CHECK(firstRule(takeOwn(fund, signTable, {testAccount, {}})) == u"mapping_must_be_confirmed");
    confirmGuess(fund, signTable);
    const auto taken = takeOwn(fund, signTable); // its headings are those of one account alone
    REQUIRE(taken);
    CHECK(taken->lines == 2);
    CHECK(linesOf(fund).size() == 2);
    const auto again = takeOwn(fund, signTable, {QStringLiteral("test eur 1"), {}});
    REQUIRE(again);
    CHECK(again->unchanged == 1);
    CHECK(linesOf(fund).size() == 2);
    CHECK_FALSE(confirmMapping(fund.administrator(), readMappings(fund.database()).front()));
}

TEST_CASE("a table whose headings have changed is refused with the columns that did, until it is confirmed anew")
{
    TestFund fund;
    confirmGuess(fund, signTable);
    const QByteArray changed = QByteArray(signTable).replace("Importe", "Importe total");
    const auto refusedImport = takeOwn(fund, changed, {testAccount, {}});
    REQUIRE(firstRule(refusedImport) == u"headings_must_be_those_confirmed");
    const QString sentence = refusedImport.failure().problems.front().sentence;
    CHECK(sentence.contains(QStringLiteral("Importe total")));
    CHECK(sentence.contains(u'5'));
    CHECK(refusedImport.failure().problems.front().line == 4);
    auto guess = guessBankMapping(signTable);
    guess->mapping.columns[BankField::Amount] = QStringLiteral("Importe total");
    const auto table = readBankTable(changed, guess->mapping.layout);
    REQUIRE(table);
    REQUIRE(confirmMapping(fund.finance(), {testAccount, *currencyOf(u"EUR"), guess->mapping, table->headings}));
    CHECK(takeOwn(fund, changed));
    CHECK(readMappings(fund.database()).size() == 1);
}

TEST_CASE("without a column of balances the statement begins where the one before ended, or where a person says")
{
    TestFund fund;
    confirmGuess(fund, germanTable);
    CHECK(firstRule(takeOwn(fund, germanTable)) == u"opening_must_be_known");
    REQUIRE(take(fund, paper("2026-02-01", "2026-02-28", "0.00", "10.00", "2026-02-03,,10.00,BK-0,,")));
    const auto taken = takeOwn(fund, germanTable);
    REQUIRE(taken);
    CHECK(taken->notes.join(u' ').contains(QStringLiteral("10.00"))); // whoever reads it can say no
    const auto heads = readStatementHeads(fund.database());
    REQUIRE(heads.size() == 2);
    CHECK(heads.back().opening.toText() == u"10.00");
    CHECK(heads.back().closing.toText() == u"48759.50");
    const auto again = takeOwn(fund, germanTable);
    REQUIRE(again);
    CHECK(again->unchanged == 1);
    CHECK(firstRule(takeOwn(fund, signTable, {testAccount, {}})) == u"headings_must_be_those_confirmed");
}

TEST_CASE("a table that does not go on where its account ended is not taken for that account unsaid")
{
    TestFund fund;
    confirmGuess(fund, signTable);
    REQUIRE(takeOwn(fund, signTable));
    const QByteArray april =
        signTable.left(signTable.indexOf("2026-03-03")) + "2026-04-03|C-2026-002|Latvia|C|5.00|105.00|\n";
    CHECK(firstRule(takeOwn(fund, april)) == u"account_must_be_said"); // it may be of the bank's other account
    CHECK(takeOwn(fund, april, {testAccount, {}}));
}

TEST_CASE("one statement in two formats is there once")
{
    TestFund fund;
    REQUIRE(take(fund, paper("2026-03-03", "2026-03-05", "0.00", "48749.50",
                             "2026-03-03,,50000.00,BK-1,Estonia,C-2026-001\n2026-03-05,,-1250.50,BK-2,Airline,")));
    confirmGuess(fund, signTable);
    CHECK(firstRule(takeOwn(fund, signTable)) == u"statement_must_not_overlap");
    CHECK(linesOf(fund).size() == 2);
}

TEST_CASE("an opening balance that is said must be that of the file's own balances")
{
    TestFund fund;
    confirmGuess(fund, twoColumnTable, DayOrder::DayMonthYear);
    CHECK(firstRule(takeOwn(fund, twoColumnTable, {testAccount, Decimal(11, 0)})) ==
          u"opening_must_be_that_of_the_balances");
    CHECK(takeOwn(fund, twoColumnTable, {testAccount, Decimal(10, 0)}));
    auto twice = *readMapping(fund.database(), testAccount);
    twice.mapping.columns[BankField::Balance] = QStringLiteral("Debit");
    CHECK_FALSE(confirmMapping(fund.finance(), twice));
}
