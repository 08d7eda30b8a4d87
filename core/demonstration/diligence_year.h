#pragma once

#include "demonstration/desk.h"
#include "donors/donor.h"

namespace fund::demonstration {

// Screening and due diligence of the invented year (para. 14).

/// The invented list of January, against which everyone is screened from then on.
[[nodiscard]] bool importFirstList(Desk &desk);
/// The list of September, which opens a hit that nobody has decided on yet.
[[nodiscard]] bool importLaterList(Desk &desk);
/// What the screening found of a donor is decided by two people, then its checklist, today.
[[nodiscard]] bool clearDonor(Desk &desk, DonorId donor, const QDate &until);
/// A donor whose checklist waits for its second person.
[[nodiscard]] bool leaveDiligenceWaiting(Desk &desk);
/// Three implementing partners (para. 24): one cleared, one whose checklist waits, one of which nobody asked anything.
[[nodiscard]] bool keepPartners(Desk &desk);

} // namespace fund::demonstration
