#pragma once

#include "base/result.h"
#include "screening/listed_entry.h"

namespace fund {

/// Reads the Consolidated List's XML element by element. Whatever is wrong is told with its line; a file that was cut
/// off, that lacks a part or that bears no date is refused whole: a list with a hole would clear people.
[[nodiscard]] Result<ConsolidatedList> readConsolidatedList(const QByteArray &file);

} // namespace fund
