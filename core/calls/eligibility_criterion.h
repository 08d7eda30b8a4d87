#pragma once

#include "localisation/wording.h"

#include <QString>

#include <optional>
#include <vector>

namespace fund {

/// The checks that para. 21 (a)–(e) come to, and one that keeps the count honest. None is about the State: all States
/// are eligible (para. 22).
enum class EligibilityCriterion
{
    Official,         ///< (a) a government official
    CapitalBased,     ///< (a) based in the capital
    PresentField,     ///< (a) now in diplomacy, policy or a technical field of ICT security
    DirectExperience, ///< (b) direct experience in the present post
    Intention,        ///< (b) the intention to contribute in the near future
    AbleToTravel,     ///< (c) able to travel and take part
    AttendsAll,       ///< (d) the undertaking to attend all formal meetings and activities held alongside
    ReportOnRequest,  ///< (e) 'may be asked': recorded, never alone a refusal
    SingleApplication ///< one application a person; stands only where two look like one person's
};

/// "capital_based": in the file and on the command line.
[[nodiscard]] QString criterionKey(EligibilityCriterion criterion);
[[nodiscard]] std::optional<EligibilityCriterion> criterionOf(QStringView key);
/// "Based in the capital", in the reader's language or in that of a paper.
[[nodiscard]] QString criterionTitle(EligibilityCriterion criterion);
[[nodiscard]] QString criterionTitle(EligibilityCriterion criterion, const Wording &wording);
/// "para. 21 (a)".
[[nodiscard]] QString criterionParagraph(EligibilityCriterion criterion);
/// The seven that a sponsorship call must state and that every applicant must pass, in order.
[[nodiscard]] const std::vector<EligibilityCriterion> &requiredCriteria();

} // namespace fund
