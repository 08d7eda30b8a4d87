#pragma once

#include "selection/sentences.h"

namespace fund::selection {

/// Each stands for one sentence; `Without` are those of the selected, imagined away.
enum class Phrase
{
    MoreShort,       ///< {rule}, {by}
    MoreShortAmount, ///< {rule}: minor units say nothing to a reader
    FewerPlaces,     ///< {by}
    LessMerit,       ///< {own}
    NeverEnough,     ///< {own}
    MoreCost,
    OtherLot,
    NoPlace,
    OverBudget,
    StateFull,
    RuleFull, ///< {rule}
    SetAside,
    WithoutMoreShort,       ///< {rule}, {by}
    WithoutMoreShortAmount, ///< {rule}
    WithoutFewerPlaces,     ///< {by}
    WithoutLessMerit,
    WithoutMoreCost,
    WithoutOtherLot,
    Confirmed,
    BelowMinimum ///< {own}, {min}
};

/// The sentences with their gaps in braces, in the order of sentenceLanguages.
[[nodiscard]] const std::array<std::string_view, sentenceLanguages.size()> &phrase(Phrase phrase);

} // namespace fund::selection
