#pragma once

#include "selection/solve.h"

#include <QByteArray>

namespace fund {

/// The result as `funddesk-selection-result/1`: the same bytes for the same problem and result.
/// `problemSha256` is that of the problem file's bytes (ReadSelection::sha256), hexadecimal.
[[nodiscard]] QByteArray writeSelectionResult(const SelectionProblem &problem, const QByteArray &problemSha256,
                                              const SelectionResult &result);

/// The name of a kind of loss in the result: "merit", "min_merit", …
[[nodiscard]] std::string nameOf(LossKind kind);

} // namespace fund
