#include "bench/bench_file.h"
#include "bench/tables.h"
#include "bench/times.h"

#include "ledger/balance_store.h"
#include "ledger/commitment_year_store.h"
#include "ledger/journal.h"
#include "ledger/pool_reading.h"
#include "settings/setting_actions.h"
#include "statements/cash_forecast.h"
#include "storage/statement.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace fund::bench {

namespace {

constexpr int entryCount = 1'000'000;
constexpr int dates = 60;
const QDate firstDay(2016, 3, 1);

/// Ten years of a busy office, put into the file by SQL: every hundredth entry is a receipt, most are payments, and one
/// in seven is recorded three weeks late. Each of the 24 commitments in a hundred is paid in two or three parts about
/// four months later and settled; those of the last months are open.
constexpr char entriesScript[] = R"sql(
    BEGIN;
    WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 999999),
    dated AS (
        SELECT n, n % 100 AS part, date('2016-03-01', (n * 3650 / 1000000) || ' days') AS day
        FROM numbers
    )
    INSERT INTO ledger_entries (kind, on_date, subject, narrative, recorded_by, recorded_at)
    SELECT CASE WHEN part = 0 THEN 'pledge' WHEN part = 1 THEN 'agreement' WHEN part = 2 THEN 'receipt'
                WHEN part = 3 THEN 'other_income' WHEN part < 6 THEN 'allotment' WHEN part < 30 THEN 'commitment'
                WHEN part < 90 THEN 'expenditure' ELSE 'release' END,
           day,
           CASE WHEN part < 3 THEN 'contributions/' || (n / 100 + 1) WHEN part = 3 THEN 'income/interest'
                WHEN part < 6 THEN 'windows/projects'
                WHEN part < 30 THEN 'nominations/' || (n / 100 * 24 + part - 6)
                ELSE 'nominations/' || ((n - CASE WHEN n < 30000 THEN 0 ELSE 30000 END) / 100 * 24
                                        + CASE WHEN part < 90 THEN (part - 6) % 24 ELSE part - 90 END) END,
           'voucher ' || n,
           1,
           CASE WHEN n % 7 = 0 THEN date(day, '21 days') ELSE day END || 'T09:00:00.000Z'
    FROM dated;
    INSERT INTO ledger_memoranda (entry_id, kind, currency, amount)
    SELECT id, 'pledged', 'USD', 1000000 FROM ledger_entries WHERE kind = 'pledge'
    UNION ALL
    SELECT id, 'pledged', 'USD', -1000000 FROM ledger_entries WHERE kind = 'agreement'
    UNION ALL
    SELECT id, 'agreed', 'USD', 1000000 FROM ledger_entries WHERE kind = 'agreement'
    UNION ALL
    SELECT id, 'agreed', 'USD', -1000000 FROM ledger_entries WHERE kind = 'receipt';
    COMMIT;
)sql";

constexpr char transfersScript[] = R"sql(
    BEGIN;
    INSERT INTO ledger_transfers (entry_id, debit, credit, amount, original_currency, original_amount)
    SELECT id, 'cash', 'contributions', 1000000 + id % 1000, CASE WHEN id % 3 = 0 THEN 'EUR' END,
           CASE WHEN id % 3 = 0 THEN 900000 + id % 777 END
    FROM ledger_entries WHERE kind = 'receipt'
    UNION ALL
    SELECT id, 'cash', 'interest', 100 + id % 50, NULL, NULL FROM ledger_entries WHERE kind = 'other_income'
    UNION ALL
    SELECT id, 'allotted_projects', 'appropriated', 400000, NULL, NULL FROM ledger_entries WHERE kind = 'allotment'
    UNION ALL
    SELECT id, 'committed_projects', 'allotted_projects',
           CASE WHEN (id - 1) % 100 < 16 THEN 30050 WHEN (id - 1) % 100 < 18 THEN 30000 ELSE 20000 END
               * CASE WHEN id <= 30000 THEN 2 ELSE 1 END,
           NULL, NULL
    FROM ledger_entries WHERE kind = 'commitment'
    UNION ALL
    SELECT id, 'support_costs', 'appropriated', 4290 + id % 12, NULL, NULL FROM ledger_entries WHERE kind = 'commitment'
    UNION ALL
    SELECT id, 'spent_projects', 'committed_projects', 10000, NULL, NULL
    FROM ledger_entries WHERE kind = 'expenditure'
    UNION ALL
    SELECT id, 'expenditure', 'cash', 10000, NULL, NULL FROM ledger_entries WHERE kind = 'expenditure'
    UNION ALL
    SELECT id, 'allotted_projects', 'committed_projects', 50, NULL, NULL
    FROM ledger_entries WHERE kind = 'release';
    COMMIT;
)sql";

bool fill(Session &session)
{
    Database &database = session.database();
    database.run("PRAGMA synchronous = OFF;"); // only the making of the file, which is not measured
    return changeSetting(
               session,
               {Setting::MinimumToStart, QStringLiteral("100000.00"), firstDay, QStringLiteral("Bench"), {}}) &&
           database.run(entriesScript) && database.run(transfersScript);
}

/// What SQLite takes to add up the entries themselves to a date.
qint64 addedUp(const Database &database, const QDate &day)
{
    qint64 rows = 0;
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
        GROUP BY t.debit, t.credit
    )sql",
                  {{":on", day}});
    while (row.next())
        rows += row.integer(2);
    return rows;
}

/// What SQLite takes to find, among the entries themselves, what is open for each subject.
qint64 openAddedUp(const Database &database, const QDate &day)
{
    qint64 sum = 0;
    Statement row(database, R"sql(
        SELECT e.subject, sum(t.amount * ((t.debit = 'committed_projects') - (t.credit = 'committed_projects'))) AS open
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
            AND (t.debit IN ('committed_projects', 'spent_projects') OR t.credit = 'committed_projects')
        GROUP BY e.subject
        HAVING open > 0
    )sql",
                  {{":on", day}});
    while (row.next())
        sum += row.integer(1);
    return sum;
}

/// And what was committed and spent in each year.
qint64 yearsAddedUp(const Database &database, const QDate &day)
{
    qint64 sum = 0;
    Statement row(database, R"sql(
        SELECT substr(e.on_date, 1, 4), sum(t.amount * (t.debit = 'committed_projects')),
               sum(t.amount * (t.debit = 'spent_projects'))
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.on_date <= :on
            AND (t.debit IN ('committed_projects', 'spent_projects') OR t.credit = 'committed_projects')
        GROUP BY 1
    )sql",
                  {{":on", day}});
    while (row.next())
        sum += row.integer(1);
    return sum;
}

void printLine(const char *what, const Times &times)
{
    std::printf("  %-58s median %8.1f ms, worst %8.1f ms\n", what, times.median() * 1000, times.worst() * 1000);
}

void printReadings(const Session &session)
{
    const Database &database = session.database();
    const Currency &currency = session.fund().currency;
    Times pool;
    Times known;
    Times trial;
    Times bare;
    qint64 sum = 0;
    for (int i = 0; i < dates; ++i) {
        const QDate day = firstDay.addDays(3650 * (i + 1) / dates - i % 5);
        const ReadAt then{day, endOfDay(day.addDays(i % 30))};
        pool.add(spentBy([&] { sum += poolPosition(database, {day}, currency).available.minor(); }));
        known.add(spentBy([&] { sum += poolPosition(database, then, currency).available.minor(); }));
        trial.add(spentBy([&] { sum += static_cast<qint64>(readTrialBalance(database, {day}, currency).size()); }));
        if (i % 10 == 9)
            bare.add(spentBy([&] { sum += addedUp(database, day); }));
    }
    std::printf("\nThe pool of %d entries in ten years, at %d dates (checksum %lld)\n", entryCount, dates,
                static_cast<long long>(sum));
    printLine("pool at a date", pool);
    printLine("pool at a date, as known on a date of the month after", known);
    printLine("trial balance in every currency at a date", trial);
    printLine("bare SQLite: the sum over the entries to the date", bare);
}

void printRatio(const char *what, const Times &ours, const Times &bare)
{
    std::printf("  %-58s %8.2f of bare SQLite\n", what, ours.median() / bare.median());
}

/// What is open, by subject and by year.
void printOutlook(const Session &session)
{
    const Database &database = session.database();
    const Currency &currency = session.fund().currency;
    Times forecast;
    Times budget;
    Times bareOpen;
    Times bareYears;
    qint64 sum = 0;
    for (int i = 0; i < dates / 5; ++i) {
        const QDate day = firstDay.addDays(3650 * 5 * (i + 1) / dates - i % 5);
        forecast.add(spentBy([&] { sum += readCashForecast(database, {day}, currency).level.minor(); }));
        budget.add(spentBy([&] { sum += static_cast<qint64>(readYearBudgets(database, {day}, currency).size()); }));
        bareOpen.add(spentBy([&] { sum += openAddedUp(database, day); }));
        bareYears.add(spentBy([&] { sum += yearsAddedUp(database, day); }));
    }
    std::printf("\nForecast of cash and budget by year of the same entries, at %d dates (checksum %lld)\n", dates / 5,
                static_cast<long long>(sum));
    printLine("forecast of cash from a date", forecast);
    printLine("bare SQLite: what is open by subject, over the entries", bareOpen);
    printRatio("forecast", forecast, bareOpen);
    printLine("budget by year at a date", budget);
    printLine("bare SQLite: committed and spent by year, over the entries", bareYears);
    printRatio("budget by year", budget, bareYears);
}

void printProgram(const char *program, JournalFormat format, const Session &session, const QString &folder)
{
    const QString path = folder + u'/' + journalFormatKey(format);
    Times exported;
    bool isWritten = false;
    exported.add(spentBy([&] { isWritten = static_cast<bool>(exportJournal(session, format, path)); }));
    if (!isWritten) {
        std::puts("  the journal could not be written");
        return;
    }
    Times run;
    int status = -1;
    run.add(spentBy([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QString::fromLatin1(program), {QStringLiteral("-f"), path, QStringLiteral("bal"),
                                                     QStringLiteral("-e"), QStringLiteral("2021-06-15")});
        status = process.waitForFinished(900'000) ? process.exitCode() : -1;
    }));
    std::printf("  export for %-8s %6.1f s, %4lld MB; %s bal at a date: %6.1f s (exit %d)\n", program,
                exported.median(), static_cast<long long>(QFileInfo(path).size() / 1'000'000), program, run.median(),
                status);
    std::fflush(stdout);
}

} // namespace

void printPoolTable()
{
    const BenchFile file;
    bool isFilled = false;
    const Spent filling = spentBy([&] { isFilled = file.session() && fill(*file.session()); });
    if (!isFilled) {
        std::puts("\npool: the file could not be made; no figures");
        return;
    }
    std::printf("\npool: %d entries written with their running totals in %.0f s\n", entryCount, filling.wall);
    printReadings(*file.session());
    printOutlook(*file.session());
    std::fflush(stdout);
    const QTemporaryDir folder;
    printProgram("hledger", JournalFormat::Hledger, *file.session(), folder.path());
    printProgram("ledger", JournalFormat::Ledger, *file.session(), folder.path());
}

} // namespace fund::bench
