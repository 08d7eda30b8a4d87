#pragma once

#include "base/result.h"
#include "states/state.h"

namespace fund {

/// The State that a text from outside means: an ISO code of two or three letters, an M49 code of three digits, a name
/// in any of the six languages, or a usual other name (resources/reference/state_aliases.csv). Case, accents, articles,
/// apostrophes, punctuation, the order of words, spellings of Arabic letters and traditional Chinese characters make no
/// difference. None where it means no State or more than one.
[[nodiscard]] const State *findState(QStringView text);

/// The same for imports; an unknown State is refused with the nearest names.
[[nodiscard]] Result<const State *> readState(QStringView text);

/// The text reduced to what names are compared by; empty where it holds no letter.
[[nodiscard]] QString stateNameKey(QStringView text);

} // namespace fund
