#include "storage/database.h"

#include "base/clock.h"
#include "record/change.h"
#include "settings/setting_actions.h"
#include "settings/setting_store.h"
#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/statement.h"
#include "support/test_fund.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A closed copy of a fund file, as one file without a log.
QByteArray closedFile()
{
    const TestFund fund;
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    REQUIRE(copyDatabase(**database, copy));
    return contentOf(copy);
}

QString refusalOf(const QByteArray &content)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.fund"));
    write(path, content);
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const auto opened = Database::open(path, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.failure().kind == FailureKind::File);
        CHECK(opened.failure().problems.front().sentence.contains(path));
        if (access == Database::Access::ReadOnly)
            return opened.failure().problems.front().rule;
    }
    CHECK(contentOf(path) == content);
    return {};
}

QByteArray withNumber(QByteArray content, int offset, quint32 number)
{
    qToBigEndian(number, content.data() + offset);
    return content;
}

/// The schema as a script to read.
QString schemaScript(const Database &database)
{
    QString script =
        QStringLiteral("-- What a new fund file looks like: the sum of migrations/. A test keeps it true.\n");
    Statement statement(database, R"sql(
        SELECT sql
        FROM sqlite_schema
        WHERE sql IS NOT NULL
        ORDER BY tbl_name, CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name
    )sql");
    while (statement.next())
        script += u'\n' + statement.text(0) + QStringLiteral(";\n");
    return script;
}

} // namespace

TEST_CASE("a file that is no fund file is refused with a sentence and left as it was")
{
    const QByteArray good = closedFile();
    CHECK(refusalOf("") == u"file_must_not_be_empty");
    CHECK(refusalOf("hello") == u"file_must_be_a_fund_file");
    CHECK(refusalOf(QByteArray(100000, 'x')) == u"file_must_be_a_fund_file");
    CHECK(refusalOf("PK\003\004" + QByteArray(500, '\0')) == u"file_must_be_a_fund_file");
    CHECK(refusalOf(withNumber(good, 68, 0)) == u"file_must_be_a_fund_file");
    CHECK(refusalOf(withNumber(good, 60, quint32(newestSchema()) + 1)) == u"file_must_not_be_newer");
    CHECK(refusalOf(good.first(good.size() / 2)) == u"file_must_be_whole");
    CHECK(refusalOf(good.first(4096)) == u"file_must_be_whole");
}

TEST_CASE("a missing file and a folder are refused, and creating never overwrites")
{
    QTemporaryDir folder;
    CHECK(Database::open(folder.filePath(QStringLiteral("none.fund")), Database::Access::ReadOnly)
              .failure()
              .problems.front()
              .rule == u"file_must_exist");
    CHECK(Database::open(folder.path(), Database::Access::ReadOnly).failure().problems.front().rule ==
          u"file_must_be_a_file");
    const QString path = folder.filePath(QStringLiteral("taken"));
    write(path, "mine");
    CHECK_FALSE(Database::create(path));
    CHECK(contentOf(path) == "mine");
}

TEST_CASE("a damaged page is found while reading and told as a damaged file, never as empty lists")
{
    QByteArray content = closedFile();
    for (qsizetype at = 4096 * 2; at + 4096 <= content.size(); at += 4096)
        std::fill_n(content.data() + at, 4096, '\x5a');
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.fund"));
    write(path, content);
    const auto opened = Database::open(path, Database::Access::ReadOnly);
    if (opened) {
        for (const QByteArray &table : recordedTables(**opened)) {
            Statement row(**opened, ("SELECT * FROM " + table).constData());
            while (row.next())
                static_cast<void>(row.integer(0));
        }
        REQUIRE((*opened)->failure());
        CHECK((*opened)->failure()->kind == FailureKind::File);
    } else {
        CHECK(opened.failure().kind == FailureKind::File);
    }
}

TEST_CASE(
    "a file of every earlier schema opens as it lies, and only for one who has signed in is it brought up to date")
{
    for (int schema = 1; schema < newestSchema(); ++schema) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.fund"));
        REQUIRE(Database::createAt(path, schema));
        for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
            const auto opened = Database::open(path, access);
            REQUIRE(opened);
            CHECK((*opened)->schema() == schema);
            CHECK_FALSE((*opened)->requireNewestSchema());
        }
        const auto file = Database::open(path, Database::Access::ReadOnly);
        const auto upgraded = Database::upgradedCopy(**file);
        REQUIRE(upgraded);
        CHECK(schemaObjects(**upgraded) == schemaObjects(*Database::inMemory()));
        CHECK((*file)->schema() == schema);
        CHECK(QDir(folder.path()).entryList({QStringLiteral("*.fund")}, QDir::Files).size() == 1);
    }
}

TEST_CASE("a fund file, its log and its copies are read by their owner alone")
{
    TestFund fund;
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("office"), {}}));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    REQUIRE(copyDatabase(fund.database(), copy));
    for (const QString &path : {fund.path(), fund.path() + QStringLiteral("-wal"), copy}) {
        INFO(path.toStdString());
        REQUIRE(QFileInfo::exists(path));
        CHECK_FALSE(QFileInfo(path).permission(QFileDevice::ReadGroup));
        CHECK_FALSE(QFileInfo(path).permission(QFileDevice::ReadOther));
        CHECK(QFileInfo(path).permission(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
}

TEST_CASE("who has only read a file leaves nothing beside it, and touches no log of somebody else's")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.fund"));
    const auto besides = [&] { return QDir(folder.path()).entryList({QStringLiteral("a.fund-*")}, QDir::Files); };
    REQUIRE(Database::create(path));
    REQUIRE(besides().isEmpty());
    const QByteArray content = contentOf(path);
    {
        const auto database = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(database);
        CHECK((*database)->requireNewestSchema());
    }
    CHECK(besides().isEmpty());
    CHECK(contentOf(path) == content);

    const auto writer = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(writer);
    REQUIRE((*writer)->run("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"));
    const QByteArray log = contentOf(path + QStringLiteral("-wal"));
    REQUIRE_FALSE(log.isEmpty());
    REQUIRE(Database::open(path, Database::Access::ReadOnly));
    CHECK(contentOf(path + QStringLiteral("-wal")) == log);
    CHECK(contentOf(path) == content);
}

TEST_CASE("schema.sql shows what a new file looks like")
{
    QFile file(QStringLiteral(FUND_SOURCE_DIR "/core/storage/schema.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString shown = QString::fromUtf8(file.readAll());
    const QString expected = schemaScript(*Database::inMemory());
    if (shown != expected) {
        const QString mended = QStringLiteral(FUND_BINARY_DIR "/schema.sql");
        write(mended, expected.toUtf8());
        INFO("the new one was written to " << mended.toStdString());
        CHECK((shown == expected));
    }
}

TEST_CASE("every table is STRICT and has an id, so that the record can answer for its rows")
{
    const auto database = Database::inMemory();
    Statement row(*database, R"sql(
        SELECT t.name, t.strict, t.wr, (SELECT count(*) FROM pragma_table_info(t.name) WHERE name = 'id' AND pk = 1)
        FROM pragma_table_list AS t
        WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'
    )sql");
    int tables = 0;
    while (row.next()) {
        INFO(row.text(0).toStdString());
        CHECK(row.integer(1) == 1);
        CHECK(row.integer(2) == 0);
        CHECK(row.integer(3) == 1);
        ++tables;
    }
    CHECK(tables >= 9);
}

TEST_CASE("a backup is one file that opens, holds all and verifies, also while another session is writing")
{
    TestFund fund;
    Change open(fund.administrator(), Action::ChangeSetting);
    static_cast<void>(insertSetting(
        open, {Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("office"), {}}));
    const auto reading = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(reading);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    REQUIRE(copyDatabase(**reading, copy));
    REQUIRE(open.commit());
    CHECK_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
    const auto copied = Database::open(copy, Database::Access::ReadOnly);
    REQUIRE(copied);
    CHECK(readSettings(**copied).empty());
}

TEST_CASE("of a copy that can't be put in its place nothing is left")
{
    const TestFund fund;
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    QTemporaryDir folder;
    CHECK_FALSE(copyDatabase(**database, folder.path())); // a folder
    CHECK_FALSE(QFile::exists(folder.path() + QStringLiteral(".partial")));
    const QString copy = folder.filePath(QStringLiteral("copy.fund"));
    write(copy, "earlier");
    CHECK_FALSE(copyDatabase(**database, copy, [](const QString &) -> Result<void> {
        return failure(FailureKind::Refused, QStringLiteral("rule"), QStringLiteral("Not good enough."));
    }));
    CHECK(contentOf(copy) == "earlier");
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".partial")));
}

TEST_CASE("facts have no UPDATE and no DELETE: the file itself refuses")
{
    TestFund fund;
    REQUIRE(changeSetting(
        fund.administrator(),
        {Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("office"), {}}));
    for (const char *sql :
         {"UPDATE settings SET value = 'established'", "DELETE FROM settings", "UPDATE audit_entries SET reason = 'x'",
          "DELETE FROM audit_entries", "UPDATE user_keys SET user_id = 1", "DELETE FROM users",
          "UPDATE users SET role = 'finance'", "UPDATE fund SET name = 'x'"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}
