#pragma once

#include "identity/session.h"
#include "identity/user_store.h"

namespace fund {

class Change;

void insertFund(Change &change, const FundFacts &facts);
[[nodiscard]] UserId insertUser(Change &change, const User &user, UserId addedBy);
void insertKey(Change &change, KeyId id, UserId user, const UserKeys &keys);
void insertSecret(Change &change, UserId user, const UserSecret &secret);
void updateSecret(Change &change, UserId user, const UserSecret &secret);
void insertConfirmation(Change &change, KeyId key, UserId by);
/// Takes away what a password or one-time code of theirs opens.
void removeSecret(Change &change, UserId user);
void updateUserState(Change &change, UserId user, const QString &stateIso3);
void updateDisabled(Change &change, UserId user, const QString &reason);

struct RecoveryBox
{
    qint64 id = 0;
    QByteArray salt;
    QByteArray fileKeyBox;
};
void insertRecoveryBox(Change &change, const RecoveryBox &box);
/// The box goes with its use: its key opens nothing from then on, with no other tool either.
void useUpRecoveryBox(Change &change, qint64 id);
/// The newest that has not been used.
[[nodiscard]] std::optional<RecoveryBox> readRecoveryBox(const Database &database);
[[nodiscard]] KeyId nextKeyId(const Database &database);

} // namespace fund
