#pragma once

#include "screening/name_sound.h"
#include "screening/unit_likeness.h"

#include <map>

namespace fund {

/// A word of the list that is like a word that is asked for.
struct LikeWord
{
    int number = 0; ///< in the order in which words were added
    WordLikeness likeness;

    bool operator==(const LikeWord &) const = default;
};

/// The distinct words of many names, shelved so that all that are like another (likenessOf) are found without a look at
/// most of them: by letters, sound, consonants and family where these are equal; by length and by the letters l, m, n,
/// r where they are only near, since no romanisation takes these for others and each such difference costs a whole
/// letter. What is passed over is different for certain.
class WordFinder
{
public:
    /// The word's number; one that was added before keeps its own.
    int add(const NameUnit &unit);
    /// Every word that is not WordRelation::Different, by number.
    [[nodiscard]] std::vector<LikeWord> like(const NameUnit &unit, const NameWords &table) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_units.size()); }
    [[nodiscard]] const NameUnit &unit(int number) const { return m_units[static_cast<std::size_t>(number)]; }

private:
    struct Shelved
    {
        SoundBag bag;
        int number = 0;
    };
    using Shelf = std::map<int, std::vector<Shelved>>; ///< by length

    void addSame(const NameUnit &unit, const NameWords &table, std::vector<int> &numbers) const;
    void addInitials(const NameUnit &unit, std::vector<int> &numbers) const;
    void addNearSounds(const NameUnit &unit, std::vector<int> &numbers) const;
    static void addNearSkeletons(const Shelf &shelf, const NameUnit &unit, std::vector<int> &numbers);

    std::vector<NameUnit> m_units;
    QHash<QString, int> m_numbers;
    QMultiHash<QString, int> m_byKey;          ///< letters, sound, family and consonants, each with its mark before it
    QHash<QChar, std::vector<int>> m_byFirst;  ///< single words by the first letter, written and heard
    QHash<QChar, std::vector<int>> m_initials; ///< the same of initials alone
    Shelf m_sounds;                            ///< of words in scripts that write their vowels
    Shelf m_skeletons;                         ///< of all words
    Shelf m_unvoweled;                         ///< skeletons of words in scripts that don't
};

} // namespace fund
