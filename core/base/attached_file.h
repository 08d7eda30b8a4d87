#pragma once

#include "base/problem.h"

#include <QByteArray>

#include <optional>

namespace fund {

/// The largest file that is attached to anything, in bytes: 10 megabytes less what sealing adds to it.
inline constexpr qsizetype maxAttachedSize = 10'000'000 - 40;

/// Whether there is anything in a file that could be read: of a text at least one letter or figure, of any other file
/// a byte that is no blank.
[[nodiscard]] bool hasContent(const QByteArray &document);

/// Why a file can't stand as a document of the record, whatever it is attached to; nullopt where it can. A file that
/// holds nothing proves nothing. Rules: document_must_have_content, document_must_be_small; `field` and `paragraph` are
/// those of what it is attached to.
[[nodiscard]] std::optional<Problem> attachedFileProblem(const QString &fileName, const QByteArray &document,
                                                         const char *field, const char *paragraph = "");

} // namespace fund
