#pragma once

#include "calls/call.h"
#include "localisation/language.h"

namespace fund {

/// A text of a call as its reader sees it: one that the program wrote into the draft (a rule's name, a criterion, the
/// words for a score, the encouragement, the lot), in whichever of the six languages, stands in the reader's; what a
/// person wrote stands as they wrote it. The call's own document and its digest keep the stored text.
[[nodiscard]] QString shownText(const QString &stored, Language language);

/// The terms, each text of them as shownText() has it.
[[nodiscard]] CallTerms shownTerms(CallTerms terms, Language language);

/// What is stored of terms that were shown and then edited: each of the program's texts that stands in `before`, in
/// whichever language, is again the one there, so that reading a call in another language changes nothing of it.
[[nodiscard]] CallTerms storedTerms(CallTerms edited, const CallTerms &before);

} // namespace fund
