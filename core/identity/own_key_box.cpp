#include "identity/own_key_box.h"

namespace fund {

namespace {

constexpr int ownKeySize = 32;

QByteArray keyPurposeOf(const QByteArray &purpose)
{
    return purpose + " key";
}

} // namespace

OwnKeyBox sealUnderOwnKey(const QByteArray &content, const QByteArray &purpose, const SecretBytes &fileKey,
                          Chance &chance)
{
    const SecretBytes key(chance.bytes(ownKeySize));
    QByteArray keyBox = seal(key.bytes(), fileKey, keyPurposeOf(purpose), chance);
    return {std::move(keyBox), seal(content, key, purpose, chance)};
}

std::optional<QByteArray> openUnderOwnKey(const OwnKeyBox &sealed, const QByteArray &purpose,
                                          const SecretBytes &fileKey)
{
    auto key = open(sealed.keyBox, fileKey, keyPurposeOf(purpose));
    return key ? open(sealed.box, SecretBytes(std::move(*key)), purpose) : std::nullopt;
}

} // namespace fund
