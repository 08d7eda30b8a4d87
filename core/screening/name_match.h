#pragma once

#include "screening/rarity.h"
#include "screening/unit_likeness.h"

#include <functional>

namespace fund {

/// Two words, or joined words, that stand for each other.
struct WordLink
{
    int asked = 0;  ///< unit of the name that is looked for: words first, then others
    int listed = 0; ///< unit of the listed name, likewise
    WordLikeness likeness;
    int points = 0; ///< hundredths of a bit that this speaks for one person

    bool operator==(const WordLink &) const = default;
};

/// How two names fit. Points are hundredths of a bit: what shared words say, by their rarity, less what words that
/// contradict each other say against it. They have no ceiling, so that a longer or rarer name that fits stands above a
/// short or common one that fits as well.
struct NameMatch
{
    int points = 0;
    int share = 0; ///< points by what the shorter name could give at most, in thousandths
    std::vector<WordLink> links;
    std::vector<int> onlyAsked; ///< words without a counterpart
    std::vector<int> onlyListed;
    int contradictions = 0; ///< words without a counterpart on both sides, in pairs
    int inversions = 0;     ///< pairs of words in another order
    int sameWords = 0;      ///< links of words that are the same letter by letter

    bool operator==(const NameMatch &) const = default;
};

/// The unit of a form by its number: words first, then others.
[[nodiscard]] const NameUnit &unitAt(const NameForm &form, int number);
[[nodiscard]] int unitCount(const NameForm &form);

/// What each unit of a form says at most, in hundredths of a bit: its words' rarities together.
[[nodiscard]] std::vector<int> weightsOf(const NameForm &form, const RarityTable &rarity);
/// Of all words of a form: units that cover them otherwise are left out.
[[nodiscard]] int totalOf(const NameForm &form, const std::vector<int> &weights);
/// What a link of two units of these weights says.
[[nodiscard]] int pointsOfLink(const WordLikeness &likeness, int askedWeight, int listedWeight);

/// The best way to lay one name on the other; `links` are all pairs of their units that are alike.
[[nodiscard]] NameMatch matchNames(const NameForm &asked, const NameForm &listed, std::vector<WordLink> links,
                                   const RarityTable &rarity);
/// The same from the names alone.
[[nodiscard]] NameMatch matchNames(const NameForm &asked, const NameForm &listed, const RarityTable &rarity,
                                   const NameWords &table);

} // namespace fund
