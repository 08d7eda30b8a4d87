#pragma once

#include "identity/session.h"
#include "users/user_actions.h"

#include <vector>

namespace fund {

/// Someone who may come in: a user who was not disabled.
struct Guest
{
    QString name;
    Role role = Role::Auditor;
    bool mustStart = false; ///< has a one-time code and no password yet

    bool operator==(const Guest &) const = default;
};

/// A fund file before anyone has signed in.
struct Door
{
    QString path;
    QString fund;
    bool demonstration = false;
    std::vector<Guest> guests;
};

/// FailureKind::File where the file can't be opened or holds no fund.
[[nodiscard]] Result<Door> readDoor(const QString &path);

/// What a person gives at the door. With a code it is the first sign-in, and the password the one from then on.
struct Credentials
{
    QString path;
    QString name;
    QString password;
    QString code{};
};

/// Signs in, for writing where the file's place allows it. Takes as long as a password's key takes, so it is called on
/// a worker thread; the session has left that thread and is taken over with onThisThread().
[[nodiscard]] Result<std::unique_ptr<Session>> enter(const Credentials &credentials, const Clock &clock,
                                                     Chance &chance);
/// The same for a new file.
[[nodiscard]] Result<CreatedFund> found(const FundDraft &draft, const Clock &clock, Chance &chance);

} // namespace fund
