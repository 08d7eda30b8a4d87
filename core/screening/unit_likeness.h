#pragma once

#include "screening/name_form.h"

namespace fund {

/// Why two words are taken for one.
enum class WordRelation
{
    Different,
    Same,         ///< letter by letter
    SameSpelling, ///< a known other spelling of the name
    SameSound,    ///< the same sound in another romanisation
    Cognate,      ///< the name's form in another language
    Consonants,   ///< the same consonants, where one writing has no vowels
    NearConsonants,
    NearSound, ///< a letter or two apart: a typing error or a further romanisation
    Initial    ///< an initial that fits
};

/// "a known spelling of the same name", for explanations.
[[nodiscard]] QString wordRelationTitle(WordRelation relation);

struct WordLikeness
{
    WordRelation relation = WordRelation::Different;
    int perMille = 0; ///< 1000: no doubt that they are one word; below `leastLikeness` they are different ones

    bool operator==(const WordLikeness &) const = default;
};

inline constexpr int leastLikeness = 750;

// What near words may differ by; WordFinder shelves words by it.

/// Shorter words with another letter are other words.
inline constexpr int shortestNearSound = 4;
/// Words whose lengths differ by more are two words.
inline constexpr int mostOtherLetters = 3;
/// 15 per mille for each hundredth of a letter, by the longer word: one wrong consonant in seven letters still passes.
[[nodiscard]] constexpr int mostSoundDistance(int longerLength)
{
    return (1000 - leastLikeness) * longerLength / 15;
}
/// One close letter among the consonants of a script that writes no others.
inline constexpr int mostSkeletonDistance = 45;

/// Compares two words, or joined words, of names. Symmetric.
[[nodiscard]] WordLikeness likenessOf(const NameUnit &a, const NameUnit &b, const NameWords &table);

} // namespace fund
