#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "identity/permissions.h"
#include "identity/secrets.h"
#include "money/currency.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <set>

namespace fund {

class Change;

/// The fund's own row: what the file is.
struct FundFacts
{
    QString name;
    Currency currency; ///< the fund's currency, in which the books are kept
    bool demonstration = false;
    PasswordCost passwordCost;
    QDateTime createdAt;
};

/// Someone who has signed in to a file: passed down to everything that reads or acts. There is no global in its place.
class Session
{
public:
    Session(std::shared_ptr<Database> database, const Clock &clock, Chance &chance, FundFacts fund, User user,
            KeyId keyId, SecretBytes seed, SecretBytes fileKey);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Keeps the session's clock alive as long as the session and those made of it.
    void keepClock(std::shared_ptr<const Clock> clock) { m_keptClock = std::move(clock); }
    [[nodiscard]] Chance &chance() const { return m_chance; }
    [[nodiscard]] const FundFacts &fund() const { return m_fund; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] KeyId keyId() const { return m_keyId; }
    [[nodiscard]] const UserKeys &keys() const { return m_keys; }
    /// Empty for a role that is not cleared for personal values.
    [[nodiscard]] const SecretBytes &fileKey() const { return m_fileKey; }
    [[nodiscard]] bool isCleared() const { return !m_fileKey.isEmpty(); }
    /// Opens attached documents (identity/sealed_document.h): made of the file key for who is cleared, handed to others
    /// who may read. Empty for a reviewer, and in an older file for who was not handed it yet.
    [[nodiscard]] const SecretBytes &evidenceKey() const { return m_evidenceKey; }
    void takeEvidenceKey(SecretBytes key) { m_evidenceKey = std::move(key); }

    /// The date that an entry is for: --on, else the clock's today.
    [[nodiscard]] QDate onDate() const { return m_onDate.value_or(m_clock.today()); }
    void setOnDate(const QDate &date) { m_onDate = date; }

    [[nodiscard]] Result<void> require(Action action) const { return requirePermission(m_user.role, action); }

    /// The same person with a connection of the calling thread's own, for long work.
    [[nodiscard]] Result<std::unique_ptr<Session>> onThisThread() const;
    /// Gives up the connection, on the thread that opened it. What remains is good for onThisThread() on another: a
    /// window signs in on a worker thread, since a password takes its time.
    void leaveThread() { m_database.reset(); }

    /// Called after each commit with the tables whose rows it wrote; models read again.
    std::function<void(const std::set<QByteArray> &tables)> onChanged;

private:
    friend class Change;

    std::shared_ptr<Database> m_database;
    QString m_path;
    Database::Access m_access;
    const Clock &m_clock;
    std::shared_ptr<const Clock> m_keptClock;
    Chance &m_chance;
    FundFacts m_fund;
    User m_user;
    KeyId m_keyId;
    UserKeys m_keys;
    SecretBytes m_fileKey;
    SecretBytes m_evidenceKey;
    std::optional<QDate> m_onDate;
    bool m_hasOpenChange = false;
};

/// Reads the fund's own row. Fails with FailureKind::File where it is missing.
[[nodiscard]] Result<FundFacts> readFundFacts(const Database &database);

/// Opens a person's keys with the password. Unknown user and wrong password are told alike. Writes nothing.
/// FailureKind::NotAuthorised; rule "user_must_start" where the one-time code was not used yet.
[[nodiscard]] Result<std::unique_ptr<Session>> signIn(const std::shared_ptr<Database> &database, const QString &name,
                                                      const QString &password, const Clock &clock, Chance &chance);

/// Whether this is the password of the person who has signed in: asked again before a decision is signed.
[[nodiscard]] Result<void> confirmPassword(const Session &session, const QString &password);

} // namespace fund
