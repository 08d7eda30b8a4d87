#pragma once

#include "screening/name_form.h"

namespace fund {

/// 100 · log2(numerator / denominator), rounded down; 0 where the quotient is below 1. Both above 0. In integers, so
/// that every machine gives the same.
[[nodiscard]] int log2Hundredths(qint64 numerator, qint64 denominator);

/// How rare words are: what a shared word says. Counted from the list itself, mixed with a thousand names in which a
/// word is as common as the program's own table guesses, so that a short list does not make every name a rare one.
class RarityTable
{
public:
    /// Once for each entry and name.
    void add(const NameForm &form);
    /// Closes an entry: a word counts once for each.
    void finishEntry();

    /// Hundredths of a bit, about 300 (one name in eight) to 1200.
    [[nodiscard]] int rarityOf(const NameUnit &unit) const;

private:
    [[nodiscard]] static QString conceptOf(const NameUnit &unit);

    QHash<QString, int> m_entries; ///< by word: how many entries bear it
    QHash<QString, int> m_lastEntry;
    int m_count = 0;
};

} // namespace fund
