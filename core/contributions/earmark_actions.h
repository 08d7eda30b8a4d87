#pragma once

#include "base/result.h"
#include "contributions/earmark.h"

namespace fund {

class Session;

/// Attaches the donor's written withdrawal to a refused wish: what was offered with it can be accepted from then on.
[[nodiscard]] Result<void> recordWithdrawal(Session &session, const WithdrawalDraft &draft);

} // namespace fund
