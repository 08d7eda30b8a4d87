#pragma once

#include "contributions/contribution.h"

namespace fund {

class Inspector;
class Session;

/// All that the record says of one contribution: figures, receipts, wishes of its donor, history. Texts only; the page
/// adds what can be done next.
void showContribution(Inspector &inspector, const Session &session, const Contribution &contribution);

} // namespace fund
