#pragma once

#include "demonstration/desk.h"

namespace fund::demonstration {

/// Para. 15: staff are paid from the fund by an invented decision, a post is committed and its first month paid; and a
/// commitment to a project is spread over two years (para. 20 (b)).
[[nodiscard]] bool employStaff(Desk &desk);
/// What becomes of gifts after they were signed: one is reduced, one written off in part, one comes in kind.
[[nodiscard]] bool changeGifts(Desk &desk);

} // namespace fund::demonstration
