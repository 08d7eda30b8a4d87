#pragma once

#include "reviews/review.h"
#include "shortlists/shortlist_stage.h"

#include "shortlists/listed_selection.h"

namespace fund {

class Inspector;

/// What the inspector says of one candidate: never a name.
struct CandidateFacts
{
    const ListedCandidate &candidate;
    QString sentence; ///< for the office
    QString binding;  ///< which rules bind the list; empty: nothing to say
    const Currency &currency;
    const CandidateMerit *reviews = nullptr; ///< null: none on record
    const ShortListStanding &standing;
};

/// Fills the inspector, buttons apart.
void showCandidate(Inspector &inspector, const CandidateFacts &facts);

/// The nomination of a candidate that still stands; nullptr where there is none.
[[nodiscard]] const Nomination *nominationOf(const ShortListStanding &standing, QStringView ref);

} // namespace fund
