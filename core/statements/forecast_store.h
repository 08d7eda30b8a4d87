#pragma once

#include "calls/call.h"
#include "storage/database.h"

namespace fund {

/// The call under which a nominee is sponsored, by what the books name ("nominations/12"); nullopt for anything else.
[[nodiscard]] std::optional<CallId> readCallOf(const Database &database, const QString &subject);

} // namespace fund
