#pragma once

#include "localisation/wording.h"
#include "money/currency.h"
#include "shortlists/listed_selection.h"

namespace fund {

/// Why a candidate is in or out, short, for those who decide: names who would come instead, and the merit that would
/// have been needed, neither of which a delegation is told (its sentence is delegationSentence()). Empty
/// without an explanation.
[[nodiscard]] QString officeSentence(const ListedCandidate &candidate, const ListedSelection &selection,
                                     const Currency &currency, const Wording &wording);

/// The sentence that a delegation may be told, in that language, with the rule's name in it too where the program wrote
/// the name.
[[nodiscard]] QString delegationSentence(const ReadExplanation &why, Language language);

/// Hundredths of merit as points: "81.25".
[[nodiscard]] QString meritText(qint64 hundredths, Language language);

/// What being out (selected: "+9.60") or in ("−4.40") would cost in merit; empty where another objective decides first.
[[nodiscard]] QString marginText(const ListedCandidate &candidate, Language language);

} // namespace fund
