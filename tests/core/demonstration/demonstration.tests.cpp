#include "demonstration/demonstration.h"

#include "bank/bank_store.h"
#include "bank/match_check.h"
#include "bank/reconciliation.h"
#include "calls/call_actions.h"
#include "calls/call_store.h"
#include "demonstration/invented_applicants.h"
#include "diligence/diligence_store.h"
#include "identity/session.h"
#include "ledger/certification.h"
#include "ledger/pool_reading.h"
#include "letters/decision_facts.h"
#include "letters/letter_store.h"
#include "partners/partner_store.h"
#include "record/audit_store.h"
#include "record/file_clock.h"
#include "record/verify.h"
#include "reports/annual_figures_reader.h"
#include "screening/list_store.h"
#include "screening/screening_store.h"
#include "today/task.h"
#include "users/user_actions.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace fund;

namespace {

/// A small year: quick to make, with every kind of thing in it.
DemonstrationOptions small(const QTemporaryDir &folder, const char *name)
{
    DemonstrationOptions options;
    options.path = folder.filePath(QLatin1String(name));
    options.applications = 60;
    return options;
}

void make(const DemonstrationOptions &options)
{
    const auto made = makeDemonstration(options);
    INFO((made ? QString() : oneLine(made.failure().problems.front())).toStdString());
    REQUIRE(made);
}

QString headOf(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyRecord(**database);
    REQUIRE(verified);
    for (const Finding &finding : verified->findings)
        UNSCOPED_INFO(finding.message.toStdString());
    CHECK(verified->isClean());
    return QString::fromLatin1(verified->head);
}

/// Everything in the file as text: schema and rows, by SQLite's own program.
QByteArray dumpOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), path, QStringLiteral(".dump")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("a demonstration holds a year with money, a decided round and an open call, and verifies")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    headOf(options.path);
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    SystemChance chance;
    const auto session = signIn(*database, QStringLiteral("administrator"), QStringLiteral("demo"), clock, chance);
    REQUIRE(session);
    CHECK((*session)->fund().demonstration);
    const auto calls = readCalls(**database, clock.now());
    REQUIRE(calls.size() == 2);
    CHECK(std::any_of(calls.begin(), calls.end(),
                      [](const CallSummary &call) { return call.state == CallState::Decided; }));
    CHECK(
        std::any_of(calls.begin(), calls.end(), [](const CallSummary &call) { return call.state == CallState::Open; }));
    const PoolPosition pool = poolPosition(**database, {QDate(2026, 11, 20)}, (*session)->fund().currency);
    CHECK(pool.operational);
    CHECK_FALSE(pool.available.isNegative());
    CHECK(pool.spent.isPositive());
    CHECK(pool.pledged.isPositive());
    CHECK(pool.agreed.isPositive());
    const auto figures = readAnnualFigures(**session, 2026, Wording(Language::English));
    REQUIRE(figures);
    CHECK(figures->contributions.earmarksRefused == 1);
    CHECK(figures->sponsoredInAll() > 3);
    // Every payment was certified by the administrator before finance made it.
    const auto certifications = readCertifications(**database, (*session)->fund().currency);
    CHECK(certifications.size() > 3);
    CHECK(std::all_of(certifications.begin(), certifications.end(),
                      [](const Certification &each) { return each.paidBy.isValid(); }));
    CHECK(mustBeCertified(**database, QDate(2026, 6, 25), QDate(2026, 11, 20)));
}

TEST_CASE("a demonstration screens against an invented list that says so, and a second person is waited for (para. 14)")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto entries = readCurrentEntries(**database);
    CHECK(entries.size() == 809);
    for (const StoredEntry &stored : entries) {
        REQUIRE(stored.entry.reference.startsWith(u"DEMO"));
        REQUIRE(stored.entry.comments.startsWith(u"Invented for the demonstration"));
    }
    CHECK(readVersions(**database, {}, 10).size() == 2);
    HitRequest all;
    all.undecidedOnly = false;
    CHECK(readHits(**database, all).size() == 2);
    CHECK(countUndecidedHits(**database) == 1);
    const auto standings = readStandings(**database, QDate(2026, 11, 20));
    const auto count = [&](DiligenceState state) {
        return std::count_if(standings.begin(), standings.end(),
                             [state](const DiligenceStanding &standing) { return standing.state == state; });
    };
    CHECK(count(DiligenceState::Cleared) == 7); // six donors and an implementing partner
    CHECK(count(DiligenceState::Lapsed) == 1);
    CHECK(count(DiligenceState::Waits) == 2);
    const std::vector<Partner> partners = readPartners(**database, QDate(2026, 11, 20));
    CHECK(partners.size() == 3);
    for (const Partner &partner : partners)
        CHECK(partner.facts.name.endsWith(u"(demonstration)"));
}

TEST_CASE("a demonstration's bank is a year of two accounts, of which some lines wait for a person, and all adds up")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    CHECK(readStatementHeads(**database).size() == 20);
    const auto lines = readBankLines(**database);
    const int open = countOpenLines(**database);
    CHECK(open >= 3);
    CHECK(open < static_cast<int>(lines.size()) / 2);
    CHECK(verifyBank(**database, *currencyOf(u"USD")).empty());
    for (const QDate &day : {QDate(2026, 6, 30), QDate(2026, 10, 31)}) {
        const auto weighed = reconcileBank(**database, day, *currencyOf(u"USD"));
        CHECK(weighed.size() == 2);
        for (const Reconciliation &one : weighed)
            CHECK(one.addsUp());
    }
}

TEST_CASE("the record of a demonstration runs forward in time, as a real year's does")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    const auto lines = readAuditPage(**database, AuditEntryId(), 1000);
    REQUIRE(lines.size() > 50);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        INFO("entry " << lines[i - 1].id.number() << ", " << lines[i - 1].action.toStdString());
        CHECK(lines[i - 1].recordedAt >= lines[i].recordedAt);
    }
}

TEST_CASE("the same year, size and seed give an equal dump of everything in the file, and another seed another")
{
    const QTemporaryDir folder;
    DemonstrationOptions options = small(folder, "one.fund");
    make(options);
    const QString head = headOf(options.path);
    const QByteArray dump = dumpOf(options.path);
    CHECK(dump.count("\nINSERT INTO ") > 500);
    options.path = folder.filePath(QStringLiteral("two.fund"));
    make(options);
    CHECK(headOf(options.path) == head);
    CHECK((dumpOf(options.path) == dump)); // too long to be shown
    options.path = folder.filePath(QStringLiteral("three.fund"));
    options.seed = 2;
    make(options);
    CHECK(headOf(options.path) != head);
    CHECK((dumpOf(options.path) != dump));
}

TEST_CASE("reviewers of a demonstration disagree about some, whom the memo to the High Representative names")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    const auto database = Database::open(options.path, Database::Access::ReadOnly);
    REQUIRE(database);
    const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    SystemChance chance;
    const auto session = signIn(*database, QStringLiteral("representative"), QStringLiteral("demo"), clock, chance);
    REQUIRE(session);
    const auto facts = readDecisionFacts(**session, requireCall(**database, QStringLiteral("S-2026-1"))->id);
    REQUIRE(facts);
    CHECK_FALSE(facts->disagreements.empty());
    for (const Disagreement &each : facts->disagreements)
        CHECK(*std::max_element(each.merits.begin(), each.merits.end()) -
                  *std::min_element(each.merits.begin(), each.merits.end()) >=
              1500);
}

TEST_CASE("a demonstration opened years later still looks as on its last day")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    make(options);
    const auto database = Database::open(options.path, Database::Access::ReadWrite);
    REQUIRE(database);
    SetClock system(QDateTime(QDate(2031, 7, 5), QTime(9, 0), Qt::UTC));
    const auto present = clockOf(**database, system);
    REQUIRE(present);
    const QDateTime last = readHead(**database)->recordedAt;
    CHECK(last.date().year() == 2026);
    CHECK((*present)->now() == last);
    system.set(system.now().addSecs(90));
    CHECK((*present)->now() == last.addSecs(90));
    SystemChance chance;
    const auto session = signIn(*database, QStringLiteral("administrator"), QStringLiteral("demo"), **present, chance);
    REQUIRE(session);
    CHECK((*session)->onDate() == last.date());
    const auto calls = readCalls(**database, (*session)->clock().now());
    CHECK(
        std::any_of(calls.begin(), calls.end(), [](const CallSummary &call) { return call.state == CallState::Open; }));
    for (const Task &task : tasksFor(**session))
        CHECK((!task.dueOn.isValid() || task.dueOn.year() >= 2026));
    // What is done in it follows on what was done before.
    REQUIRE(changePassword(**session, QStringLiteral("demo")));
    CHECK(readHead(**database)->recordedAt == last.addSecs(90));
}

TEST_CASE("a demonstration is refused without applicants, and never over another file")
{
    const QTemporaryDir folder;
    DemonstrationOptions options = small(folder, "demo.fund");
    options.applications = 3;
    CHECK_FALSE(makeDemonstration(options));
    CHECK_FALSE(QFile::exists(options.path));
    options.applications = 60;
    QFile other(options.path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    CHECK_FALSE(makeDemonstration(options));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(other.readAll() == "mine");
}

TEST_CASE("a demonstration has its name when it is whole, and one that is stopped leaves nothing")
{
    const QTemporaryDir folder;
    const DemonstrationOptions options = small(folder, "demo.fund");
    QFile left(options.path + QStringLiteral(".making")); // by one that was killed
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("half a file");
    left.close();
    Progress progress;
    int steps = 0;
    progress.report = [&](int percent) {
        ++steps;
        CHECK_FALSE(QFile::exists(options.path));
        if (percent >= 10)
            progress.cancel();
    };
    const auto stopped = makeDemonstration(options, &progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.failure().kind == FailureKind::Cancelled);
    CHECK(steps > 0);
    CHECK(QDir(folder.path()).isEmpty());
    REQUIRE(makeDemonstration(options));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("demo.fund")});
}

TEST_CASE("nobody in a demonstration has another's passport, however many apply in the months of one call")
{
    const QTemporaryDir folder;
    demonstration::Desk desk(small(folder, "demo.fund"));
    for (const auto &[early, late] : {std::pair(100, 200), std::pair(900, 1'100), std::pair(3'333, 5'001)}) {
        std::set<QString> passports;
        for (const auto &[month, count] : {std::pair(3, early), std::pair(4, late), std::pair(10, early)}) {
            const QDateTime from(QDate(2026, month, 1), QTime(8, 0), Qt::UTC);
            for (const ApplicationDraft &draft : inventApplications(desk, count, from, from.addDays(14)))
                passports.insert(draft.person.passportNumber);
        }
        CHECK(passports.size() == static_cast<std::size_t>(2 * early + late));
    }
}

TEST_CASE("the demonstration calls actions only: no SQL and no writing store stands in it")
{
    QDirIterator files(QStringLiteral(FUND_SOURCE_DIR "/core/demonstration"), QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        INFO(file.fileName().toStdString());
        CHECK_FALSE(text.contains("sql("));
        CHECK_FALSE(text.contains("record/change.h"));
        CHECK_FALSE(text.contains("storage/statement.h"));
        CHECK_FALSE(text.contains("Statement row"));
        ++seen;
    }
    CHECK(seen > 5);
}

TEST_CASE("the usual demonstration year is the newest that is nearly over")
{
    CHECK(usualDemonstrationYear(QDate(2026, 11, 22)) == 2026);
    CHECK(usualDemonstrationYear(QDate(2026, 11, 19)) == 2025);
    CHECK(usualDemonstrationYear(QDate(2027, 3, 1)) == 2026);
}
