#pragma once

#include <QString>

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

} // namespace fund
