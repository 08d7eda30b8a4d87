#include "bench/bench_file.h"
#include "bench/tables.h"
#include "bench/times.h"

#include "base/csv.h"
#include "calls/call_actions.h"
#include "calls/default_call.h"
#include "exchange/importer.h"

#include <QFile>
#include <QProcess>

#include <cstdio>
#include <map>

namespace fund::bench {

namespace {

constexpr int rowCount = 10'000;
constexpr int runs = 5;

CallTerms terms()
{
    CallTerms call = defaultSponsorshipCall({QStringLiteral("Thematic groups, first meeting"),
                                             QStringLiteral("New York"), QDate(2026, 5, 18), QDate(2026, 5, 22), 0},
                                            20, Money(17'500'000, {QStringLiteral("USD"), 2}));
    call.opens = QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC);
    call.closes = QDateTime(QDate(2026, 4, 15), QTime(21, 0), Qt::UTC);
    return call;
}

QStringList rowOf(const std::vector<ImportColumn> &columns, int number)
{
    static const QStringList states = {QStringLiteral("KEN"), QStringLiteral("RWA"), QStringLiteral("LAO"),
                                       QStringLiteral("FJI"), QStringLiteral("SRB"), QStringLiteral("PRY")};
    const QString digits = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    const QString sentence =
        QStringLiteral(" I keep our entry in the directory up to date and take part in its tests.");
    const QDateTime received = QDateTime(QDate(2026, 3, 6), QTime(8, 0), Qt::UTC).addSecs(number);
    const std::map<QString, QString> values = {
        {QStringLiteral("received"), received.toString(Qt::ISODate)},
        {QStringLiteral("state"), states.at(number % states.size())},
        {QStringLiteral("given_name"), QStringLiteral("Given") + digits},
        {QStringLiteral("family_name"), QStringLiteral("Family") + digits},
        {QStringLiteral("birth_date"), QDate(1975, 1, 1).addDays(number % 9000).toString(Qt::ISODate)},
        {QStringLiteral("email"), QStringLiteral("person%1@example.org").arg(digits)},
        {QStringLiteral("passport_number"), QStringLiteral("P") + digits},
        {QStringLiteral("private_notes"), QStringLiteral("Note of the office ") + digits},
        {QStringLiteral("duties"), sentence.repeated(1 + number % 3)},
        {QStringLiteral("experience"), sentence.repeated(1 + number % 4)},
        {QStringLiteral("contribution"), sentence.repeated(1 + number % 3)},
        {QStringLiteral("consent_date"), QStringLiteral("2026-03-05")}};
    QStringList row;
    for (const ImportColumn &column : columns) {
        const auto found = values.find(column.name);
        row += found == values.end() ? column.example : found->second;
    }
    return row;
}

QByteArray manyRows()
{
    const std::vector<ImportColumn> columns = importKindOf(u"applications")->columns;
    QStringList header;
    for (const ImportColumn &column : columns)
        header += column.name;
    std::vector<QStringList> rows;
    for (int number = 1; number <= rowCount; ++number)
        rows.push_back(rowOf(columns, number));
    return toCsv(header, rows);
}

/// None where it failed.
std::optional<Spent> importOnce(const QByteArray &table)
{
    BenchFile file;
    Session *session = file.session();
    if (!session)
        return std::nullopt;
    const auto call = draftCall(*session, terms());
    if (!call || !publishCall(*session, *call))
        return std::nullopt;
    file.goTo(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    ImportOptions options;
    options.callRef = QStringLiteral("S-2026-1");
    bool isWhole = false;
    const Spent spent = spentBy([&] {
        const auto outcome = importBytes(*session, *importKindOf(u"applications"), table, options);
        isWhole = outcome && outcome->added == rowCount;
    });
    return isWhole ? std::optional(spent) : std::nullopt;
}

QByteArray scriptOf(const QByteArray &header)
{
    QByteArray columns;
    for (const QByteArray &name : header.split(','))
        columns += (columns.isEmpty() ? "" : ", ") + name + " TEXT";
    return "CREATE TABLE t (" + columns +
           ") STRICT;\nCREATE INDEX t_state ON t (state);\nCREATE INDEX t_received ON t (received);\n"
           "CREATE INDEX t_passport ON t (passport_number);\n.mode csv\n.import --skip 1 in.csv t\n";
}

std::optional<Spent> sqliteOnce(const QByteArray &table)
{
    const QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("in.csv")));
    if (!input.open(QIODevice::WriteOnly) || input.write(table) != table.size())
        return std::nullopt;
    input.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    const Spent spent = spentBy([&] {
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("bench.db")});
        process.write(scriptOf(table.first(table.indexOf('\r'))));
        process.closeWriteChannel();
        process.waitForFinished();
    });
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWhole ? std::optional(spent) : std::nullopt;
}

} // namespace

void printImportTable()
{
    const QByteArray table = manyRows();
    Times plain;
    Times whole;
    for (int run = 0; run < runs; ++run) {
        const auto plainRun = sqliteOnce(table);
        const auto wholeRun = importOnce(table);
        if (!plainRun || !wholeRun) {
            std::puts("\nimport: a run failed; no figures");
            return;
        }
        plain.add(*plainRun);
        whole.add(*wholeRun);
    }
    std::printf("\nImport of %d applications (%lld bytes), seconds, %d runs of each by turns.\n", rowCount,
                static_cast<long long>(table.size()), runs);
    printPair("sqlite3 .import, STRICT, three indexes", plain, "funddesk, every check, sealed, one entry", whole, 5.0);
}

} // namespace fund::bench
