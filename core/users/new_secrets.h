#pragma once

#include "users/user_write_store.h"

namespace fund {

/// A demonstration's passwords are printed in its window; length protects nothing there.
[[nodiscard]] Result<void> checkPassword(const QString &password, bool demonstration);

/// What a person's new password opens: the seed of the session's keys and, for who is cleared, the file key.
[[nodiscard]] Result<UserSecret> secretFor(const QString &password, const Session &session);

struct NewRecoveryKey
{
    QString code; ///< shown once, stored nowhere
    RecoveryBox box;
};
[[nodiscard]] Result<NewRecoveryKey> newRecoveryKey(const Session &session);

/// The file key; empty where the recovery key does not fit, or was used up.
[[nodiscard]] Result<QByteArray> openRecovery(const std::optional<RecoveryBox> &box, const QString &recoveryKey,
                                              const PasswordCost &cost);

} // namespace fund
