#pragma once

#include "states/state.h"

#include <QStringList>

#include <span>

namespace fund {

/// One name of a State, reduced by stateNameKey.
struct KnownName
{
    QString key;
    QStringList words; ///< those of the key that tell a few States from all others
    const State *state = nullptr;
    Language language = Language::English;
};

/// Fills the words of all names: "Guinea" tells much, "Republic" nothing.
void findTellingWords(std::vector<KnownName> &known);

/// At most three States whose names are near to a key by letters or share a word with it: "Kenya (KEN)", nearest first.
[[nodiscard]] QStringList nearestStates(const QString &key, std::span<const KnownName> known);

/// The least number of letters to change, add, drop or swap with the next between two texts; `most` + 1 where it is
/// more than `most`.
[[nodiscard]] int letterDistance(QStringView a, QStringView b, int most);

} // namespace fund
