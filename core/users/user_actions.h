#pragma once

#include "base/progress.h"
#include "identity/session.h"

namespace fund {

class Change;

/// What `create` gives: the first user's session, and the recovery key that is shown once and stored nowhere.
struct CreatedFund
{
    std::unique_ptr<Session> session;
    QString recoveryKey;
};

struct FundDraft
{
    QString path;
    QString name;
    QString administrator;
    QString password;
    QString currency = QStringLiteral("USD"); ///< UN books are kept in US dollars (financial regulation 6.1)
    bool demonstration = false;
    PasswordCost passwordCost = strongPasswordCost();
    bool certifiesPayments = false; ///< a payment takes two people from the file's first day on
};

/// A new file with its first user, an administrator. What fails leaves no file behind.
[[nodiscard]] Result<CreatedFund> createFund(const FundDraft &draft, const Clock &clock, Chance &chance);

struct UserDraft
{
    QString name;
    Role role = Role::Auditor;
    QString stateIso3; ///< for reviewers: the State whose applicants they never review; empty for none
};

struct AddedUser
{
    UserId id;
    QString oneTimeCode; ///< shown once, to be handed over in person
};

[[nodiscard]] Problems checkUser(const Database &database, const UserDraft &draft);
/// The code's key takes its time, and the file is free meanwhile; stopped, nothing was changed.
[[nodiscard]] Result<AddedUser> addUser(Session &session, const UserDraft &draft, const Progress *progress = nullptr);

/// The first sign-in: the one-time code is used up, the user's keys are born, the user's own signature stands on it.
[[nodiscard]] Result<std::unique_ptr<Session>> startUser(const std::shared_ptr<Database> &database, const QString &name,
                                                         const QString &code, const QString &newPassword,
                                                         const Clock &clock, Chance &chance);

/// A second person has compared the representative's key (its fingerprint) with its owner: not an administrator, who
/// hands out the codes, and after the fund's first confirmation nobody who signed in for the first time since and less
/// than daysToBeKnown ago, in whatever order the two were added ("key_must_be_confirmed_by_who_was_here").
[[nodiscard]] Result<void> confirmUser(Session &session, const QString &name);
/// From then on nothing is done in their name, also in a window that stands open, and no password of theirs opens
/// anything.
[[nodiscard]] Result<void> disableUser(Session &session, const QString &name, const QString &reason);
/// Takes its time and can be stopped, as addUser().
[[nodiscard]] Result<void> changePassword(Session &session, const QString &newPassword,
                                          const Progress *progress = nullptr);

/// What a recovery gives: the administrator's session, and the recovery key that counts from now on, shown once.
struct RecoveredAccess
{
    std::unique_ptr<Session> session;
    QString recoveryKey;
};

/// Opens the file with the recovery key: the named administrator gets new keys and a new password. The key is used up:
/// what it opened is removed from the file, and a new one is made in the same deed.
[[nodiscard]] Result<RecoveredAccess> recoverAccess(const std::shared_ptr<Database> &database, const QString &name,
                                                    const QString &recoveryKey, const QString &newPassword,
                                                    const Clock &clock, Chance &chance);

/// The first 16 hexadecimal digits of a public key in groups, as it stands on memos: "3f2a 9c01 77de 5b10".
[[nodiscard]] QString fingerprint(const QByteArray &publicKey);

} // namespace fund
