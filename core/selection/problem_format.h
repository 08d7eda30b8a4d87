#pragma once

#include "base/result.h"
#include "selection/problem.h"

#include <QByteArray>

namespace fund {

/// A problem as it was read, with the digest of the very bytes.
struct ReadSelection
{
    SelectionProblem problem;
    QByteArray sha256; ///< of the file's bytes, hexadecimal
    Problems warnings; ///< nothing that stands in the way of solving
};

/// Reads `funddesk-selection/1` (JSON, UTF-8) and refuses whatever the format does not allow, with line, key and place:
/// keys missing, unknown or given twice, other types, numbers with `.` or `e`, lone surrogates, and all that check()
/// finds.
[[nodiscard]] Result<ReadSelection> readSelectionProblem(const QByteArray &bytes);

/// The problem as a file that readSelectionProblem() reads back to the same value: a line for each candidate.
[[nodiscard]] QByteArray writeSelectionProblem(const SelectionProblem &problem);

/// The same for every order of the candidates: candidates by the bytes of their ids, keys sorted, no spaces, UTF-8 as
/// it stands.
[[nodiscard]] QByteArray canonicalText(const SelectionProblem &problem);

/// SHA-256 of the canonical text, hexadecimal.
[[nodiscard]] QByteArray canonicalSha256(const SelectionProblem &problem);

} // namespace fund
