#pragma once

#include "contributions/contribution.h"

namespace fund {

/// An instalment as files and the command line write it: "2026-03-01:50000.00".
[[nodiscard]] Result<Instalment> readInstalment(const QString &text, const Currency &currency);

} // namespace fund
