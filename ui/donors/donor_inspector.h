#pragma once

#include "donors/donor_row.h"

#include <functional>

namespace fund {

class Inspector;

/// All that is on record about a donor; `openContribution` is called with the reference of one that was clicked.
void showDonor(Inspector &inspector, const Session &session, const DonorRow &row,
               const std::function<void(const QString &)> &openContribution);

} // namespace fund
