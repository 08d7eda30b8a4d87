#pragma once

#include "selection/solve.h"

#include <array>
#include <string_view>

namespace fund {

/// The six official languages, in the order in which results hold their texts.
constexpr std::array<std::string_view, 6> sentenceLanguages{"en", "fr", "es", "ru", "zh", "ar"};

/// One sentence in each of the six languages, UTF-8.
using Sentences = std::array<std::string, sentenceLanguages.size()>;

/// Why a candidate is in or out, in words for its delegation. Says nothing of any other candidate: no name, no merit,
/// no cost, nor the merit that would have been needed, from which that of a compatriot could be worked out.
[[nodiscard]] Sentences sentencesFor(const SelectionProblem &problem, const Explanation &explanation);

} // namespace fund
