#include "support/ready_file.h"

#include "base/seeded_chance.h"
#include "identity/user_store.h"
#include "support/older_file.h"
#include "users/user_actions.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace fund {

namespace {

void add(Session &administrator, const QString &name, Role role, SeededChance &chance)
{
    const auto added = addUser(administrator, {name, role, {}});
    REQUIRE(added);
    auto database = Database::open(administrator.database().path(), Database::Access::ReadWrite);
    REQUIRE(database);
    const auto started = startUser(*database, name, added->oneTimeCode, readyPassword, administrator.clock(), chance);
    REQUIRE(started);
}

void makeFile(const QString &path)
{
    const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SeededChance chance(11);
    FundDraft draft;
    draft.path = path;
    draft.name = QStringLiteral("Test fund");
    draft.administrator = QStringLiteral("administrator");
    draft.password = readyPassword;
    draft.passwordCost = {1, 8192};
    const auto created = createFund(draft, clock, chance);
    REQUIRE(created);
    add(*created->session, QStringLiteral("finance"), Role::Finance, chance);
    for (int i = 1; i <= 3; ++i)
        add(*created->session, QStringLiteral("reviewer%1").arg(i), Role::Reviewer, chance);
    add(*created->session, QStringLiteral("representative"), Role::Representative, chance);
    add(*created->session, QStringLiteral("auditor"), Role::Auditor, chance);
    auto database = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(database);
    const auto finance = signIn(*database, QStringLiteral("finance"), readyPassword, clock, chance);
    REQUIRE(finance);
    REQUIRE(confirmUser(**finance, QStringLiteral("representative")));
}

} // namespace

const QByteArray &readyFile()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ready.fund"));
        makeFile(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE_FALSE(QFile::exists(path + QStringLiteral("-wal")));
        return file.readAll();
    }();
    return bytes;
}

QByteArray olderFile(int schema)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    const QString newer = folder.filePath(QStringLiteral("ready.fund"));
    QFile ready(newer);
    REQUIRE(ready.open(QIODevice::WriteOnly));
    REQUIRE(ready.write(readyFile()) == readyFile().size());
    ready.close();
    const auto database = Database::open(newer, Database::Access::ReadWrite);
    REQUIRE(database);
    const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    SeededChance chance(12);
    std::vector<std::unique_ptr<Session>> sessions;
    std::map<KeyId, const UserKeys *> keys;
    for (const User &user : readUsers(**database)) {
        auto session = signIn(*database, user.name, readyPassword, clock, chance);
        REQUIRE(session);
        keys[(*session)->keyId()] = &(*session)->keys();
        sessions.push_back(std::move(*session));
    }
    makeOlder(**database, keys, path, schema);
    QFile old(path);
    REQUIRE(old.open(QIODevice::ReadOnly));
    REQUIRE_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    return old.readAll();
}

} // namespace fund
