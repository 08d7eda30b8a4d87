#include "support/test_fund.h"

#include "users/user_actions.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace fund {

namespace {

const QString everyonesPassword = QStringLiteral("test");

/// As a backup would have it: with what stands in the log alone.
QByteArray contentOf(const QString &path)
{
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char *const pages = sqlite3_serialize(file, "main", &size, 0);
    REQUIRE(pages);
    const QByteArray content(reinterpret_cast<const char *>(pages), size);
    sqlite3_free(pages);
    sqlite3_close(file);
    return content;
}

} // namespace

QByteArray TestChance::bytes(int count)
{
    ++m_calls;
    return m_seeded.bytes(count);
}

void TestChance::skipTo(int calls)
{
    while (m_calls < calls)
        static_cast<void>(bytes(1));
}

TestFund::TestFund(const QDate &today)
    : m_path(m_folder.filePath(QStringLiteral("test.fund"))), m_clock(QDateTime(today, QTime(9, 0), Qt::UTC))
{
    static std::map<QDate, Made> madeOn;
    if (const auto made = madeOn.find(today); made != madeOn.end()) {
        copy(made->second);
        return;
    }
    make();
    madeOn[today] = {contentOf(m_path), m_chance.calls()};
}

void TestFund::make()
{
    FundDraft draft;
    draft.path = m_path;
    draft.name = QStringLiteral("Test fund");
    draft.administrator = QStringLiteral("administrator");
    draft.password = everyonesPassword;
    draft.demonstration = true;
    draft.passwordCost = {1, 8192};
    auto created = createFund(draft, m_clock, m_chance);
    REQUIRE(created);
    m_sessions[draft.administrator] = std::move(created->session);
    add(QStringLiteral("finance"), Role::Finance);
    add(QStringLiteral("representative"), Role::Representative);
    add(QStringLiteral("auditor"), Role::Auditor);
    for (int i = 1; i <= 4; ++i)
        add(QStringLiteral("reviewer%1").arg(i), Role::Reviewer, i == 4 ? QStringLiteral("KEN") : QString());
    REQUIRE(confirmUser(finance(), QStringLiteral("representative")));
}

void TestFund::copy(const Made &made)
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    REQUIRE(file.write(made.file) == made.file.size());
    file.close();
    m_chance.skipTo(made.chanceCalls);
    for (const char *name : {"administrator", "finance", "representative", "auditor", "reviewer1", "reviewer2",
                             "reviewer3", "reviewer4"}) {
        auto database = Database::open(m_path, Database::Access::ReadWrite);
        REQUIRE(database);
        auto session = signIn(*database, QString::fromLatin1(name), everyonesPassword, m_clock, m_chance);
        REQUIRE(session);
        m_sessions[QString::fromLatin1(name)] = std::move(*session);
    }
}

void TestFund::add(const QString &name, Role role, const QString &stateIso3)
{
    const auto added = addUser(administrator(), {name, role, stateIso3});
    REQUIRE(added);
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    REQUIRE(database);
    auto session = startUser(*database, name, added->oneTimeCode, everyonesPassword, m_clock, m_chance);
    REQUIRE(session);
    m_sessions[name] = std::move(*session);
}

Session &TestFund::as(Role role)
{
    return role == Role::Reviewer ? reviewer(1) : *m_sessions.at(roleKey(role));
}

Session &TestFund::reviewer(int number)
{
    return *m_sessions.at(QStringLiteral("reviewer%1").arg(number));
}

void TestFund::tamper(const QByteArray &sql) const
{
    tamperWith(m_path, sql);
}

void tamperWith(const QString &path, const QByteArray &sql)
{
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    sqlite3_db_config(other, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(other, sql.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(other);
}

} // namespace fund
