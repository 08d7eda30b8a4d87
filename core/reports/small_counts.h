#pragma once

#include "reports/annual_figures.h"

namespace fund {

/// Para. 27 wants aggregates, and para. 11 keeps what is sensitive: of a group in which one or two applicants were not
/// sponsored, the published numbers would tell a reader who knows the delegates who the others are. Delegates
/// themselves sit in public meetings for their States, so that their number may be told by regional group; but not
/// which of them is a woman or of which other group. Where one count may not be told, none of its row is: what is left
/// out can't be worked out by subtraction from the total. Nought and three or more point at nobody.
[[nodiscard]] bool mayTellApplicantsByGender(const RoundFigures &round);
[[nodiscard]] bool mayTellApplicantsByRegion(const RoundFigures &round);
[[nodiscard]] bool mayTellApplicantsByGroup(const RoundFigures &round);

} // namespace fund
