#include "cli/command_words.h"
#include "support/desk.h"

#include "storage/migrations.h"
#include "support/ready_file.h"

#include <QtEndian>

#include <sqlite3.h>

#include <sys/stat.h>

using namespace fund;

namespace {

QByteArray withNumber(int offset, quint32 number)
{
    QByteArray bytes = readyFile();
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

QByteArray otherDatabase()
{
    const Desk desk;
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(desk.path(u"other.db"_qs).toUtf8().constData(), &other) == SQLITE_OK);
    CHECK(sqlite3_exec(other, "CREATE TABLE t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    return desk.content(u"other.db"_qs);
}

struct BadFile
{
    const char *what;
    QByteArray bytes;
    const char *says;
};

std::vector<BadFile> badFiles()
{
    return {
        {"an empty file", "", "is empty"},
        {"a letter",
         "Dear Sir or Madam, this is not a fund file, however long this letter may become in the course "
         "of its sentences.",
         "is not a fund file"},
        {"a database of another program", otherDatabase(), "database of another program"},
        {"a file cut short", readyFile().left(readyFile().size() / 2), "cut short"},
        {"a file of a newer version", withNumber(60, static_cast<quint32>(newestSchema()) + 1), "newer version"},
        {"the first page alone", readyFile().left(4096), "cut short"},
    };
}

/// Every way to open a file: reading, writing, and the recovery without a sign-in.
std::vector<QStringList> openings()
{
    return {words("verify a.fund --as auditor"), words("user list a.fund --as auditor"),
            words("user password a.fund --as auditor"), words("user recover a.fund administrator"),
            words("backup a.fund --out copy.fund --as auditor")};
}

const Environment secrets = {{u"FUNDDESK_PASSWORD"_qs, readyPassword},
                             {u"FUNDDESK_NEW_PASSWORD"_qs, readyPassword},
                             {u"FUNDDESK_RECOVERY_KEY"_qs, u"x"_qs}};

} // namespace

TEST_CASE("a file that can't be trusted is refused with exit status 3 and a sentence, and stays as it was")
{
    for (const BadFile &bad : badFiles()) {
        const Desk desk;
        desk.write(u"a.fund"_qs, bad.bytes);
        for (const QStringList &opening : openings()) {
            const Said said = desk.run(opening, secrets);
            INFO(bad.what << "\n" << said.transcript());
            CHECK(said.status == 3);
            CHECK(said.err.contains("a.fund"));
            CHECK(said.err.contains(bad.says));
            CHECK(said.err.count('\n') == 1);
        }
        CHECK((desk.content(u"a.fund"_qs) == bad.bytes));
        CHECK(QDir(desk.folder()).entryList(QDir::Files) == QStringList(u"a.fund"_qs));
    }
}

TEST_CASE("a file that is missing, or a folder, is refused with exit status 3")
{
    const Desk desk;
    for (const QStringList &opening : openings())
        CHECK(desk.run(opening, secrets).status == 3);
    CHECK(QDir(desk.folder()).isEmpty());
    REQUIRE(QDir(desk.folder()).mkdir(u"a.fund"_qs));
    for (const QStringList &opening : openings())
        CHECK(desk.run(opening, secrets).err.contains("a folder"));
}

TEST_CASE("a damaged page is told and never taken for an empty list")
{
    const Desk desk;
    QByteArray bytes = readyFile();
    // The schema's page stays; every table's and index's content is overwritten.
    for (qsizetype at = 4096 * 3; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(0xA5);
    desk.write(u"a.fund"_qs, bytes);
    for (const QStringList &opening : openings()) {
        const Said said = desk.run(opening, secrets);
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("damaged"));
    }
    CHECK((desk.content(u"a.fund"_qs) == bytes));
}

TEST_CASE("a file in a folder that is not there is refused by the folder's name")
{
    const Desk desk;
    const Said said =
        desk.run({u"create"_qs, u"nowhere/a.fund"_qs, u"--fund"_qs, u"Fund"_qs, u"--admin"_qs, u"Officer"_qs},
                 {{u"FUNDDESK_PASSWORD"_qs, u"a long password"_qs}});
    INFO(said.transcript());
    CHECK(said.status == 3);
    CHECK(said.err.contains("There is no folder"));
    CHECK_FALSE(said.err.contains("partial"));
}

TEST_CASE("in a read-only folder a file is read, and writing is refused with exit status 3")
{
    Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"rates.csv"_qs, desk.run(words("template rates --example")).out);
    const QByteArray before = desk.content(file);
    desk.withoutRights();
    REQUIRE(chmod(desk.path(file).toUtf8().constData(), 0444) == 0);
    REQUIRE(chmod(desk.folder().toUtf8().constData(), 0555) == 0);
    for (const char *reading : {"verify a.fund", "user list a.fund --json", "audit a.fund"}) {
        const Said said = desk.as(u"auditor"_qs, words(reading));
        INFO(said.transcript());
        CHECK(said.status == 0);
    }
    for (const char *writing : {"user password a.fund", "import a.fund --kind rates --from rates.csv",
                                "import a.fund --kind rates --from rates.csv --check"}) {
        const Said said = desk.as(u"finance"_qs, words(writing), secrets);
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("read-only"));
    }
    const Said created =
        desk.run(words("create b.fund --fund F --admin A"), {{u"FUNDDESK_PASSWORD"_qs, u"long enough"_qs}});
    INFO(created.transcript());
    CHECK(created.status == 3);
    CHECK(desk.as(u"auditor"_qs, words("backup a.fund --out b.fund")).status == 3);
    REQUIRE(chmod(desk.folder().toUtf8().constData(), 0755) == 0);
    CHECK((desk.content(file) == before));
    CHECK(QDir(desk.folder()).entryList(QDir::Files) == QStringList{u"a.fund"_qs, u"rates.csv"_qs});
}

TEST_CASE("on a network share a file is read, and writing is refused with the reason")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"rates.csv"_qs, desk.run(words("template rates --example")).out);
    const QByteArray before = desk.content(file);
    desk.write(u"mounts"_qs, "36 35 98:0 / / rw,noatime shared:1 - ext4 /dev/root rw\n"
                             "37 36 0:50 / " +
                                 desk.folder().toUtf8() + " rw,noatime shared:2 - nfs4 server:/office rw\n");
    const Environment share = {{u"LD_PRELOAD"_qs, QStringLiteral(FAILING_DISK)},
                               {u"ASAN_OPTIONS"_qs, u"verify_asan_link_order=0"_qs},
                               {u"FAILING_DISK_MOUNTS"_qs, desk.path(u"mounts"_qs)}};
    const Said read = desk.as(u"auditor"_qs, words("verify a.fund"), share);
    INFO(read.transcript());
    CHECK(read.status == 0);
    const Said refused = desk.as(u"finance"_qs, words("import a.fund --kind rates --from rates.csv"), share);
    INFO(refused.transcript());
    CHECK(refused.status == 3);
    CHECK(refused.err.contains("network share (nfs4)"));
    CHECK((desk.content(file) == before));
}

TEST_CASE("a file that someone else is writing is left alone after a few seconds")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"rates.csv"_qs, desk.run(words("template rates --example")).out);
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(desk.path(file).toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const Said said = desk.as(u"finance"_qs, words("import a.fund --kind rates --from rates.csv"));
    INFO(said.transcript());
    CHECK(said.status == 3);
    CHECK(said.err.contains("written by someone else"));
    // Reading and copying go on beside a writer.
    CHECK(desk.as(u"auditor"_qs, words("verify a.fund")).status == 0);
    CHECK(desk.as(u"auditor"_qs, words("backup a.fund --out copy.fund")).status == 0);
    sqlite3_close(other);
    CHECK(desk.as(u"finance"_qs, words("import a.fund --kind rates --from rates.csv")).status == 0);
}

TEST_CASE("the fund file itself is never read in as a table or a letter, and another program's lock on it holds")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    desk.write(u"rates.csv"_qs, desk.run(words("template rates --example")).out);
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(desk.path(file).toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    for (const Said &said :
         {desk.as(u"finance"_qs, words("import a.fund --kind rates --from a.fund")), desk.run(words("solve a.fund"))}) {
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("a.fund is a fund file"));
    }
    CHECK(desk.as(u"finance"_qs, words("import a.fund --kind rates --from rates.csv"))
              .err.contains("written by someone else"));
    sqlite3_close(other);
    CHECK((desk.content(file) == before));
}

TEST_CASE("a file of an older version is brought up to date for who may write to it, and for nobody else")
{
    const Desk desk;
    const QByteArray before = olderFile(newestSchema() - 1);
    desk.write(u"old.fund"_qs, before);
    desk.write(u"rates.csv"_qs, desk.run(words("template rates --example")).out);
    const QString copy = QStringLiteral("old.schema-%1.fund").arg(newestSchema() - 1);
    const auto isUntouched = [&] { return desk.content(u"old.fund"_qs) == before && !QFile::exists(desk.path(copy)); };
    const QStringList add = words("donor add old.fund Estonia --kind member_state");
    CHECK(desk.as(u"nobody"_qs, add).status == 4);
    CHECK(desk.as(u"finance"_qs, add, {{u"FUNDDESK_PASSWORD"_qs, u"wrong"_qs}}).status == 4);
    CHECK(desk.as(u"reviewer1"_qs, add).status == 4);
    CHECK(isUntouched());
    for (const char *unchanging : {"user list old.fund", "import old.fund --kind rates --from rates.csv --check"}) {
        const Said said = desk.as(u"finance"_qs, words(unchanging));
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("older version"));
        CHECK(isUntouched());
    }
    const Said done = desk.as(u"finance"_qs, add);
    INFO(done.transcript());
    CHECK(done.status == 0);
    CHECK(QFile::exists(desk.path(copy)));
    CHECK(desk.as(u"auditor"_qs, words("verify old.fund")).status == 0);
}

TEST_CASE("a pipe is no fund file, and nobody waits for it")
{
    const Desk desk;
    REQUIRE(mkfifo(desk.path(u"a.fund"_qs).toUtf8().constData(), 0600) == 0);
    for (const QStringList &opening : openings()) {
        const Said said = desk.run(opening, secrets);
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("is not a fund file"));
    }
}
