#include "bench/import_table.h"

#include "base/csv.h"
#include "base/seeded_chance.h"
#include "calls/call_actions.h"
#include "calls/default_call.h"
#include "exchange/importer.h"
#include "users/user_actions.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace fund;

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

/// A new file with the call published and open.
std::unique_ptr<Session> makeFile(const QString &path, SetClock &clock, SeededChance &chance)
{
    clock.set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    auto created = createFund({path,
                               QStringLiteral("Bench"),
                               QStringLiteral("administrator"),
                               QStringLiteral("bench"),
                               QStringLiteral("USD"),
                               true,
                               {1, 8192}},
                              clock, chance);
    if (!created)
        return nullptr;
    auto session = std::move(created->session);
    const auto call = draftCall(*session, terms());
    if (!call || !publishCall(*session, *call))
        return nullptr;
    clock.set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    return session;
}

/// Milliseconds; -1 where it failed.
qint64 importOnce(const QByteArray &table)
{
    const QTemporaryDir folder;
    SetClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    SeededChance chance(1);
    const auto session = makeFile(folder.filePath(QStringLiteral("bench.fund")), clock, chance);
    if (!session)
        return -1;
    ImportOptions options;
    options.callRef = QStringLiteral("S-2026-1");
    QElapsedTimer timer;
    timer.start();
    const auto outcome = importBytes(*session, *importKindOf(u"applications"), table, options);
    return outcome && outcome->added == rowCount ? timer.elapsed() : -1;
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

qint64 sqliteOnce(const QByteArray &table)
{
    const QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("in.csv")));
    if (!input.open(QIODevice::WriteOnly) || input.write(table) != table.size())
        return -1;
    input.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("bench.db")});
    process.write(scriptOf(table.first(table.indexOf('\r'))));
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? timer.elapsed() : -1;
}

qint64 median(std::array<qint64, runs> values)
{
    std::sort(values.begin(), values.end());
    return values[runs / 2];
}

} // namespace

void printImportTable()
{
    const QByteArray table = manyRows();
    std::array<qint64, runs> plain{};
    std::array<qint64, runs> whole{};
    for (std::size_t run = 0; run < runs; ++run) {
        plain[run] = sqliteOnce(table);
        whole[run] = importOnce(table);
    }
    std::printf("\nimport of %d applications (%lld bytes), median of %d runs\n", rowCount,
                static_cast<long long>(table.size()), runs);
    std::printf("  %-44s %8lld ms\n", "sqlite3 .import, STRICT, three indexes", static_cast<long long>(median(plain)));
    std::printf("  %-44s %8lld ms\n", "funddesk, every check, sealed, one entry",
                static_cast<long long>(median(whole)));
    std::printf("  %-44s %8.2f   (at most 5.00)\n", "ratio", double(median(whole)) / double(median(plain)));
}
