#include "applications/application_store.h"
#include "faults/deed.h"
#include "rates/rate_store.h"
#include "storage/migrations.h"
#include "support/ready_file.h"
#include "support/test_applications.h"

using namespace fund;

namespace {

constexpr int rateCount = 2000;

QByteArray manyRates()
{
    QByteArray table = "currency,valid_from,rate,source\r\n";
    QDate day(2010, 1, 1);
    for (int i = 0; i < rateCount; ++i, day = day.addDays(1))
        table += "EUR," + day.toString(Qt::ISODate).toLatin1() + ",0." + QByteArray::number(i + 1) + ",list\r\n";
    return table;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

Deed importOfRates()
{
    return {readyFile(),
            words("import a.fund --kind rates --from in.csv --as finance"),
            manyRates(),
            {},
            [](const QString &path) {
                const auto database = Database::open(path, Database::Access::ReadOnly);
                REQUIRE(database);
                const auto rates = readRates(**database);
                CHECK((rates.empty() || rates.size() == rateCount));
                return !rates.empty();
            }};
}

constexpr int applicationCount = 300;

/// The ready file with a published call S-2026-1 that is open now, whenever "now" is.
QByteArray fileWithAnOpenCall()
{
    const Desk desk;
    const QString path = desk.path(desk.fundFile());
    const SystemClock clock;
    SystemChance chance;
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        REQUIRE(database);
        const auto session = signIn(*database, QStringLiteral("administrator"), readyPassword, clock, chance);
        REQUIRE(session);
        CallTerms terms = goodCall();
        terms.opens = clock.now().addDays(-1);
        terms.closes = clock.now().addDays(1);
        terms.meeting.firstDay = clock.today().addDays(60);
        terms.meeting.lastDay = clock.today().addDays(64);
        const auto call = draftCall(**session, terms);
        REQUIRE(call);
        REQUIRE(publishCall(**session, *call, QStringLiteral("It was announced elsewhere.")));
    }
    return desk.content(QStringLiteral("a.fund"));
}

QByteArray manyApplicationsOfToday()
{
    std::vector<ApplicationDraft> drafts = manyApplications(applicationCount);
    QDateTime received = SystemClock().now().addSecs(-120);
    received.setTime(QTime(received.time().hour(), received.time().minute()));
    for (ApplicationDraft &draft : drafts) {
        draft.facts.receivedAt = received;
        draft.facts.consentDate = SystemClock().today().addDays(-1);
    }
    return tableOf(drafts);
}

/// Sealed people, their applications and one audit entry.
Deed importOfApplications()
{
    const QByteArray before = fileWithAnOpenCall();
    const Desk desk;
    desk.write(QStringLiteral("a.fund"), before);
    const auto database = Database::open(desk.path(QStringLiteral("a.fund")), Database::Access::ReadOnly);
    REQUIRE(database);
    const QString ref = readCalls(**database, SystemClock().now()).front().ref;
    return {before,
            words("import a.fund --kind applications --from in.csv --as administrator --call") << ref,
            manyApplicationsOfToday(),
            {},
            [](const QString &path) {
                const auto file = Database::open(path, Database::Access::ReadOnly);
                REQUIRE(file);
                const CallId call = readCalls(**file, SystemClock().now()).front().id;
                const auto counts = countApplications(**file);
                const int count = counts.contains(call) ? counts.at(call) : 0;
                CHECK((count == 0 || count == applicationCount));
                return count > 0;
            }};
}

Deed creation()
{
    // The loaded library makes the password's key cheap: where it made the file, it signs in too.
    Environment environment = failingDisk();
    environment[QStringLiteral("FUNDDESK_PASSWORD")] = QStringLiteral("a long password");
    return {
        {}, words("create a.fund --fund Fund --admin Officer"), {}, environment, [environment](const QString &path) {
            // A file of this name is whole: its user signs in.
            const Desk desk;
            const Said said = desk.run(
                {QStringLiteral("verify"), path, QStringLiteral("--as"), QStringLiteral("Officer")}, environment);
            INFO(said.transcript());
            CHECK(said.status == 0);
            return true;
        }};
}

Deed migration()
{
    // Any command that writes brings the file up to date first.
    return {olderFile(1),
            words("import a.fund --kind rates --from in.csv --as finance"),
            "currency,valid_from,rate,source\r\nEUR,2026-01-01,0.9,list\r\n",
            {},
            [](const QString &path) {
                const auto database = Database::open(path, Database::Access::ReadWrite);
                REQUIRE(database);
                const int schema = (*database)->schema();
                CHECK((schema == 1 || schema == newestSchema()));
                CHECK(schemaObjects(**database) == schemaObjects(*Database::inMemory(schema)));
                return schema == newestSchema();
            }};
}

} // namespace

TEST_CASE("an import killed at any of its writes leaves all of it or nothing")
{
    const Aftermath aftermath = killAtWrites(importOfRates(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("an import killed at random moments leaves all of it or nothing")
{
    const Aftermath aftermath = killAtMoments(importOfRates(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
}

TEST_CASE("an import of applications killed at any of its writes leaves all of it or nothing")
{
    const Aftermath aftermath = killAtWrites(importOfApplications(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("an import of applications killed at random moments leaves all of it or nothing")
{
    const Aftermath aftermath = killAtMoments(importOfApplications(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
}

TEST_CASE("an import on a disk that fills up leaves nothing and says so")
{
    const Aftermath aftermath = fillDisk(importOfRates(), 20);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("a creation killed at any of its writes leaves a whole file or none")
{
    const Aftermath aftermath = killAtWrites(creation(), 5);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("a creation on a disk that fills up leaves no file")
{
    const Aftermath aftermath = fillDisk(creation(), 4);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("a migration killed at any of its writes leaves a file that opens, verifies and is brought up to date")
{
    const Aftermath aftermath = killAtWrites(migration(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("a migration killed at random moments leaves a file that opens, verifies and is brought up to date")
{
    const Aftermath aftermath = killAtMoments(migration(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
}
