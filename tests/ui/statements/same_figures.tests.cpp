#include "statements/statements_page.h"

#include "ui/print/pdf_reading.h"
#include "ui/shell/role_desk.h"

#include "contributions/contribution_actions.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "localisation/numbers.h"
#include "print/paper_preview.h"
#include "record/change.h"
#include "support/test_money.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace fund;

namespace {

/// A year of which every statement has something to say, with cents and two currencies.
void workYearOfStatements(TestFund &fund)
{
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const DonorId fiji = addState(fund, "Fiji", "FJI");
    give(fund, estonia, Money(40'012'345, *currencyOf(u"USD")), QDate(2026, 1, 10));
    give(fund, fiji, Money(9'000'007, *currencyOf(u"EUR")), QDate(2026, 1, 20));
    REQUIRE(recordContribution(fund.finance(), {fiji, QDate(2026, 2, 1), euro(9'100), {}, {}}));
    const auto agreed = recordContribution(fund.finance(), {estonia, QDate(2026, 2, 2), usd(61'000), {}, {}});
    REQUIRE(agreed);
    REQUIRE(recordAgreement(fund.finance(), {*agreed,
                                             QDate(2026, 2, 3),
                                             usd(61'000),
                                             {},
                                             {},
                                             {{QDate(2026, 2, 20), usd(25'500)}, {QDate(2026, 12, 1), usd(35'500)}}}));
    REQUIRE(allotFunds(fund.administrator(),
                       {Window::Sponsorship, usd(100'100), QStringLiteral("Plan"), QDate(2026, 2, 10)}));
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    REQUIRE(commitFunds(change, {Window::Sponsorship, usd(70'200), QStringLiteral("nominations/1"),
                                 QStringLiteral("award"), QDate(2026, 2, 12)}));
    REQUIRE(change.commit());
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/1"), usd(30'300),
                                               QStringLiteral("V-1"), false, QDate(2026, 2, 20)}));
    REQUIRE(recordOtherIncome(fund.finance(),
                              {IncomeKind::Interest, usd(1'234), QStringLiteral("B-9"), QDate(2026, 2, 21)}));
}

using Counts = std::map<QString, int>;

/// Every amount of the statement as it is printed, and how often.
Counts amountsOf(const DataTable &table)
{
    Counts amounts;
    for (const DataRow &row : table.rows)
        for (const DataCell &cell : row.cells)
            if (const auto *money = std::get_if<Money>(&cell))
                ++amounts[amountWithoutCurrency(*money, Language::English)];
    return amounts;
}

Counts wordsOf(const QString &text)
{
    Counts words;
    for (const QString &word :
         text.split(QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption),
                    Qt::SkipEmptyParts))
        ++words[word];
    return words;
}

/// The numbers of the first tab as another program finds them, written as they are printed.
Counts numbersIn(const QString &path)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet1.xml")});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    Counts numbers;
    static const QRegularExpression cell(QStringLiteral("<c r=\"[A-Z]+\\d+\"(?: s=\"\\d+\")?><v>([^<]+)</v>"));
    auto found = cell.globalMatch(QString::fromUtf8(unzip.readAllStandardOutput()));
    while (found.hasNext()) {
        const double number = found.next().captured(1).toDouble();
        ++numbers[amountWithoutCurrency(Money(qRound64(number * 100), *currencyOf(u"USD")), Language::English)];
    }
    return numbers;
}

void checkHolds(const Counts &there, const Counts &amounts)
{
    for (const auto &[amount, count] : amounts) {
        INFO(amount.toStdString());
        const auto found = there.find(amount);
        CHECK((found == there.end() ? 0 : found->second) >= count);
    }
}

} // namespace

TEST_CASE("each statement says the same figures on the screen, on paper and in the spreadsheet")
{
    TestFund fund;
    workYearOfStatements(fund);
    RoleDesk desk(fund.as(Role::Auditor));
    const QTemporaryDir folder;
    for (const StatementKind kind : allStatementKinds) {
        INFO(statementKey(kind).toStdString());
        auto *page = desk.open<StatementsPage>("statements", statementKey(kind));
        REQUIRE(page);
        REQUIRE(desk.waitForTask());
        REQUIRE(page->statement());
        const Counts amounts = amountsOf(page->statement()->table);
        REQUIRE(amounts.size() >= 3);
        QString screen;
        for (const print::Page &sheet : page->findChild<print::PaperPreview *>()->paper().pages)
            screen += sheet.text() + u'\n';
        checkHolds(wordsOf(screen), amounts);
        const QString pdf = folder.filePath(statementKey(kind) + QStringLiteral(".pdf"));
        const QString xlsx = folder.filePath(statementKey(kind) + QStringLiteral(".xlsx"));
        desk.dialogs.files = {pdf, xlsx};
        page->savePdf();
        REQUIRE(desk.waitForTask());
        page->saveSpreadsheet();
        QFile written(pdf);
        REQUIRE(written.open(QIODevice::ReadOnly));
        checkHolds(wordsOf(samples::textOf(written.readAll())), amounts);
        checkHolds(numbersIn(xlsx), amounts);
    }
}
