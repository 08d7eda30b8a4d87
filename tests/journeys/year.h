#pragma once

namespace fund {

class Office;

// The sponsorship year that the journey works, chapter after chapter: the same deeds in the same order, whoever's hands
// do them. Every deed's outcome is required where it is done.

/// A new file, its people, what authorities decided, and the tables of rates and costs.
void beginFund(Office &office);
/// Donors and contributions in four currencies up to the first allotment, with what must be refused on the way.
void collectMoney(Office &office);

} // namespace fund
