#include "identity/user_store.h"

#include "identity/sealed_document.h"
#include "storage/statement.h"

namespace fund {

namespace {

User userFrom(const Statement &row)
{
    User user;
    user.id = row.id<UserTag>(0);
    user.name = row.text(1);
    user.role = roleOf(row.text(2)).value_or(Role::Auditor);
    user.stateIso3 = row.text(3);
    user.disabled = !row.isNull(4);
    return user;
}

UserKey keyFrom(const Statement &row)
{
    return {row.id<KeyTag>(0), row.id<UserTag>(1), row.bytes(2), row.bytes(3), row.moment(4), row.id<UserTag>(5)};
}

} // namespace

std::vector<User> readUsers(const Database &database)
{
    std::vector<User> users;
    Statement row(database, R"sql(
        SELECT id, name, role, state_iso3, disabled_at
        FROM users
        ORDER BY id
    )sql");
    while (row.next())
        users.push_back(userFrom(row));
    return users;
}

std::optional<User> readUser(const Database &database, UserId id)
{
    Statement row(database, R"sql(
        SELECT id, name, role, state_iso3, disabled_at
        FROM users
        WHERE id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(userFrom(row)) : std::nullopt;
}

std::optional<User> findUser(const Database &database, const QString &name)
{
    Statement row(database, R"sql(
        SELECT id, name, role, state_iso3, disabled_at
        FROM users
        WHERE name = :name
    )sql",
                  {{":name", name}});
    return row.next() ? std::optional(userFrom(row)) : std::nullopt;
}

std::optional<UserSecret> readSecret(const Database &database, UserId user)
{
    Statement row(database, R"sql(
        SELECT salt, code_check, secret_box, file_key_box
        FROM user_secrets
        WHERE id = :user
    )sql",
                  {{":user", user}});
    if (!row.next())
        return std::nullopt;
    UserSecret secret{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3)};
    // Signing in reads the file of an older version too, where the column lacks.
    if (database.schema() < schemaOfSealedDocuments)
        return secret;
    Statement evidence(database, "SELECT evidence_key_box FROM user_secrets WHERE id = :user", {{":user", user}});
    if (evidence.next())
        secret.evidenceKeyBox = evidence.bytes(0);
    return secret;
}

std::optional<UserKey> readNewestKey(const Database &database, UserId user)
{
    Statement row(database, R"sql(
        SELECT k.id, k.user_id, k.signing_public, k.sealing_public, k.recorded_at, c.confirmed_by
        FROM user_keys AS k
        LEFT JOIN key_confirmations AS c ON c.key_id = k.id
        WHERE k.user_id = :user
        ORDER BY k.id DESC
        LIMIT 1
    )sql",
                  {{":user", user}});
    return row.next() ? std::optional(keyFrom(row)) : std::nullopt;
}

std::vector<UserKey> readKeys(const Database &database)
{
    std::vector<UserKey> keys;
    Statement row(database, R"sql(
        SELECT k.id, k.user_id, k.signing_public, k.sealing_public, k.recorded_at, c.confirmed_by
        FROM user_keys AS k
        LEFT JOIN key_confirmations AS c ON c.key_id = k.id
        ORDER BY k.id
    )sql");
    while (row.next())
        keys.push_back(keyFrom(row));
    return keys;
}

std::vector<Arrival> readArrivals(const Database &database)
{
    std::vector<Arrival> arrivals;
    Statement row(database, R"sql(
        SELECT id, added_by, recorded_at
        FROM users
        ORDER BY id
    )sql");
    while (row.next())
        arrivals.push_back({row.id<UserTag>(0), row.id<UserTag>(1), row.moment(2)});
    return arrivals;
}

} // namespace fund
