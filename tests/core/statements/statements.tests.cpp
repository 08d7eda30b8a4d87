#include "contributions/contribution_actions.h"
#include "contributions/published_contributions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_actions.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "record/change.h"
#include "reports/annual_figures_reader.h"
#include "statements/harmonised_class.h"
#include "statements/pledge_line.h"
#include "statements/statement.h"
#include "statements/statement_tables.h"
#include "support/money_rules.h"
#include "support/request_letter.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace fund;

namespace {

/// A year with receipts in two currencies, a pledge, an agreement in instalments, an allotment, commitments, payments
/// and interest.
struct Year
{
    Year()
    {
        settle(fund);
        const DonorId estonia = addState(fund, "Estonia", "EST");
        const DonorId fiji = addState(fund, "Fiji", "FJI");
        give(fund, estonia, usd(400'000), QDate(2026, 1, 10));
        give(fund, fiji, euro(90'000), QDate(2026, 1, 20));
        REQUIRE(recordContribution(fund.finance(), {fiji, QDate(2026, 2, 1), euro(9'000), {}, {}}));
        const auto agreed = recordContribution(fund.finance(), {estonia, QDate(2026, 2, 2), usd(60'000), {}, {}});
        REQUIRE(agreed);
        AgreementDraft agreement;
        agreement.contribution = *agreed;
        agreement.onDate = QDate(2026, 2, 3);
        agreement.amount = usd(60'000);
        agreement.instalments = {{QDate(2026, 2, 20), usd(25'000)}, {QDate(2026, 12, 1), usd(35'000)}};
        REQUIRE(recordAgreement(fund.finance(), agreement));
        REQUIRE(allotFunds(fund.administrator(),
                           {Window::Sponsorship, usd(100'000), QStringLiteral("Plan"), QDate(2026, 2, 10)}));
        commit();
        REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/1"), usd(30'000),
                                                   QStringLiteral("V-1"), false, QDate(2026, 2, 20)}));
        REQUIRE(recordOtherIncome(fund.finance(),
                                  {IncomeKind::Interest, usd(1'234), QStringLiteral("B-9"), QDate(2026, 2, 21)}));
    }
    void commit()
    {
        Change change(fund.as(Role::Representative), Action::DecideShortList);
        REQUIRE(commitFunds(change, {Window::Sponsorship, usd(70'000), QStringLiteral("nominations/1"),
                                     QStringLiteral("award"), QDate(2026, 2, 12)}));
        REQUIRE(change.commit());
    }
    Session &auditor() { return fund.as(Role::Auditor); }
    FinancialStatement read(StatementKind kind, const QDate &day = QDate(2026, 3, 2), std::optional<QDate> knownOn = {})
    {
        const auto statement = readStatement(auditor(), {kind, QDate(2026, 1, 1), day, knownOn});
        REQUIRE(statement);
        return *statement;
    }
    PoolPosition pool(const QDate &day = QDate(2026, 3, 2)) { return poolPosition(fund.database(), {day}, dollars); }

    TestFund fund;
};

Money moneyIn(const DataRow &row, std::size_t column)
{
    return std::holds_alternative<Money>(row.cells.at(column)) ? std::get<Money>(row.cells.at(column))
                                                               : Money(0, dollars);
}

/// Of the row that closes the table.
Money totalOf(const DataTable &table, std::size_t column)
{
    return moneyIn(table.rows.back(), column);
}

Money sumOfBodies(const DataTable &table, std::size_t column)
{
    Money sum(0, dollars);
    for (const DataRow &row : table.rows)
        if (row.kind == RowKind::Body)
            sum += moneyIn(row, column);
    return sum;
}

Money rowNamed(const DataTable &table, const char *title)
{
    for (const DataRow &row : table.rows)
        if (row.cells.front() == DataCell(QString::fromUtf8(title)))
            return moneyIn(row, 1);
    FAIL(title);
    return {};
}

} // namespace

TEST_CASE("income and expenditure stand in eight harmonised classes that add up to the pool's figures")
{
    Year year;
    const DataTable table = year.read(StatementKind::IncomeAndExpenditure).table;
    const PoolPosition pool = year.pool();
    const Money income = rowNamed(table, "Contributions received, net of refunds");
    CHECK(income == pool.received);
    CHECK(rowNamed(table, "Interest and exchange differences") == usd(1'234));
    Money classes(0, dollars);
    for (const HarmonisedClass harmonised : allHarmonisedClasses)
        classes += rowNamed(table, harmonisedClassTitle(harmonised, Wording(Language::English)).toUtf8().constData());
    CHECK(classes == pool.spent + pool.supportCosts);
    CHECK(rowNamed(table, "Travel") == usd(30'000));
    CHECK(rowNamed(table, "Total expenditure") == classes);
    CHECK(rowNamed(table, "Closing balance") ==
          rowNamed(table, "Opening balance") + rowNamed(table, "Total income") - classes);
    CHECK(rowNamed(table, "of which available") == pool.available);
}

TEST_CASE("the annual report and the statement of income and expenditure say the same")
{
    Year year;
    const auto figures = readAnnualFigures(year.fund.administrator(), 2026, Wording(Language::English));
    REQUIRE(figures);
    const DataTable income = year.read(StatementKind::IncomeAndExpenditure).table;
    CHECK(figures->statement.contributions == rowNamed(income, "Total income") - usd(1'234));
    CHECK(figures->statement.closing == rowNamed(income, "Closing balance"));
    CHECK(figures->contributions.total == totalOf(year.read(StatementKind::ContributionsByDonor).table, 2));
}

TEST_CASE("contributions by donor add up to what the pool received, expects and was promised")
{
    Year year;
    const DataTable table = year.read(StatementKind::ContributionsByDonor).table;
    const PoolPosition pool = year.pool();
    REQUIRE(table.rows.size() == 3);
    CHECK(totalOf(table, 2) == pool.received);
    CHECK(totalOf(table, 3) == pool.received);
    CHECK(totalOf(table, 4) == pool.agreed);
    CHECK(totalOf(table, 5) == pool.pledged);
    for (std::size_t column = 2; column <= 5; ++column)
        CHECK(sumOfBodies(table, column) == totalOf(table, column));
    CHECK(totalOf(table, 2) ==
          publishedContributions(year.fund.database(), QDate(2026, 1, 1), {QDate(2026, 3, 2)}, dollars).total);
}

TEST_CASE("the status of pledges tells announced, agreed, overdue and received apart, each contribution on its day")
{
    Year year;
    const auto lines = readPledgeLines(year.fund.database(), {QDate(2026, 3, 2)}, dollars);
    REQUIRE(lines.size() == 4);
    Money overdue(0, dollars);
    for (const PledgeLine &line : lines)
        if (line.overdue.currency() == dollars)
            overdue += line.overdue;
    CHECK(overdue == usd(25'000));
    CHECK(readPledgeLines(year.fund.database(), {QDate(2026, 2, 1)}, dollars).size() == 3);
    // The instalment of the 20th can still come on its day.
    for (const PledgeLine &line : readPledgeLines(year.fund.database(), {QDate(2026, 2, 20)}, dollars))
        CHECK(line.overdue.isZero());
    const DataTable table = year.read(StatementKind::StatusOfPledges).table;
    CHECK(totalOf(table, 6) == year.pool().pledged + year.pool().agreed);
    CHECK(totalOf(table, 7) == year.pool().received);
}

TEST_CASE("a budget is what a window was given, and it is spent, committed or left")
{
    Year year;
    const DataTable table = year.read(StatementKind::BudgetAgainstActual).table;
    CHECK(totalOf(table, 1) == usd(100'000));
    CHECK(totalOf(table, 2) == usd(30'000));
    CHECK(totalOf(table, 3) == usd(40'000));
    CHECK(totalOf(table, 4) == usd(30'000));
    CHECK(table.rows.back().cells.at(5) == DataCell(Percent{Decimal(300, 1)}));
    for (std::size_t column = 1; column <= 4; ++column)
        CHECK(sumOfBodies(table, column) == totalOf(table, column));
}

TEST_CASE("the budget by year adds up to what is spent and committed")
{
    Year year;
    const DataTable table = year.read(StatementKind::BudgetByYear).table;
    CHECK(totalOf(table, 1) == usd(70'000));
    CHECK(totalOf(table, 2) == usd(30'000));
    CHECK(totalOf(table, 3) == usd(40'000));
    for (std::size_t column = 1; column <= 3; ++column)
        CHECK(sumOfBodies(table, column) == totalOf(table, column));
}

TEST_CASE("the trial balance's debits are its credits in every currency on every day")
{
    Year year;
    for (QDate day(2026, 1, 1); day <= QDate(2026, 3, 2); day = day.addDays(1)) {
        const DataTable table = year.read(StatementKind::TrialBalance, day).table;
        CHECK(totalOf(table, 4) == totalOf(table, 5));
        CHECK(sumOfBodies(table, 4) == totalOf(table, 4));
        CHECK(sumOfBodies(table, 5) == totalOf(table, 5));
        for (const DataRow &row : table.rows)
            if (row.kind == RowKind::Subtotal) {
                CHECK(row.cells.at(2) == row.cells.at(3));
                CHECK(row.cells.at(4) == row.cells.at(5));
            }
    }
    const DataTable table = year.read(StatementKind::TrialBalance).table;
    CHECK(totalOf(table, 4).isPositive());
    const auto subtotal = [&](const char *currency) {
        const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const DataRow &row) {
            return row.kind == RowKind::Subtotal && row.cells.at(1) == DataCell(QString::fromLatin1(currency));
        });
        REQUIRE(found != table.rows.end());
        return *found;
    };
    CHECK(subtotal("EUR").cells.at(2) == DataCell(euro(90'000)));
    CHECK(subtotal("EUR").cells.at(4) == DataCell(usd(100'000))); // at 0.9
    CHECK(moneyIn(subtotal("USD"), 4) + usd(100'000) == totalOf(table, 4));
}

TEST_CASE("books of which one currency does not balance make no trial balance")
{
    const std::vector<CurrencyBalance> balances = {{Account::Cash, euro(9), usd(10)},
                                                   {Account::Cash, usd(1), usd(1)},
                                                   {Account::Contributions, -euro(9), -usd(10)},
                                                   {Account::Contributions, -usd(1), -usd(1)}};
    CHECK(isBalanced(balances));
    auto wrong = balances;
    wrong.at(2).original = -euro(8);
    CHECK_FALSE(isBalanced(wrong));
    wrong = balances;
    std::swap(wrong.at(2).amount, wrong.at(3).amount); // the sum over all currencies is still nothing
    CHECK_FALSE(isBalanced(wrong));
}

TEST_CASE("a late entry does not change what an earlier statement said, as known on its day")
{
    Year year;
    year.fund.clock().set(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC));
    const QDate end(2026, 2, 28);
    std::vector<DataTable> before;
    for (const StatementKind kind : allStatementKinds)
        before.push_back(year.read(kind, end, QDate(2026, 3, 31)).table);
    give(year.fund, addState(year.fund, "Peru", "PER"), usd(5'000), QDate(2026, 2, 25));
    const DonorId estonia = findDonorOfState(year.fund.database(), QStringLiteral("EST"))->id;
    REQUIRE(
        recordWish(year.fund.finance(), {estonia, Publication::Anonymous, QStringLiteral("Letter"), requestOnFile()}));
    for (const StatementKind kind : allStatementKinds) {
        INFO(statementKey(kind).toStdString());
        CHECK(year.read(kind, end, QDate(2026, 3, 31)).table.rows == before.at(static_cast<std::size_t>(kind)).rows);
        if (kind != StatementKind::BudgetAgainstActual && kind != StatementKind::BudgetByYear)
            CHECK(year.read(kind, end).table.rows != before.at(static_cast<std::size_t>(kind)).rows);
    }
}

TEST_CASE("what changed since last year's statement stands under it, and its rows add up from what was said to what is")
{
    Year year;
    year.fund.clock().set(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC));
    const QDate end(2026, 2, 28);
    give(year.fund, addState(year.fund, "Peru", "PER"), usd(5'000), QDate(2026, 2, 25));
    const StatementRequest request{StatementKind::IncomeAndExpenditure, QDate(2026, 1, 1), end, std::nullopt,
                                   QDate(2026, 3, 31)};
    const auto statement = readStatement(year.auditor(), request);
    REQUIRE(statement);
    REQUIRE(statement->changes);
    Money sum(0, dollars);
    int groups = 0;
    for (const DataRow &row : statement->changes->rows)
        if (row.kind == RowKind::Group) {
            sum = usd(0);
            ++groups;
        } else if (row.kind == RowKind::Subtotal) {
            CHECK(moneyIn(row, 3) == sum);
        } else {
            sum += moneyIn(row, 3);
        }
    CHECK(groups == 2); // received, and available with it
    CHECK(statementWorkbook(*statement).sheets.size() == 2);
    CHECK(statementDocument(*statement).blocks.size() ==
          statementDocument(year.read(request.kind, end)).blocks.size() + 1);
    // As known before it was recorded nothing has changed, and a day after the knowledge explains nothing.
    StatementRequest earlier = request;
    earlier.knownOn = QDate(2026, 3, 31);
    CHECK_FALSE(readStatement(year.auditor(), earlier));
    earlier.explainSince = QDate(2026, 3, 30);
    const auto same = readStatement(year.auditor(), earlier);
    REQUIRE(same);
    CHECK(same->changes->rows.empty());
    CHECK(same->changes->notes.size() == 1);
}

TEST_CASE("a statement of days to come or with its end before its beginning is refused")
{
    Year year;
    const auto future =
        readStatement(year.auditor(), {StatementKind::TrialBalance, {}, QDate(2026, 3, 3), std::nullopt});
    REQUIRE_FALSE(future);
    CHECK(future.failure().problems.front().field == u"as_of");
    const auto backwards = readStatement(
        year.auditor(), {StatementKind::IncomeAndExpenditure, QDate(2026, 3, 2), QDate(2026, 3, 1), std::nullopt});
    REQUIRE_FALSE(backwards);
    CHECK(backwards.failure().problems.front().field == u"from");
    CHECK_FALSE(readStatement(year.fund.as(Role::Reviewer), {StatementKind::TrialBalance, {}, QDate(2026, 3, 2), {}}));
}

TEST_CASE("a statement is the same on paper and in the spreadsheet, and says what it is")
{
    Year year;
    for (const StatementKind kind : allStatementKinds) {
        const FinancialStatement statement = year.read(kind);
        CHECK(statementWorkbook(statement).sheets == std::vector{statement.table});
        const Document document = statementDocument(statement);
        CHECK(document.settings.statusNote.contains(u"Proposed"));
        CHECK(renderXlsx(statementWorkbook(statement)));
        CHECK(statementKindOf(statementKey(kind)) == kind);
    }
}

TEST_CASE("donors who asked not to be published are marked in the office's statement")
{
    TestFund fund;
    settle(fund);
    const Money none(0, dollars);
    Donor donor;
    donor.name = QStringLiteral("Foundation");
    donor.publication = Publication::Anonymous;
    const DataTable table = donorTable({{donor, none, usd(1), none, none}}, dollars, Wording(Language::English));
    CHECK(table.rows.front().cells.front() == DataCell(QStringLiteral("Foundation *")));
    CHECK(table.notes.size() == 2);
}
