#pragma once

#include <QString>

#include <array>

namespace fund {

/// How a word in plain Latin letters sounds, whatever language wrote it so: one letter for each sound, capitals where
/// Latin has two (S: sh, C: ch, X: kh, J: zh). "Chtcherbatenkov" and "Shcherbatenkov" are one, "Nouri" and "Nuri" too.
[[nodiscard]] QString soundOf(const QString &latin);

/// The consonants of a sound, with a first vowel as "a": what Arabic and Hebrew letters write. Half-vowels inside and a
/// last h are left out, since these scripts write long vowels with them.
[[nodiscard]] QString skeletonOf(const QString &sound);

/// How far two sounds lie apart, in hundredths of a letter: Damerau and Levenshtein's distance in which letters that
/// romanisations confuse (o and u, g and j, kh and h) and vowels cost less, and two letters exchanged less than two
/// wrong ones. Stops at `limit` and gives something above it.
[[nodiscard]] int soundDistance(QStringView a, QStringView b, int limit);

/// The letters of a sound without their order: tells at once of most pairs that they lie far apart.
class SoundBag
{
public:
    explicit SoundBag(QStringView sound);
    /// Never more than soundDistance(): each letter that one has more of must be left out or stand for another.
    [[nodiscard]] int leastDistance(const SoundBag &other) const;

private:
    static constexpr std::size_t classCount = 32;
    static constexpr std::size_t longest = 31;

    std::array<quint8, classCount> m_counts{};
    std::array<quint8, longest> m_classes{}; ///< those that it has
    quint8 m_distinct = 0;
    int m_total = 0; ///< what it would cost to leave all of them out, at least
};

} // namespace fund
