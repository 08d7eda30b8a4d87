#include "record/verify.h"

#include "record/audit_store.h"
#include "record/change.h"
#include "settings/setting_actions.h"
#include "settings/setting_store.h"
#include "storage/row_digest.h"
#include "support/test_fund.h"
#include "users/user_actions.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

SettingEntry minimum(const char *value = "1500000.00")
{
    return {Setting::MinimumToStart,
            QString::fromLatin1(value),
            QDate(2026, 1, 1),
            QStringLiteral("Announcement of the office"),
            {}};
}

std::vector<QString> kindsIn(const TestFund &fund, const QString &expected = {})
{
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyRecord(**database, expected);
    REQUIRE(verified);
    std::vector<QString> kinds;
    for (const Finding &finding : verified->findings)
        kinds.push_back(finding.kind + u' ' + finding.where);
    return kinds;
}

using Kinds = std::vector<QString>;

} // namespace

TEST_CASE("a file that only this program wrote verifies")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    CHECK(kindsIn(fund) == Kinds{});
}

TEST_CASE("verify names an entry whose user's role may not do what it tells")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    // Whoever holds a key can sign anything with it: here the administrator's becomes one of finance.
    fund.tamper("UPDATE users SET role = 'finance' WHERE name = 'administrator'");
    const Kinds kinds = kindsIn(fund);
    CHECK(std::count_if(kinds.begin(), kinds.end(),
                        [](const QString &kind) { return kind.startsWith(u"role_wrong audit_entries/"); }) > 1);
    CHECK(kinds.back() == u"row_changed users/1");
}

TEST_CASE("verify names the row that another program changed, added or removed")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    SECTION("changed")
    {
        fund.tamper("UPDATE settings SET value = '1.00' WHERE id = 1");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("row_changed settings/1")});
    }
    SECTION("added")
    {
        fund.tamper("INSERT INTO settings (name, value, valid_from, authority, recorded_by, recorded_at) "
                    "VALUES ('fund_status', 'established', '2026-01-01', 'nobody', 1, '2026-03-02T09:00:00.000Z')");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("row_added settings/2")});
    }
    SECTION("removed")
    {
        fund.tamper("DELETE FROM settings WHERE id = 1");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("row_removed settings/1")});
    }
    SECTION("a user made an administrator")
    {
        fund.tamper("UPDATE users SET role = 'administrator' WHERE name = 'auditor'");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("row_changed users/4")});
    }
}

TEST_CASE("every table of the file is answered for: a change of any row of any table is found")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    for (const QByteArray &table : recordedTables(fund.database())) {
        Statement row(fund.database(), ("SELECT id FROM " + table + " ORDER BY id LIMIT 1").constData());
        if (!row.next())
            continue;
        TestFund other;
        REQUIRE(changeSetting(other.administrator(), minimum()));
        other.tamper("PRAGMA foreign_keys = OFF; DELETE FROM " + table +
                     " WHERE id = " + QByteArray::number(row.integer(0)));
        const Kinds kinds = kindsIn(other);
        const QString expected = QStringLiteral("row_removed %1/%2").arg(QString::fromUtf8(table)).arg(row.integer(0));
        INFO(table.toStdString());
        CHECK(std::find(kinds.begin(), kinds.end(), expected) != kinds.end());
    }
}

TEST_CASE("verify finds a changed schema and a dropped trigger")
{
    TestFund fund;
    SECTION("dropped trigger")
    {
        fund.tamper("DROP TRIGGER setting_is_never_changed");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("schema_changed trigger setting_is_never_changed")});
    }
    SECTION("added table")
    {
        fund.tamper("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("schema_changed table extra")});
    }
}

TEST_CASE("a table that another program added is a finding, whatever its columns")
{
    const auto [sql, object] = GENERATE(std::pair("CREATE TABLE evil (x)", "table evil"),
                                        std::pair("CREATE TABLE evil (x TEXT PRIMARY KEY) WITHOUT ROWID", "table evil"),
                                        std::pair("CREATE VIRTUAL TABLE evil USING fts5(x)", "table evil"),
                                        std::pair("CREATE VIEW evil AS SELECT * FROM users", "view evil"));
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    fund.tamper(sql);
    const Kinds kinds = kindsIn(fund);
    CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("schema_changed ") + QLatin1String(object)) == 1);
    for (const QString &kind : kinds)
        CHECK(kind.startsWith(u"schema_changed "));
}

TEST_CASE("a column that another program renamed is a finding, and what can be read is verified all the same")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    const auto table = GENERATE("settings", "donors", "audit_entries");
    fund.tamper("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'recorded_at ', "
                "'entered_at ') WHERE type = 'table' AND name = '" +
                QByteArray(table) + "'; UPDATE key_confirmations SET confirmed_by = 4");
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyRecord(**database);
    REQUIRE(verified);
    CHECK_FALSE(verified->isReadable);
    CHECK(verified->findings.front() == Finding{QStringLiteral("schema_changed"),
                                                QStringLiteral("table ") + QLatin1String(table),
                                                verified->findings.front().message});
    const bool isRest = std::any_of(verified->findings.begin(), verified->findings.end(), [](const Finding &finding) {
        return finding.kind == u"row_changed" && finding.where == u"key_confirmations/1";
    });
    CHECK(isRest == (table != std::string_view("audit_entries")));
}

TEST_CASE("verify finds a changed, a removed and an unsigned entry, and a tail cut off")
{
    TestFund fund;
    REQUIRE(changeSetting(fund.administrator(), minimum()));
    const QString head = QString::fromLatin1(readHead(fund.database())->hash.toHex());
    const qint64 last = readHead(fund.database())->id.number();
    const QString place = QStringLiteral(" audit_entries/%1").arg(last);
    const QByteArray id = QByteArray::number(last);
    SECTION("changed")
    {
        fund.tamper("UPDATE audit_entries SET reason = 'because' WHERE id = " + id);
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("entry_changed") + place});
    }
    SECTION("signed by another key")
    {
        fund.tamper("UPDATE audit_entries SET signature = zeroblob(64) WHERE id = " + id);
        CHECK(kindsIn(fund) == Kinds{QStringLiteral("signature_wrong") + place});
    }
    SECTION("removed in the middle")
    {
        fund.tamper("DELETE FROM audit_entries WHERE id = " + QByteArray::number(last - 1));
        const Kinds kinds = kindsIn(fund);
        CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("entry_missing") + place) == 1);
        CHECK(std::count(kinds.begin(), kinds.end(), QStringLiteral("chain_broken") + place) == 1);
    }
    SECTION("tail cut off with its rows: only the expected head shows it")
    {
        fund.tamper("DELETE FROM audit_entries WHERE id = " + id + "; DELETE FROM settings");
        CHECK(kindsIn(fund) == Kinds{});
        CHECK(kindsIn(fund, head) == Kinds{QStringLiteral("tail_cut audit_entries")});
    }
    SECTION("an untouched file holds the expected head, and later entries do not hide it")
    {
        REQUIRE(changeSetting(fund.administrator(), minimum("2000000.00")));
        CHECK(kindsIn(fund, head) == Kinds{});
    }
}

TEST_CASE("a new empty column changes no digest")
{
    TestFund fund;
    RowDigests before(fund.database());
    const auto digest = before.of("users", 1);
    fund.tamper("ALTER TABLE users ADD COLUMN telephone TEXT");
    const auto reopened = Database::open(fund.path(), Database::Access::ReadOnly);
    RowDigests after(**reopened);
    CHECK(after.of("users", 1) == digest);
}

TEST_CASE("two writers never fork the chain: the second waits its turn or is told")
{
    TestFund fund;
    auto second = fund.administrator().onThisThread();
    REQUIRE(second);
    (*second)->database().run("PRAGMA busy_timeout = 50;");
    Change first(fund.administrator(), Action::ChangeSetting);
    const auto refusedNow = changeSetting(**second, minimum());
    REQUIRE_FALSE(refusedNow);
    CHECK(refusedNow.failure().kind == FailureKind::File);
    CHECK(refusedNow.failure().problems.front().rule == u"file_must_be_free");
    static_cast<void>(insertSetting(first, minimum()));
    REQUIRE(first.commit());
    REQUIRE(changeSetting(**second, minimum("1600000.00")));
    CHECK(kindsIn(fund) == Kinds{});
}

TEST_CASE("a change that is not committed leaves the file as it was")
{
    TestFund fund;
    const auto before = readHead(fund.database())->hash;
    {
        Change change(fund.administrator(), Action::ChangeSetting);
        static_cast<void>(insertSetting(change, minimum()));
    }
    CHECK(readHead(fund.database())->hash == before);
    CHECK(readSettings(fund.database()).empty());
}

TEST_CASE("a role that may not write writes nothing")
{
    TestFund fund;
    const auto before = readHead(fund.database())->hash;
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Representative, Role::Auditor}) {
        const auto result = changeSetting(fund.as(role), minimum());
        REQUIRE_FALSE(result);
        CHECK(result.failure().kind == FailureKind::NotAuthorised);
        Change change(fund.as(role), Action::ChangeSetting);
        static_cast<void>(insertSetting(change, minimum()));
        CHECK_FALSE(change.commit());
    }
    CHECK(readHead(fund.database())->hash == before);
}
