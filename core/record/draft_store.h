#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace fund {

class Change;
class Session;

// What a person has begun and not submitted. No fact: the record does not answer for it, so it needs no Change and
// makes no entry. It lies sealed to its author, whom alone it concerns, and outlasts a crash.

/// Keeps the content under a subject such as "reviews/17", in place of what stood there. Not while a Change is open.
[[nodiscard]] Result<void> saveDraft(const Session &session, const QString &subject, const QByteArray &content);
/// nullopt: nothing begun.
[[nodiscard]] std::optional<QByteArray> readDraft(const Session &session, const QString &subject);
/// Takes it away within the deed that submits it.
void dropDraft(Change &change, const QString &subject);

} // namespace fund
