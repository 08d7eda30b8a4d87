#pragma once

#include "localisation/wording.h"

namespace fund {

/// "para. 21 (a)" or "paras. 14, 17 and 19" of the fund paper, as rules name them, in the reader's language or in that
/// of a paper: "الفقرة ٢١ (أ)". What is no such name, as an accounting standard, stays as it is.
[[nodiscard]] QString paragraphText(const QString &paragraph);
[[nodiscard]] QString paragraphText(const QString &paragraph, const Wording &wording);

} // namespace fund
