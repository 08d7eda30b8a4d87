#pragma once

#include "base/result.h"
#include "contributions/in_kind.h"

namespace fund {

class Session;

/// A contribution in kind; refused as a contribution is (paras. 14 and 19). The pool stays as it is.
[[nodiscard]] Result<InKindId> recordInKind(Session &session, const InKindDraft &draft);

} // namespace fund
