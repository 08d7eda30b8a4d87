#pragma once

#include "identity/secrets.h"

namespace fund {

/// A person's values as they lie in the file: under a key of their own, which lies under the file key. Erasing them
/// takes the key.
struct OwnKeyBox
{
    QByteArray keyBox;
    QByteArray box;

    bool operator==(const OwnKeyBox &) const = default;
};

/// `purpose` is authenticated with it; the key's own purpose is the same and " key".
[[nodiscard]] OwnKeyBox sealUnderOwnKey(const QByteArray &content, const QByteArray &purpose,
                                        const SecretBytes &fileKey, Chance &chance);
/// nullopt: another file key, or touched boxes.
[[nodiscard]] std::optional<QByteArray> openUnderOwnKey(const OwnKeyBox &sealed, const QByteArray &purpose,
                                                        const SecretBytes &fileKey);

} // namespace fund
