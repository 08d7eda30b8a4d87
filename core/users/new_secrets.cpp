#include "users/new_secrets.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr qsizetype shortestPassword = 10;

} // namespace

Result<void> checkPassword(const QString &password, bool demonstration)
{
    if (password.size() >= (demonstration ? 1 : shortestPassword))
        return {};
    return refused({problem(
        "password", "password_must_be_long_enough",
        QCoreApplication::translate("users", "A password has at least %1 characters.").arg(shortestPassword))});
}

Result<UserSecret> secretFor(const QString &password, const Session &session)
{
    const UserKeys &keys = session.keys();
    const SecretBytes &fileKey = session.fileKey();
    Chance &chance = session.chance();
    UserSecret secret;
    secret.salt = chance.bytes(16);
    const auto key = keyFromPassword(password, secret.salt, session.fund().passwordCost);
    if (!key)
        return key.failure();
    secret.secretBox = seal(keys.seed().bytes(), *key, "user seed", chance);
    if (!fileKey.isEmpty())
        secret.fileKeyBox = sealTo(keys.sealingPublic(), fileKey.bytes(), chance);
    else if (!session.evidenceKey().isEmpty())
        secret.evidenceKeyBox = sealTo(keys.sealingPublic(), session.evidenceKey().bytes(), chance);
    return secret;
}

Result<NewRecoveryKey> newRecoveryKey(const Session &session)
{
    Chance &chance = session.chance();
    NewRecoveryKey made;
    made.code = readableCode(chance.bytes(25));
    made.box.salt = chance.bytes(16);
    const auto key = keyFromPassword(normalisedCode(made.code), made.box.salt, session.fund().passwordCost);
    if (!key)
        return key.failure();
    made.box.fileKeyBox = seal(session.fileKey().bytes(), *key, "recovery", chance);
    return made;
}

Result<QByteArray> openRecovery(const std::optional<RecoveryBox> &box, const QString &recoveryKey,
                                const PasswordCost &cost)
{
    if (!box)
        return QByteArray();
    const auto key = keyFromPassword(normalisedCode(recoveryKey), box->salt, cost);
    if (!key)
        return key.failure();
    return open(box->fileKeyBox, *key, "recovery").value_or(QByteArray());
}

} // namespace fund
