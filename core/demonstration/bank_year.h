#pragma once

#include "demonstration/desk.h"

namespace fund::demonstration {

/// What the bank says of the year until October, in dollars and euros, month by month: the fund's own receipts and
/// payments, charges, and what nobody in the office knows yet. Most lines are matched; October waits for a person.
[[nodiscard]] bool keepBank(Desk &desk);

} // namespace fund::demonstration
