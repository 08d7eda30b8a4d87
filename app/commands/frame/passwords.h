#pragma once

#include "base/result.h"

namespace fund {

// Secrets come from the environment, else from the terminal without echo; never from an argument, which every user of
// the machine can read. Without either: FailureKind::NotAuthorised.

/// FUNDDESK_PASSWORD: also a one-time code at the first sign-in.
[[nodiscard]] Result<QString> askPassword(const QString &name);
/// The same for a signature: at a terminal what is signed stands above the question.
[[nodiscard]] Result<QString> askSigningPassword(const QString &name, const QString &whatIsSigned);
/// FUNDDESK_NEW_PASSWORD, else asked twice.
[[nodiscard]] Result<QString> askNewPassword(const QString &name);
/// Of a new file's first user: FUNDDESK_PASSWORD or FUNDDESK_NEW_PASSWORD, else asked twice.
[[nodiscard]] Result<QString> askFirstPassword(const QString &name);
/// FUNDDESK_RECOVERY_KEY.
[[nodiscard]] Result<QString> askRecoveryKey();

} // namespace fund
