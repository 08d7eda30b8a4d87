#include "identity/session.h"

#include "identity/user_store.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure wrongPassword()
{
    return failure(FailureKind::NotAuthorised, QStringLiteral("password_must_fit"),
                   QCoreApplication::translate("identity", "Unknown user or wrong password."));
}

Result<SecretBytes> openSeed(const UserSecret &secret, const QString &password, const PasswordCost &cost)
{
    const auto key = keyFromPassword(password, secret.salt, cost);
    if (!key)
        return key.failure();
    auto seed = open(secret.secretBox, *key, "user seed");
    if (!seed)
        return wrongPassword();
    return SecretBytes(std::move(*seed));
}

} // namespace

Session::Session(std::shared_ptr<Database> database, const Clock &clock, Chance &chance, FundFacts fund, User user,
                 KeyId keyId, SecretBytes seed, SecretBytes fileKey)
    : m_database(std::move(database)), m_path(m_database->path()), m_access(m_database->access()), m_clock(clock),
      m_chance(chance), m_fund(std::move(fund)), m_user(std::move(user)), m_keyId(keyId), m_keys(std::move(seed)),
      m_fileKey(std::move(fileKey))
{
    if (isCleared())
        m_evidenceKey = deriveKey(m_fileKey, "evidence");
}

Result<std::unique_ptr<Session>> Session::onThisThread() const
{
    auto database = Database::open(m_path, m_access);
    if (!database)
        return database.failure();
    auto session = std::make_unique<Session>(std::move(*database), m_clock, m_chance, m_fund, m_user, m_keyId,
                                             m_keys.seed().copy(), m_fileKey.copy());
    session->m_onDate = m_onDate;
    session->m_keptClock = m_keptClock;
    session->m_evidenceKey = m_evidenceKey.copy();
    return session;
}

Result<FundFacts> readFundFacts(const Database &database)
{
    Statement row(database, R"sql(
        SELECT name, currency, demonstration, password_operations, password_memory, created_at
        FROM fund
        WHERE id = 1
    )sql");
    if (!row.next())
        return database.failure().value_or(
            failure(FailureKind::File, QStringLiteral("file_must_hold_a_fund"),
                    QCoreApplication::translate("identity", "%1 holds no fund: its creation was cut off.")
                        .arg(database.path())));
    FundFacts facts;
    facts.name = row.text(0);
    facts.currency = currencyOnRecord(row.text(1));
    facts.demonstration = row.integer(2) != 0;
    facts.passwordCost = {static_cast<quint64>(row.integer(3)), static_cast<quint64>(row.integer(4))};
    if (!isUsable(facts.passwordCost))
        return failure(FailureKind::File, QStringLiteral("password_cost_must_be_in_range"),
                       QCoreApplication::translate("identity", "%1 asks for a password check that no program of this "
                                                               "kind makes: it was changed by another program.")
                           .arg(database.path()));
    facts.createdAt = row.moment(5);
    return facts;
}

Result<std::unique_ptr<Session>> signIn(const std::shared_ptr<Database> &database, const QString &name,
                                        const QString &password, const Clock &clock, Chance &chance)
{
    auto facts = readFundFacts(*database);
    if (!facts)
        return facts.failure();
    const auto user = findUser(*database, name);
    const auto secret = user ? readSecret(*database, user->id) : std::nullopt;
    if (database->failure())
        return *database->failure();
    if (!secret)
        return wrongPassword();
    if (user->disabled)
        return failure(FailureKind::NotAuthorised, QStringLiteral("user_must_not_be_disabled"),
                       QCoreApplication::translate("identity", "This user was disabled."));
    if (secret->secretBox.isEmpty())
        return failure(FailureKind::NotAuthorised, QStringLiteral("user_must_start"),
                       QCoreApplication::translate("identity", "Sign in for the first time with the one-time code and "
                                                               "a password of your own."));
    auto seed = openSeed(*secret, password, facts->passwordCost);
    const auto key = readNewestKey(*database, user->id);
    if (!seed)
        return seed.failure();
    if (!key)
        return wrongPassword();
    SecretBytes fileKey;
    if (!secret->fileKeyBox.isEmpty())
        if (auto opened = UserKeys(seed->copy()).open(secret->fileKeyBox))
            fileKey = SecretBytes(std::move(*opened));
    auto session = std::make_unique<Session>(database, clock, chance, std::move(*facts), *user, key->id,
                                             std::move(*seed), std::move(fileKey));
    if (!secret->evidenceKeyBox.isEmpty())
        if (auto opened = session->keys().open(secret->evidenceKeyBox))
            session->takeEvidenceKey(SecretBytes(std::move(*opened)));
    return session;
}

Result<void> confirmPassword(const Session &session, const QString &password)
{
    const auto secret = readSecret(session.database(), session.user().id);
    const auto seed =
        secret ? openSeed(*secret, password, session.fund().passwordCost) : Result<SecretBytes>(wrongPassword());
    if (seed)
        return {};
    if (seed.failure().kind == FailureKind::File)
        return seed.failure();
    return failure(FailureKind::NotAuthorised, QStringLiteral("password_must_fit"),
                   QCoreApplication::translate("identity", "This is not your password; nothing was signed."));
}

} // namespace fund
