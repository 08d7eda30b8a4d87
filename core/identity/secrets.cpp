#include "identity/secrets.h"

#include <QCoreApplication>
#include <QString>

#include <sodium.h>

#include <utility>

namespace fund {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t length(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray sealedBoxNonce(const QByteArray &senderPublic, const QByteArray &receiverPublic)
{
    QByteArray nonce(crypto_box_NONCEBYTES, Qt::Uninitialized);
    const QByteArray both = senderPublic + receiverPublic;
    crypto_generichash(raw(nonce), crypto_box_NONCEBYTES, raw(both), length(both), nullptr, 0);
    return nonce;
}

constexpr char codeLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

SecretBytes::SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::copy() const
{
    return SecretBytes(m_bytes);
}

void SecretBytes::wipe()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), length(m_bytes));
}

PasswordCost strongPasswordCost()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

bool isUsable(const PasswordCost &cost)
{
    constexpr quint64 mostOperations = 16;
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= mostOperations &&
           cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= crypto_pwhash_MEMLIMIT_SENSITIVE;
}

UserKeys::UserKeys(SecretBytes seed)
    : m_seed(std::move(seed)), m_signingPublic(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
      m_sealingPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized)
{
    QByteArray signingSecret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(m_signingPublic), raw(signingSecret), raw(m_seed.bytes()));
    m_signingSecret = SecretBytes(std::move(signingSecret));
    const SecretBytes sealingSeed = deriveKey(m_seed, "sealing key");
    QByteArray sealingSecret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_seed_keypair(raw(m_sealingPublic), raw(sealingSecret), raw(sealingSeed.bytes()));
    m_sealingSecret = SecretBytes(std::move(sealingSecret));
}

QByteArray UserKeys::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), length(message), raw(m_signingSecret.bytes()));
    return signature;
}

std::optional<QByteArray> UserKeys::open(const QByteArray &box) const
{
    if (box.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray content(box.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(raw(content), raw(box), length(box), raw(m_sealingPublic), raw(m_sealingSecret.bytes())) !=
        0)
        return std::nullopt;
    return content;
}

bool isSignedBy(const QByteArray &signingPublic, const QByteArray &message, const QByteArray &signature)
{
    return signingPublic.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), length(message), raw(signingPublic)) == 0;
}

Result<SecretBytes> keyFromPassword(const QString &password, const QByteArray &salt, const PasswordCost &cost)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    const SecretBytes text(password.normalized(QString::NormalizationForm_C).toUtf8());
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(raw(key), length(key), text.bytes().constData(), length(text.bytes()), raw(salt), cost.operations,
                      static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(FailureKind::File, QStringLiteral("memory_must_suffice"),
                       QCoreApplication::translate("identity", "This machine has not the %1 MB of memory that the file "
                                                               "asks for to check a password. Close other programs, "
                                                               "or open it on another machine.")
                           .arg(cost.memory >> 20));
    return SecretBytes(std::move(key));
}

QByteArray seal(const QByteArray &content, const SecretBytes &key, const QByteArray &purpose, Chance &chance)
{
    constexpr auto overhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const QByteArray nonce = chance.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray box(nonce.size() + content.size() + qsizetype(overhead), Qt::Uninitialized);
    std::copy(nonce.cbegin(), nonce.cend(), box.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box) + nonce.size(), nullptr, raw(content), length(content),
                                               raw(purpose), length(purpose), nullptr, raw(nonce), raw(key.bytes()));
    return box;
}

std::optional<QByteArray> open(const QByteArray &box, const SecretBytes &key, const QByteArray &purpose)
{
    constexpr auto nonceSize = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    constexpr auto overhead = nonceSize + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (box.size() < overhead || key.bytes().size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return std::nullopt;
    QByteArray content(box.size() - overhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(content), nullptr, nullptr, raw(box) + nonceSize,
                                                   length(box) - size_t(nonceSize), raw(purpose), length(purpose),
                                                   raw(box), raw(key.bytes())) != 0)
        return std::nullopt;
    return content;
}

QByteArray sealTo(const QByteArray &sealingPublic, const QByteArray &content, Chance &chance)
{
    // crypto_box_seal takes its ephemeral key from the system; this one must be able to repeat itself in the
    // demonstration, so the same format is made with the session's own chance.
    const SecretBytes seed(chance.bytes(crypto_box_SEEDBYTES));
    QByteArray senderPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray senderBytes(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_seed_keypair(raw(senderPublic), raw(senderBytes), raw(seed.bytes()));
    const SecretBytes senderSecret(std::move(senderBytes));
    const QByteArray nonce = sealedBoxNonce(senderPublic, sealingPublic);
    QByteArray box(qsizetype(crypto_box_MACBYTES) + content.size(), Qt::Uninitialized);
    if (crypto_box_easy(raw(box), raw(content), length(content), raw(nonce), raw(sealingPublic),
                        raw(senderSecret.bytes())) != 0)
        return {};
    return senderPublic + box;
}

SecretBytes deriveKey(const SecretBytes &key, const QByteArray &purpose)
{
    return SecretBytes(keyedHash(key, purpose));
}

QByteArray keyedHash(const SecretBytes &key, const QByteArray &value)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(hash), crypto_generichash_BYTES, raw(value), length(value), raw(key.bytes()),
                       length(key.bytes()));
    return hash;
}

QString readableCode(const QByteArray &bytes)
{
    QString code;
    quint32 bits = 0;
    int count = 0;
    const auto put = [&](quint32 value) {
        if (code.size() % 6 == 5)
            code += u'-';
        code += QLatin1Char(codeLetters[value & 31]);
    };
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            put(bits >> (count - 5));
    }
    if (count > 0)
        put(bits << (5 - count));
    return code;
}

QString normalisedCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            code += u'0';
        else if (c == u'I' || c == u'L')
            code += u'1';
        else if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

} // namespace fund
