#pragma once

#include "base/result.h"

#include <QDateTime>

namespace fund {

/// A moment with its distance from UTC: "2026-04-15T14:05Z", "2026-04-15 14:05:30+02:00". Given back in UTC. A time
/// without zone is refused, since the closing of a call can hang on it.
[[nodiscard]] Result<QDateTime> readMoment(QStringView text);

} // namespace fund
