#include "cli/command_words.h"
#include "storage/backup.h"
#include "support/desk.h"
#include "support/test_reviews.h"

#include <sqlite3.h>

using namespace fund;

namespace {

/// What another program would do to the file.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    sqlite3_db_config(other, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    CHECK(sqlite3_exec(other, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
}

} // namespace

TEST_CASE("verify prints the number of entries and the head, and finds the head again")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said verified = desk.as(auditor, words("verify a.fund --json"));
    INFO(verified.transcript());
    REQUIRE(verified.status == 0);
    const auto document = verified.json();
    CHECK(document["ok"] == true);
    CHECK(document["entries"] == 14);
    CHECK(document["findings"].empty());
    // All came together when this fund began: a note, never a finding (para. 18).
    REQUIRE(document["notes"].size() == 1);
    CHECK(document["notes"][0]["where"] == "key_confirmations/1");
    const QString head = QString::fromStdString(document["head"].get<std::string>());
    CHECK(head.size() == 64);
    CHECK(desk.as(auditor, words("verify a.fund --expect") << head).status == 0);
    CHECK(desk.as(auditor, words("verify a.fund --expect") << head.left(8).toUpper()).status == 0);
    CHECK(desk.as(auditor, words("verify a.fund --expect nothex")).status == 2);

    SECTION("an older copy put back is found by a newer head")
    {
        const QByteArray older = desk.content(file);
        CHECK(desk.as(u"administrator"_qs, words("setting set a.fund host_office Office --authority Letter")).status ==
              0);
        const QString newer =
            QString::fromStdString(desk.as(auditor, words("verify a.fund --json")).json()["head"].get<std::string>());
        CHECK(desk.as(auditor, words("verify a.fund --expect") << head).status == 0);
        QFile::remove(desk.path(u"a.fund-wal"_qs));
        QFile::remove(desk.path(u"a.fund-shm"_qs));
        desk.write(file, older);
        const Said found = desk.as(auditor, words("verify a.fund --json --expect") << newer);
        CHECK(found.status == 1);
        CHECK(found.json()["findings"][0]["kind"] == "tail_cut");
    }
}

TEST_CASE("verify names the row that another program changed")
{
    const Desk desk;
    const QString file = desk.fundFile();
    tamper(desk.path(file), "UPDATE users SET state_iso3 = 'FRA' WHERE name = 'reviewer1'");
    const Said found = desk.as(auditor, words("verify a.fund --json"));
    CHECK(found.status == 1);
    const auto document = found.json();
    CHECK(document["ok"] == false);
    REQUIRE(document["findings"].size() == 1);
    CHECK(document["findings"][0]["kind"] == "row_changed");
    CHECK(document["findings"][0]["where"] == "users/3");
    const Said shown = desk.as(auditor, words("verify a.fund"));
    CHECK(shown.out.contains("users/3: Another program changed this row."));
}

TEST_CASE("para. 18: verify names the review whose score another program changed after opening")
{
    Desk desk;
    desk.signInWith(u"test"_qs);
    TestFund fund;
    const CallId call = assignedCall(fund, 1);
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call));
    REQUIRE(copyDatabase(fund.database(), desk.path(u"a.fund"_qs)));
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
    tamper(desk.path(u"a.fund"_qs), "UPDATE opened_scores SET score = 0 WHERE id = 3");
    const Said found = desk.as(auditor, words("verify a.fund --json"));
    CHECK(found.status == 1);
    const auto findings = found.json()["findings"];
    REQUIRE(findings.size() == 2);
    CHECK(findings[0]["where"] == "opened_scores/3");
    CHECK(findings[1]["kind"] == "review_not_as_submitted");
    CHECK(findings[1]["where"] == "reviews/1");
}

TEST_CASE("backup writes a verified copy in one file, which opens like the original")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said made = desk.as(auditor, words("backup a.fund --out copy.fund --json"));
    INFO(made.transcript());
    REQUIRE(made.status == 0);
    CHECK(made.json()["ok"] == true);
    CHECK_FALSE(QFile::exists(desk.path(u"copy.fund-wal"_qs)));
    const Said verified = desk.as(auditor, words("verify copy.fund --json"));
    CHECK(verified.status == 0);
    CHECK(verified.json()["head"] == made.json()["head"]);
    // An older backup is replaced.
    CHECK(desk.as(auditor, words("backup a.fund --out copy.fund")).status == 0);
    CHECK(desk.as(u"administrator"_qs, words("setting set copy.fund host_office Office --authority Letter")).status ==
          0);
}

TEST_CASE("backup never takes the place of the fund file, of a file in use or of any other file")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    desk.write(u"letter.txt"_qs, "a letter");
    desk.write(u"used.fund"_qs, before);
    desk.write(u"used.fund-wal"_qs, "log");
    REQUIRE(QFile::link(desk.path(file), desk.path(u"link.fund"_qs)));
    for (const char *target : {"a.fund", "./a.fund", "link.fund", "letter.txt", "used.fund", "missing/copy.fund"}) {
        const Said said = desk.as(auditor, words("backup a.fund --out") << QString::fromUtf8(target));
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains(target));
    }
    CHECK((desk.content(file) == before));
    CHECK(desk.content(u"letter.txt"_qs) == "a letter");
    CHECK((desk.content(u"used.fund"_qs) == before));
}

TEST_CASE("backup takes the place of an earlier copy of the same fund, never of another fund or of a later file")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QStringList set = words("--authority Letter host_office Office");
    REQUIRE(desk.as(auditor, words("backup a.fund --out copy.fund")).status == 0);
    REQUIRE(desk.as(u"administrator"_qs, words("setting set a.fund") + set).status == 0);
    CHECK(desk.as(auditor, words("backup a.fund --out copy.fund")).status == 0);
    const Environment secrets = {{u"FUNDDESK_PASSWORD"_qs, u"a long password"_qs}};
    REQUIRE(desk.run(words("create other.fund --fund Other --admin Officer"), secrets).status == 0);
    REQUIRE(desk.as(u"administrator"_qs, words("setting set copy.fund") + set).status == 0); // goes its own way
    for (const QString &target : {u"other.fund"_qs, u"copy.fund"_qs}) {
        const QByteArray before = desk.content(target);
        const Said said = desk.as(auditor, words("backup a.fund --out") << target);
        INFO(said.transcript());
        CHECK(said.status == 3);
        CHECK(said.err.contains("no earlier copy of this fund"));
        CHECK((desk.content(target) == before));
        CHECK_FALSE(QFile::exists(desk.path(target + u".partial"_qs)));
    }
}

TEST_CASE("backup keeps an earlier copy rather than one with findings")
{
    const Desk desk;
    const QString file = desk.fundFile();
    REQUIRE(desk.as(auditor, words("backup a.fund --out copy.fund")).status == 0);
    const QByteArray good = desk.content(u"copy.fund"_qs);
    tamper(desk.path(file), "UPDATE users SET state_iso3 = 'FRA' WHERE name = 'reviewer1'");
    const Said said = desk.as(auditor, words("backup a.fund --out copy.fund"));
    INFO(said.transcript());
    CHECK(said.status == 1);
    CHECK(said.err.contains("users/3"));
    CHECK(said.err.contains("is kept"));
    CHECK((desk.content(u"copy.fund"_qs) == good));
    CHECK_FALSE(QFile::exists(desk.path(u"copy.fund.partial"_qs)));
}

TEST_CASE("backup of a file with findings keeps the copy and says so")
{
    const Desk desk;
    const QString file = desk.fundFile();
    tamper(desk.path(file), "UPDATE users SET state_iso3 = 'FRA' WHERE name = 'reviewer1'");
    const Said made = desk.as(auditor, words("backup a.fund --out copy.fund"));
    CHECK(made.status == 1);
    CHECK(made.err.contains("users/3"));
    CHECK(QFile::exists(desk.path(u"copy.fund"_qs)));
}

TEST_CASE("audit lists the entries newest first, and those of one thing")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const auto all = desk.as(auditor, words("audit a.fund --json")).json();
    REQUIRE(all.size() == 14);
    CHECK(all[0]["action"] == "confirm_user");
    CHECK(all[13]["action"] == "create_fund");
    CHECK(all[13]["user"] == "administrator");
    CHECK(desk.as(auditor, words("audit a.fund --count 2 --before 5 --json")).json()[0]["entry"] == 4);
    CHECK(desk.as(auditor, words("audit a.fund --about users/2 --json")).json().size() == 2);
    CHECK(desk.as(auditor, words("audit a.fund --about users/2 --count 1 --json")).json().size() == 1);
    CHECK(desk.as(auditor, words("audit a.fund")).out.contains("Created the fund file"));
}
