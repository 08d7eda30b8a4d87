#include "support/test_fund.h"

#include "users/user_actions.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace fund {

TestFund::TestFund(const QDate &today)
    : m_path(m_folder.filePath(QStringLiteral("test.fund"))), m_clock(QDateTime(today, QTime(9, 0), Qt::UTC))
{
    FundDraft draft;
    draft.path = m_path;
    draft.name = QStringLiteral("Test fund");
    draft.administrator = QStringLiteral("administrator");
    draft.password = QStringLiteral("test");
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

void TestFund::add(const QString &name, Role role, const QString &stateIso3)
{
    const auto added = addUser(administrator(), {name, role, stateIso3});
    REQUIRE(added);
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    REQUIRE(database);
    auto session = startUser(*database, name, added->oneTimeCode, QStringLiteral("test"), m_clock, m_chance);
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
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(m_path.toUtf8().constData(), &other) == SQLITE_OK);
    sqlite3_db_config(other, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(other, sql.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(other);
}

} // namespace fund
