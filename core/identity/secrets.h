#pragma once

#include "base/chance.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace fund {

/// Key bytes that are wiped when they go. Moves, never copies by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] SecretBytes copy() const;

private:
    void wipe();
    QByteArray m_bytes;
};

/// What Argon2id costs when a password is tried (libsodium's ops and bytes of memory).
struct PasswordCost
{
    quint64 operations = 3;
    quint64 memory = 268435456;

    bool operator==(const PasswordCost &) const = default;
};

/// Whether libsodium takes it, and no machine's memory is exhausted by a file that asks for too much.
[[nodiscard]] bool isUsable(const PasswordCost &cost);
/// About 0.4 s a try on an office machine: real files.
[[nodiscard]] PasswordCost strongPasswordCost();

/// A user's two key pairs from one secret seed: Ed25519 signs entries and decisions, X25519 opens what is sealed.
class UserKeys
{
public:
    static constexpr int seedSize = 32;

    explicit UserKeys(SecretBytes seed);

    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }
    [[nodiscard]] const QByteArray &signingPublic() const { return m_signingPublic; }
    [[nodiscard]] const QByteArray &sealingPublic() const { return m_sealingPublic; }

    /// 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// nullopt: not sealed to this user, or touched.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &box) const;

private:
    SecretBytes m_seed;
    SecretBytes m_signingSecret;
    SecretBytes m_sealingSecret;
    QByteArray m_signingPublic;
    QByteArray m_sealingPublic;
};

[[nodiscard]] bool isSignedBy(const QByteArray &signingPublic, const QByteArray &message, const QByteArray &signature);

/// Argon2id; salt is 16 bytes, the result 32. Fails with FailureKind::File where this machine has not the memory that
/// the file asks for ("memory_must_suffice").
[[nodiscard]] Result<SecretBytes> keyFromPassword(const QString &password, const QByteArray &salt,
                                                  const PasswordCost &cost);

/// XChaCha20-Poly1305 under a key of 32 bytes; `purpose` is authenticated with it, so that a box can't be moved.
[[nodiscard]] QByteArray seal(const QByteArray &content, const SecretBytes &key, const QByteArray &purpose,
                              Chance &chance);
[[nodiscard]] std::optional<QByteArray> open(const QByteArray &box, const SecretBytes &key, const QByteArray &purpose);

/// Sealed to a public key; the sender can't open it again. The format is libsodium's sealed box. Empty where the key is
/// none, as another program may have put it into the file.
[[nodiscard]] QByteArray sealTo(const QByteArray &sealingPublic, const QByteArray &content, Chance &chance);

/// A key for another purpose from a key: BLAKE2b keyed with it over the purpose.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes &key, const QByteArray &purpose);
/// A keyed hash, 32 bytes: equal values are found without standing there.
[[nodiscard]] QByteArray keyedHash(const SecretBytes &key, const QByteArray &value);

/// 26 letters and digits in groups, easy to copy by hand (Crockford's base 32 of 16 bytes): one-time codes, recovery.
[[nodiscard]] QString readableCode(const QByteArray &bytes);
/// What was typed, without spaces, hyphens and case, look-alikes mended.
[[nodiscard]] QString normalisedCode(const QString &typed);

} // namespace fund
