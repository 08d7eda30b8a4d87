#pragma once

#include "settings/setting.h"

namespace fund {

class Session;

[[nodiscard]] SettingFacts readSettingFacts(const Session &session);

/// Records what an authority decided, from a date on. What held before stays on record.
[[nodiscard]] Result<void> changeSetting(Session &session, const SettingEntry &entry);

} // namespace fund
