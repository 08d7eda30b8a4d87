#include "users/user_actions.h"

#include "identity/independence.h"
#include "record/audit_store.h"
#include "record/change.h"
#include "settings/setting_store.h"
#include "states/state.h"
#include "users/new_secrets.h"
#include "users/user_write_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace fund {

namespace {

/// Between a password's key, which takes its time, and the deed that needs it.
Result<void> goOn(const Progress *progress)
{
    if (progress && progress->isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("users", "Stopped; nothing was changed."));
    return {};
}

void removeWithLog(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

/// Who certifies and who pays are two people (ST/SGB/2013/4, rules 105.5 and 105.6), for a new file until an authority
/// decides otherwise.
void requireCertification(Change &change)
{
    static_cast<void>(insertSetting(
        change, {Setting::PaymentCertification,
                 QStringLiteral("required"),
                 change.moment().date(),
                 QCoreApplication::translate("users", "Chosen when the fund file was made", "an authority"),
                 {}}));
}

/// Makes the file `path` with the fund and its first user, and closes it; gives the recovery key.
Result<QString> buildFund(const FundDraft &draft, const QString &path, const Currency &currency, const Clock &clock,
                          Chance &chance)
{
    Result<QString> recoveryKey = QString();
    {
        auto database = Database::create(path);
        if (!database)
            return database.failure();
        const FundFacts facts{draft.name.trimmed(), currency, draft.demonstration, draft.passwordCost, clock.now()};
        const User user{UserId(1), draft.administrator.trimmed(), Role::Administrator, {}, false};
        Session session(*database, clock, chance, facts, user, KeyId(1), SecretBytes(chance.bytes(UserKeys::seedSize)),
                        SecretBytes(chance.bytes(32)));
        const auto secret = secretFor(draft.password, session);
        if (!secret)
            return secret.failure();
        const auto recovery = newRecoveryKey(session);
        if (!recovery)
            return recovery.failure();
        recoveryKey = recovery->code;
        Change change(session, Action::CreateFund);
        insertFund(change, facts);
        static_cast<void>(insertUser(change, user, UserId()));
        insertKey(change, KeyId(1), user.id, session.keys());
        insertSecret(change, user.id, *secret);
        insertRecoveryBox(change, recovery->box);
        if (draft.certifiesPayments)
            requireCertification(change);
        change.about("fund", 1);
        if (auto committed = change.commit(); !committed)
            return committed.failure();
    }
    // A log that stays after closing holds what found no room in the file: renamed without it, the file would be cut.
    if (QFile::exists(path + QStringLiteral("-wal")))
        return storageFailure(path, 13 /* SQLITE_FULL */, {});
    return recoveryKey;
}

/// Who adds a representative can add a second person too, before or after, and hold both codes in one hand. So whoever
/// is new waits, while others see the new name. Only when a fund begins is everybody new: its first representative is
/// confirmed by any of those who have come together, and verify notes it.
bool mayWitness(const Session &session)
{
    const UserId witness = session.user().id;
    if (hasSignedBeforeFirst(session.database(), actionKey(Action::ConfirmUser), witness))
        return true;
    for (const UserKey &key : readKeys(session.database()))
        if (key.user == witness)
            return key.bornAt.addDays(daysToBeKnown) <= session.clock().now();
    return false;
}

/// What a password or the recovery key opened before stands nowhere any more, not in the log beside the file either.
Result<void> commitAndForget(Change &change)
{
    if (auto committed = change.commit(); !committed)
        return committed;
    change.session().database().emptyLog();
    return {};
}

/// What the one-time code hands over; empty where nothing was handed.
SecretBytes invitedKey(const QByteArray &box, const SecretBytes &codeKey, const QByteArray &purpose)
{
    auto opened = box.isEmpty() ? std::nullopt : open(box, codeKey, purpose);
    return opened ? SecretBytes(std::move(*opened)) : SecretBytes();
}

Failure unknownUser(const QString &name)
{
    return refused(
        {problem("name", "user_must_exist", QCoreApplication::translate("users", "There is no user %1.").arg(name))});
}

} // namespace

QString fingerprint(const QByteArray &publicKey)
{
    QString groups = QString::fromLatin1(publicKey.left(8).toHex());
    for (qsizetype at = 12; at > 0; at -= 4)
        groups.insert(at, u' ');
    return groups;
}

Result<CreatedFund> createFund(const FundDraft &draft, const Clock &clock, Chance &chance)
{
    if (draft.name.trimmed().isEmpty() || draft.administrator.trimmed().isEmpty())
        return refused({problem(draft.name.trimmed().isEmpty() ? "fund" : "admin", "name_must_not_be_empty",
                                QCoreApplication::translate("users", "The fund and its first user need a name."))});
    if (auto checked = checkPassword(draft.password, draft.demonstration); !checked)
        return checked.failure();
    const auto currency = currencyOf(draft.currency);
    if (!currency)
        return refused({problem("currency", "currency_must_exist",
                                QCoreApplication::translate("users", "%1 is no currency.").arg(draft.currency))});
    if (QFile::exists(draft.path))
        return Database::create(draft.path).failure();
    // Built under another name: a fund file is there whole or not at all.
    const QString partial = draft.path + QStringLiteral(".partial");
    removeWithLog(partial);
    auto recoveryKey = buildFund(draft, partial, *currency, clock, chance);
    if (!recoveryKey) {
        removeWithLog(partial);
        return recoveryKey.failure();
    }
    if (!QFile::rename(partial, draft.path)) {
        removeWithLog(partial); // a whole fund, whose recovery key nobody was told
        return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                       QCoreApplication::translate("users", "%1 can't be written.").arg(draft.path));
    }
    auto database = Database::open(draft.path, Database::Access::ReadWrite);
    if (!database)
        return database.failure();
    auto session = signIn(*database, draft.administrator.trimmed(), draft.password, clock, chance);
    if (!session)
        return session.failure();
    return CreatedFund{std::move(*session), std::move(*recoveryKey)};
}

Problems checkUser(const Database &database, const UserDraft &draft)
{
    Problems problems;
    if (draft.name.trimmed().isEmpty())
        problems.push_back(
            problem("name", "name_must_not_be_empty", QCoreApplication::translate("users", "A user needs a name.")));
    else if (findUser(database, draft.name.trimmed()))
        problems.push_back(problem("name", "name_must_be_free",
                                   QCoreApplication::translate("users", "There is a user of this name already.")));
    if (!draft.stateIso3.isEmpty() && !stateOf(draft.stateIso3))
        problems.push_back(problem(
            "state", "state_must_exist",
            QCoreApplication::translate("users", "%1 is no State: its ISO code of three capital letters is asked, such "
                                                 "as EST.")
                .arg(draft.stateIso3)));
    return problems;
}

Result<AddedUser> addUser(Session &session, const UserDraft &draft, const Progress *progress)
{
    if (auto allowed = session.require(Action::AddUser); !allowed)
        return allowed.failure();
    if (Problems problems = checkUser(session.database(), draft); !problems.empty())
        return refused(std::move(problems));
    const QString code = readableCode(session.chance().bytes(10));
    UserSecret secret;
    secret.salt = session.chance().bytes(16);
    const auto codeKey = keyFromPassword(normalisedCode(code), secret.salt, session.fund().passwordCost);
    if (!codeKey)
        return codeKey.failure();
    secret.codeCheck = keyedHash(*codeKey, "one-time code");
    if (isCleared(draft.role))
        secret.fileKeyBox = seal(session.fileKey().bytes(), *codeKey, "invitation", session.chance());
    else if (mayDo(draft.role, Action::Read))
        secret.evidenceKeyBox =
            seal(session.evidenceKey().bytes(), *codeKey, "invitation to evidence", session.chance());
    if (auto on = goOn(progress); !on)
        return on.failure();
    Change change(session, Action::AddUser);
    // The name can have been taken while the code's key was made.
    if (Problems problems = checkUser(session.database(), draft); !problems.empty())
        return refused(std::move(problems));
    const User user{{}, draft.name.trimmed(), draft.role, draft.stateIso3, false};
    const UserId id = insertUser(change, user, session.user().id);
    insertSecret(change, id, secret);
    change.about("users", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return AddedUser{id, code};
}

Result<std::unique_ptr<Session>> startUser(const std::shared_ptr<Database> &database, const QString &name,
                                           const QString &code, const QString &newPassword, const Clock &clock,
                                           Chance &chance)
{
    const auto facts = readFundFacts(*database);
    if (!facts)
        return facts.failure();
    const auto user = findUser(*database, name);
    auto secret = user ? readSecret(*database, user->id) : std::nullopt;
    const auto wrong = [] {
        return failure(
            FailureKind::NotAuthorised, QStringLiteral("code_must_fit"),
            QCoreApplication::translate("users", "Unknown user, wrong one-time code, or the code was used already."));
    };
    if (!secret || secret->codeCheck.isEmpty() || user->disabled)
        return wrong();
    const auto codeKey = keyFromPassword(normalisedCode(code), secret->salt, facts->passwordCost);
    if (!codeKey)
        return codeKey.failure();
    if (keyedHash(*codeKey, "one-time code") != secret->codeCheck)
        return wrong();
    if (auto checked = checkPassword(newPassword, facts->demonstration); !checked)
        return checked.failure();
    auto session = std::make_unique<Session>(database, clock, chance, *facts, *user, nextKeyId(*database),
                                             SecretBytes(chance.bytes(UserKeys::seedSize)),
                                             invitedKey(secret->fileKeyBox, *codeKey, "invitation"));
    if (!session->isCleared())
        session->takeEvidenceKey(invitedKey(secret->evidenceKeyBox, *codeKey, "invitation to evidence"));
    const auto own = secretFor(newPassword, *session);
    if (!own)
        return own.failure();
    Change change(*session, Action::StartUser);
    // The code can have been used while the keys were made.
    if (const auto now = readSecret(*database, user->id); !now || now->codeCheck != secret->codeCheck)
        return wrong();
    insertKey(change, session->keyId(), user->id, session->keys());
    updateSecret(change, user->id, *own);
    change.about("users", user->id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return session;
}

Result<void> confirmUser(Session &session, const QString &name)
{
    if (auto allowed = session.require(Action::ConfirmUser); !allowed)
        return allowed;
    const auto user = findUser(session.database(), name);
    const auto key = user ? readNewestKey(session.database(), user->id) : std::nullopt;
    if (!user)
        return unknownUser(name);
    if (user->role != Role::Representative)
        return refused(
            {problem("name", "only_a_representative_is_confirmed",
                     QCoreApplication::translate("users", "Only a High Representative's key is confirmed."))});
    if (!key)
        return refused(
            {problem("name", "user_must_have_started",
                     QCoreApplication::translate("users", "%1 has not signed in yet and has no key.").arg(name))});
    if (key->confirmedBy.isValid())
        return refused(
            {problem("name", "key_must_not_be_confirmed_twice",
                     QCoreApplication::translate("users", "The key of %1 has been confirmed already.").arg(name))});
    if (!mayWitness(session))
        return refused({problem("name", "key_must_be_confirmed_by_who_was_here",
                                QCoreApplication::translate("users", "You are too new here to confirm a key. Whoever "
                                                                     "was here before compares it with %1 and confirms "
                                                                     "it, or you %2 days after your first sign-in.")
                                    .arg(name)
                                    .arg(daysToBeKnown),
                                "para. 18")});
    Change change(session, Action::ConfirmUser);
    insertConfirmation(change, key->id, session.user().id);
    change.about("users", user->id);
    return change.commit();
}

Result<void> disableUser(Session &session, const QString &name, const QString &reason)
{
    if (auto allowed = session.require(Action::DisableUser); !allowed)
        return allowed;
    const auto user = findUser(session.database(), name);
    if (!user)
        return unknownUser(name);
    if (user->id == session.user().id)
        return refused(
            {problem("name", "user_must_be_another",
                     QCoreApplication::translate("users", "Nobody disables the own account: someone must remain."))});
    if (user->disabled)
        return refused({problem("name", "user_must_be_active",
                                QCoreApplication::translate("users", "%1 is disabled already.").arg(name))});
    if (reason.trimmed().isEmpty())
        return refused({problem("reason", "reason_must_be_given", QCoreApplication::translate("users", "Say why."))});
    Change change(session, Action::DisableUser);
    updateDisabled(change, user->id, reason.trimmed());
    removeSecret(change, user->id);
    change.about("users", user->id);
    change.because(reason.trimmed());
    return commitAndForget(change);
}

Result<void> changePassword(Session &session, const QString &newPassword, const Progress *progress)
{
    if (auto checked = checkPassword(newPassword, session.fund().demonstration); !checked)
        return checked;
    const auto own = secretFor(newPassword, session);
    if (!own)
        return own.failure();
    if (auto on = goOn(progress); !on)
        return on;
    Change change(session, Action::ChangePassword);
    updateSecret(change, session.user().id, *own);
    change.about("users", session.user().id);
    return commitAndForget(change);
}

Result<RecoveredAccess> recoverAccess(const std::shared_ptr<Database> &database, const QString &name,
                                      const QString &recoveryKey, const QString &newPassword, const Clock &clock,
                                      Chance &chance)
{
    const auto facts = readFundFacts(*database);
    if (!facts)
        return facts.failure();
    const auto user = findUser(*database, name);
    const auto box = readRecoveryBox(*database);
    auto fileKey = openRecovery(box, recoveryKey, facts->passwordCost);
    if (!fileKey)
        return fileKey.failure();
    const auto wrong = [] {
        return failure(FailureKind::NotAuthorised, QStringLiteral("recovery_key_must_fit"),
                       QCoreApplication::translate(
                           "users", "Unknown administrator, wrong recovery key, or the key was used already."));
    };
    if (!user || user->disabled || user->role != Role::Administrator || fileKey->isEmpty())
        return wrong();
    if (auto checked = checkPassword(newPassword, facts->demonstration); !checked)
        return checked.failure();
    auto session =
        std::make_unique<Session>(database, clock, chance, *facts, *user, nextKeyId(*database),
                                  SecretBytes(chance.bytes(UserKeys::seedSize)), SecretBytes(std::move(*fileKey)));
    const auto own = secretFor(newPassword, *session);
    if (!own)
        return own.failure();
    const auto next = newRecoveryKey(*session);
    if (!next)
        return next.failure();
    Change change(*session, Action::RecoverAccess);
    if (const auto now = readRecoveryBox(*database); !now || now->id != box->id)
        return wrong();
    insertKey(change, session->keyId(), user->id, session->keys());
    updateSecret(change, user->id, *own);
    useUpRecoveryBox(change, box->id);
    insertRecoveryBox(change, next->box);
    change.about("users", user->id);
    if (auto committed = commitAndForget(change); !committed)
        return committed.failure();
    return RecoveredAccess{std::move(session), next->code};
}

} // namespace fund
