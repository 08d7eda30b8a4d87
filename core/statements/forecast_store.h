#pragma once

#include "calls/call.h"
#include "contributions/contribution.h"
#include "settings/setting_store.h"

namespace fund {

/// What had been received of a contribution at the end of a day, as known at a moment, in its own currency; what was
/// reversed by then never was.
[[nodiscard]] Money readReceivedOf(const Database &database, const Contribution &contribution, const ReadAt &at);

/// The call under which a nominee is sponsored, by what the books name ("nominations/12"); nullopt for anything else.
[[nodiscard]] std::optional<CallId> readCallOf(const Database &database, const QString &subject);

} // namespace fund
