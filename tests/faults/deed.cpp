#include "faults/deed.h"

#include "verification/verify_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <catch2/catch.hpp>

namespace fund {

namespace {

const QString fileName = QStringLiteral("a.fund");

Environment environmentOf(const Deed &deed, const Environment &faults = {})
{
    Environment environment = deed.environment;
    environment.try_emplace(QStringLiteral("FUNDDESK_PASSWORD"), readyPassword);
    if (!faults.empty())
        environment.merge(failingDisk());
    environment.insert(faults.begin(), faults.end());
    return environment;
}

void prepare(const Desk &desk, const Deed &deed)
{
    if (!deed.before.isEmpty())
        desk.write(fileName, deed.before);
    if (!deed.input.isEmpty())
        desk.write(QStringLiteral("in.csv"), deed.input);
}

/// Opens the file as the next person would, verifies all of it, and asks what is in it.
void look(const Desk &desk, const Deed &deed, Aftermath &aftermath)
{
    const QString path = desk.path(fileName);
    if (deed.before.isEmpty() && !QFile::exists(path)) {
        ++aftermath.untouched;
        return;
    }
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        INFO((database ? std::string() : database.failure().problems.front().sentence.toStdString()));
        REQUIRE(database);
        const auto verification = verifyFile(**database);
        REQUIRE(verification);
        CHECK(verification->isClean());
    }
    ++(deed.isDone(path) ? aftermath.done : aftermath.untouched);
}

/// After whatever happened, the same deed goes through.
void goesThrough(const Desk &desk, const Deed &deed)
{
    const bool isRefused = deed.isRefusedOnceDone && deed.isDone(desk.path(fileName));
    const Said again = desk.run(deed.arguments, environmentOf(deed));
    INFO(again.transcript());
    const bool wasMade = deed.before.isEmpty() && again.status == 3; // create never overwrites
    CHECK((again.status == (isRefused ? 1 : 0) || wasMade));
    CHECK(deed.isDone(desk.path(fileName)));
}

int spread(int index, int count, int writes)
{
    return 1 + index * writes / count;
}

} // namespace

Environment failingDisk()
{
    return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(FAILING_DISK)},
            {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0")}};
}

int writesOf(const Deed &deed)
{
    const Desk desk;
    prepare(desk, deed);
    const QString count = desk.path(QStringLiteral("count"));
    const Said said = desk.run(deed.arguments, environmentOf(deed, {{QStringLiteral("FAILING_DISK_COUNT"), count}}));
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    return desk.content(QStringLiteral("count")).toInt();
}

Aftermath killAtWrites(const Deed &deed, int count)
{
    const int writes = writesOf(deed);
    REQUIRE(writes >= 5);
    Aftermath aftermath;
    for (int i = 0; i < count; ++i) {
        const int at = spread(i, count, writes);
        INFO("killed at write " << at << " of " << writes);
        const Desk desk;
        prepare(desk, deed);
        const Said said = desk.run(
            deed.arguments, environmentOf(deed, {{QStringLiteral("FAILING_DISK_KILL_AT"), QString::number(at)}}));
        CHECK(said.status == -1);
        look(desk, deed, aftermath);
        goesThrough(desk, deed);
    }
    return aftermath;
}

Aftermath killAtMoments(const Deed &deed, int count)
{
    qint64 duration = 0;
    {
        const Desk desk;
        prepare(desk, deed);
        QElapsedTimer timer;
        timer.start();
        REQUIRE(desk.run(deed.arguments, environmentOf(deed)).status == 0);
        duration = timer.nsecsElapsed() / 1000;
    }
    Aftermath aftermath;
    for (int i = 0; i < count; ++i) {
        const auto moment = static_cast<unsigned long>(QRandomGenerator::global()->bounded(duration));
        INFO("killed after " << moment << " of " << duration << " microseconds");
        const Desk desk;
        prepare(desk, deed);
        QProcess process;
        desk.start(process, deed.arguments, environmentOf(deed));
        QThread::usleep(moment);
        process.kill();
        static_cast<void>(desk.finish(process));
        look(desk, deed, aftermath);
    }
    return aftermath;
}

Aftermath fillDisk(const Deed &deed, int count)
{
    const int writes = writesOf(deed);
    Aftermath aftermath;
    for (int i = 0; i < count; ++i) {
        const int at = spread(i, count, writes);
        INFO("full from write " << at << " of " << writes << " on");
        const Desk desk;
        prepare(desk, deed);
        const Said said = desk.run(
            deed.arguments, environmentOf(deed, {{QStringLiteral("FAILING_DISK_FULL_AT"), QString::number(at)}}));
        INFO(said.transcript());
        if (said.status != 0) {
            CHECK(said.status == 3);
            CHECK(said.err.contains("disk is full"));
            CHECK(said.err.count('\n') == 1);
        }
        const int doneBefore = aftermath.done;
        look(desk, deed, aftermath);
        CHECK((said.status == 0) == (aftermath.done > doneBefore));
        goesThrough(desk, deed);
    }
    return aftermath;
}

} // namespace fund
