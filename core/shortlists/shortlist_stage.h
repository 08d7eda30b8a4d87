#pragma once

#include "decisions/decision.h"
#include "identity/session.h"
#include "shortlists/shortlist_selection.h"

namespace fund {

/// Where the short list of a call stands, and so what can be done with it next.
enum class ShortListStage
{
    NotReady,  ///< the selection can't be made yet; `because` says why
    None,      ///< can be made
    Draft,     ///< made, rests on what it was made of: can be sent for approval
    Stale,     ///< made, but something that it rests on has changed: to be made again
    Submitted, ///< waits for the High Representative
    Returned,  ///< to be made again
    Approved,
    PlacesFree ///< approved, and a nominee withdrew since: until the meeting the place can be filled by the same rules
};

/// Everything that stands about a call's short list.
struct ShortListStanding
{
    ShortListStage stage = ShortListStage::NotReady;
    std::optional<ShortList> list;       ///< the newest version
    std::optional<Failure> because;      ///< of NotReady and Stale
    Problems withoutCost;                ///< who takes no part for want of an estimate; of None and Draft
    std::vector<Decision> decisions;     ///< about the newest version
    std::vector<Nomination> nominations; ///< of the call
    std::map<ApplicationId, QString> declines;

    /// Refs of those on the list who withdrew after its approval.
    [[nodiscard]] QStringList withdrawn() const;
};

[[nodiscard]] ShortListStanding readShortListStanding(const Database &database, const Call &call,
                                                      const Currency &fundCurrency, const QDate &today);

/// Calls whose newest short list waits for a decision, the one submitted first, first.
[[nodiscard]] std::vector<CallId> callsWaitingForDecision(const Database &database);

} // namespace fund
