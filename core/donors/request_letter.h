#pragma once

#include "base/problem.h"

#include <QByteArray>

#include <optional>

namespace fund {

/// A donor's own letter or message, as a file: a PDF, an image or a text.
struct RequestLetter
{
    QString fileName;
    QByteArray document;
    QByteArray digest{}; ///< SHA-256, 32 bytes; made when it is kept

    [[nodiscard]] bool isNone() const { return fileName.isEmpty() && document.isEmpty(); }
    /// Whether the document is still what its digest was made of.
    [[nodiscard]] bool isAsAttached() const;
    bool operator==(const RequestLetter &) const = default;
};

/// SHA-256.
[[nodiscard]] QByteArray digestOfLetter(const QByteArray &document);

/// Rules: those of attachedFileProblem, letter_must_be_readable (a PDF, PNG or JPEG by its first bytes, else a text in
/// UTF-8: nothing that runs, and nothing that an auditor can't open in twenty years).
[[nodiscard]] std::optional<Problem> requestLetterProblem(const RequestLetter &letter);

} // namespace fund
