#pragma once

#include "calls/call.h"

namespace fund {

/// Everything that a published call binds the office to, as canonical JSON ("funddesk-call/1": UTF-8, keys sorted, no
/// blanks, shares beside the numbers that they became, groups of the closing day, lot seed, review key). Anyone who
/// has it can check the digest.
[[nodiscard]] QByteArray callDocument(const Call &call);

/// SHA-256 of the document.
[[nodiscard]] QByteArray callDigest(const Call &call);

} // namespace fund
