#pragma once

#include "demonstration/desk.h"

namespace fund::demonstration {

// What is written to donors in the invented year (paras. 14 and 17).

/// The call of January to all States, released on its day.
[[nodiscard]] bool callForGifts(Desk &desk);
/// The thanks and the official receipts for what was given today, in the donor's language; released until October, so
/// that those of November wait. `donor`: a name or code.
[[nodiscard]] bool thankDonor(Desk &desk, const QString &donor, int month);

} // namespace fund::demonstration
