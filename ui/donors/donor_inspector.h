#pragma once

#include "donors/donor_row.h"
#include "donors/donor_wish.h"
#include "letters/donor_letter.h"

#include <functional>

namespace fund {

class Inspector;

/// Where a click leads.
struct DonorJumps
{
    std::function<void(const QString &ref)> contribution;
    std::function<void(DonorLetterId letter)> letter;
    std::function<void(WishId wish)> request; ///< saves the donor's letter
};

/// All that is on record about a donor.
void showDonor(Inspector &inspector, const Session &session, const DonorRow &row, const DonorJumps &jumps);

} // namespace fund
