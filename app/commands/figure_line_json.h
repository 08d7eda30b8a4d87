#pragma once

#include "commands/frame/context.h"
#include "ledger/pool_reading.h"

namespace fund {

/// An entry of the books with its part of a figure, as `entries` and `pool --explain-since` print it.
[[nodiscard]] Json figureLineJson(const FigureLine &line);

} // namespace fund
