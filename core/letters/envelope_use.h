#pragma once

#include "calls/call.h"
#include "ledger/pool_position.h"
#include "settings/setting_store.h"
#include "shortlists/shortlist.h"

#include <optional>

namespace fund {

/// What became of a call's envelope by the approvals before a list, in the fund's currency. A list can be the first:
/// then nothing did.
struct EnvelopeUse
{
    Money committed; ///< at the decisions
    Money paid;
    Money open; ///< still committed

    /// Given back by those who withdrew, or left over when a journey was settled.
    [[nodiscard]] Money returned() const { return committed - paid - open; }
    bool operator==(const EnvelopeUse &) const = default;
};

/// The money that a decision rests on.
struct DecisionMoney
{
    EnvelopeUse use;
    PoolPosition pool; ///< without what this list's own approval committed

    bool operator==(const DecisionMoney &) const = default;
};

/// The money before a decision on the list, at a day and as known at a moment: for a list that is decided those of the
/// decision, so that its memo, whenever it is printed again, gives the figures that were signed on (para. 18).
[[nodiscard]] DecisionMoney readDecisionMoney(const Database &database, const ShortList &list, const ReadAt &at,
                                              const Currency &currency);

} // namespace fund
