#pragma once

#include "base/result.h"
#include "contributions/earmark.h"

namespace fund {

class Session;

/// Attaches the donor's written withdrawal to a refused wish: what was offered with it can be accepted from then on.
[[nodiscard]] Result<void> recordWithdrawal(Session &session, const WithdrawalDraft &draft);

/// Takes back a withdrawal that was attached by mistake: the wish stands again, and the document and the reason stay on
/// record. What was accepted in between stays accepted.
[[nodiscard]] Result<void> takeBackWithdrawal(Session &session, const TakingBackDraft &draft);

/// The withdrawal of a wish as it was attached, to be saved. Refused where none is on file
/// ("withdrawal_must_be_on_file") and to who may not read.
[[nodiscard]] Result<WithdrawalLetter> openWithdrawal(const Session &session, EarmarkRequestId id);

} // namespace fund
