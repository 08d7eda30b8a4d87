#include "ledger/journal.h"

#include "contributions/contribution_actions.h"
#include "ledger/balance_store.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "record/change.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

using namespace fund;

namespace {

struct Run
{
    int status = -1;
    QString out;
    QString errors;
};

/// The other program's own word. It must be there: this test is never left out.
Run run(const char *program, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return environment;
    }());
    process.start(QString::fromLatin1(program), words);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// "Assets:Cash 100.00 EUR", for every account and currency that is not zero.
using Lines = std::set<QString>;

Lines fromHledger(const QString &journal, const QStringList &options)
{
    const Run result =
        run("hledger", QStringList{QStringLiteral("-f"), journal, QStringLiteral("bal")} + options +
                           QStringList{QStringLiteral("--flat"), QStringLiteral("-N"), QStringLiteral("--layout=bare"),
                                       QStringLiteral("-O"), QStringLiteral("csv")});
    INFO(result.errors.toStdString());
    REQUIRE(result.status == 0);
    Lines lines;
    const QStringList rows = result.out.split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &row : rows) {
        const QStringList cells = row.mid(1, row.size() - 2).split(QStringLiteral("\",\""));
        if (!cells.at(1).isEmpty() && cells.at(2) != u"0")
            lines.insert(cells.at(0) + u' ' + cells.at(2) + u' ' + cells.at(1));
    }
    return lines;
}

Lines fromLedger(const QString &journal, const QStringList &options)
{
    const Run result = run("ledger", QStringList{QStringLiteral("--strict"), QStringLiteral("--pedantic"),
                                                 QStringLiteral("-f"), journal, QStringLiteral("bal")} +
                                         options +
                                         QStringList{QStringLiteral("--flat"), QStringLiteral("--no-total"),
                                                     QStringLiteral("--format"),
                                                     QStringLiteral("%(account)|%(scrub(display_total))\\n")});
    INFO(result.errors.toStdString());
    REQUIRE(result.status == 0);
    Lines lines;
    QString account;
    for (const QString &row : result.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (row.contains(u'|'))
            account = row.section(u'|', 0, 0);
        lines.insert(account + u' ' + row.section(u'|', -1).trimmed());
    }
    return lines;
}

Lines ours(TestFund &fund)
{
    Lines lines;
    for (const CurrencyBalance &balance : readTrialBalance(fund.database(), {QDate(2026, 12, 31)}, dollars))
        if (!balance.original.isZero())
            lines.insert(journalAccount(balance.account) + u' ' + balance.original.toText() + u' ' +
                         balance.original.currency().code);
    return lines;
}

Lines oursInDollars(TestFund &fund)
{
    Lines lines;
    for (const auto &[account, minor] : readBalances(fund.database(), {QDate(2026, 12, 31)}))
        if (minor != 0)
            lines.insert(journalAccount(account) + u' ' + Money(minor, dollars).toText() + QStringLiteral(" USD"));
    return lines;
}

void work(TestFund &fund)
{
    fund.clock().set(QDateTime(march.addDays(20), QTime(9, 0), Qt::UTC));
    settle(fund);
    const Currency yen = *currencyOf(u"JPY");
    REQUIRE(importRates(fund.finance(), {{QStringLiteral("JPY"), QDate(2026, 3, 1), *Decimal::fromText(u"153.17"),
                                          QStringLiteral("test; with a semicolon")}}));
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(200000), march);
    give(fund, estonia, Money(3333333, *currencyOf(u"EUR")), march.addDays(3));
    give(fund, estonia, Money(1234567, yen), march.addDays(3));
    REQUIRE(recordContribution(fund.finance(), {estonia, march, Money(5, yen), {}, {}}));
    REQUIRE(recordOtherIncome(fund.finance(),
                              {IncomeKind::Interest, usd(77), QStringLiteral("statement; of (March)"), march}));
    REQUIRE(recordOtherIncome(fund.finance(), {IncomeKind::ExchangeDifference, -usd(3), QStringLiteral("* !"), march}));
    REQUIRE(allotFunds(fund.administrator(), {Window::Sponsorship, usd(50000), QStringLiteral("plan"), march}));
    Change change(fund.as(Role::Representative), Action::DecideShortList);
    const auto entry = commitFunds(change, {Window::Sponsorship, usd(1001), QStringLiteral("nominations/1"),
                                            QString::fromUtf8("Привет, 基金"), march.addDays(5)});
    REQUIRE(entry);
    REQUIRE(change.commit());
    const auto paid = recordExpenditure(fund.finance(), {Window::Sponsorship, QStringLiteral("nominations/1"), usd(500),
                                                         QStringLiteral("voucher 1"), true, march.addDays(6)});
    REQUIRE(paid);
    Change mend(fund.finance(), Action::ReverseEntry);
    REQUIRE(reverseEntry(mend, *readEntry(fund.database(), LedgerEntryId(12), dollars), QStringLiteral("wrong"),
                         march.addDays(7)));
    REQUIRE(mend.commit());
}

} // namespace

TEST_CASE("hledger and ledger accept the exported books, and their balances are ours to the cent in every currency")
{
    TestFund fund;
    work(fund);
    QTemporaryDir folder;
    const QString forHledger = folder.filePath(QStringLiteral("books.hledger"));
    const QString forLedger = folder.filePath(QStringLiteral("books.ledger"));
    const auto written = exportJournal(fund.as(Role::Auditor), JournalFormat::Hledger, forHledger);
    REQUIRE(written);
    REQUIRE(exportJournal(fund.as(Role::Auditor), JournalFormat::Ledger, forLedger));
    CHECK(*written == static_cast<int>(readEntries(fund.database(), march, QDate(2026, 12, 31), dollars).size()));

    const Run checked =
        run("hledger", {QStringLiteral("-f"), forHledger, QStringLiteral("check"), QStringLiteral("-s")});
    INFO(checked.errors.toStdString());
    CHECK(checked.status == 0);
    CHECK(ours(fund).size() > 8);
    CHECK(fromHledger(forHledger, {}) == ours(fund));
    CHECK(fromLedger(forLedger, {}) == ours(fund));
    CHECK(fromHledger(forHledger, {QStringLiteral("-B")}) == oursInDollars(fund));
    CHECK(fromLedger(forLedger, {QStringLiteral("-B")}) == oursInDollars(fund));
}

TEST_CASE("hledger finds a journal whose books are not those of the file: it asserts every balance")
{
    TestFund fund;
    work(fund);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("books.hledger"));
    REQUIRE(exportJournal(fund.finance(), JournalFormat::Hledger, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    // One entry, both its sides: balanced in itself. The entry that reverses it stays as it was.
    const qsizetype first = text.indexOf("77.00 USD");
    const qsizetype second = text.indexOf("77.00 USD", first + 1);
    REQUIRE(second > first);
    text[first + 4] = text[second + 4] = '1';
    file.seek(0);
    file.write(text);
    file.close();
    CHECK(run("hledger", {QStringLiteral("-f"), path, QStringLiteral("check"), QStringLiteral("-s")}).status != 0);
}

TEST_CASE("an export is of everyone who reads the books, and of no reviewer, and a place that can't be written is told")
{
    TestFund fund;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("books.ledger"));
    CHECK(exportJournal(fund.finance(), JournalFormat::Ledger, path)); // an empty file has books too
    CHECK(run("ledger", {QStringLiteral("-f"), path, QStringLiteral("bal")}).status == 0);
    const auto refusedNow = exportJournal(fund.as(Role::Reviewer), JournalFormat::Ledger, path);
    REQUIRE_FALSE(refusedNow);
    CHECK(refusedNow.failure().kind == FailureKind::NotAuthorised);
    const auto nowhere =
        exportJournal(fund.finance(), JournalFormat::Ledger, folder.filePath(QStringLiteral("no/such/folder")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.failure().kind == FailureKind::File);
}
