#pragma once

#include "base/result.h"

namespace fund {

/// Whether a paper, picture or table may be written to a path, whatever stands there: never over a fund file, a backup
/// or any other database, nor over what belongs to one (its log, its sign that it is open), also not through a link.
/// Fails with FailureKind::File, rule "output_must_not_replace_a_fund_file". Everything that the program writes for a
/// person and that is no backup asks here first.
[[nodiscard]] Result<void> checkOutputPlace(const QString &path);

} // namespace fund
