#pragma once

#include "identity/independence.h"
#include "identity/role.h"
#include "storage/database.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace fund {

/// What a password or one-time code opens.
struct UserSecret
{
    QByteArray salt;
    QByteArray codeCheck;  ///< empty once the one-time code has been used
    QByteArray secretBox;  ///< the user's seed; empty until the first sign-in
    QByteArray fileKeyBox; ///< empty for a role without clearance
    /// Empty for who makes the key of evidence of the file key, and for a role that may not read evidence.
    QByteArray evidenceKeyBox{};
};

struct UserKey
{
    KeyId id;
    UserId user;
    QByteArray signingPublic;
    QByteArray sealingPublic;
    QDateTime bornAt;
    UserId confirmedBy; ///< invalid until someone confirmed it
};

/// All reading of users; writing stands in the room `users`, above the record.
[[nodiscard]] std::vector<User> readUsers(const Database &database);
[[nodiscard]] std::optional<User> readUser(const Database &database, UserId id);
[[nodiscard]] std::optional<User> findUser(const Database &database, const QString &name);
[[nodiscard]] std::optional<UserSecret> readSecret(const Database &database, UserId user);
/// The user's newest key; nullopt before the first sign-in.
[[nodiscard]] std::optional<UserKey> readNewestKey(const Database &database, UserId user);
[[nodiscard]] std::vector<UserKey> readKeys(const Database &database);
[[nodiscard]] std::vector<Arrival> readArrivals(const Database &database);

} // namespace fund
