#include "screening/rarity.h"

#include "base/wide.h"

#include <algorithm>

namespace fund {

int log2Hundredths(qint64 numerator, qint64 denominator)
{
    if (numerator <= denominator)
        return 0;
    constexpr int fractionBits = 30;
    constexpr qint64 one = qint64(1) << fractionBits;
    int whole = 0;
    while (numerator / denominator >= 2) {
        ++whole;
        denominator *= 2;
    }
    // The fraction's bits one by one: a number from 1 to 2 is squared, and what passes 2 is a bit.
    qint64 rest = static_cast<qint64>(Wide(numerator) * one / denominator);
    qint64 fraction = 0;
    constexpr int bits = 14;
    for (int bit = 0; bit < bits; ++bit) {
        rest = static_cast<qint64>(Wide(rest) * rest >> fractionBits);
        fraction <<= 1;
        if (rest >= 2 * one) {
            rest >>= 1;
            fraction |= 1;
        }
    }
    return whole * 100 + static_cast<int>((fraction * 100) >> bits);
}

QString RarityTable::conceptOf(const NameUnit &unit)
{
    if (unit.family != 0)
        return QString::number(unit.family);
    if (unit.script == NameScript::Han)
        return unit.original;
    return unit.script == NameScript::Unvoweled ? u'~' + unit.skeleton : unit.sound;
}

void RarityTable::add(const NameForm &form)
{
    for (const NameUnit &unit : form.words) {
        const QString word = conceptOf(unit);
        int &last = m_lastEntry[word];
        if (last == m_count + 1)
            continue;
        last = m_count + 1;
        ++m_entries[word];
    }
}

void RarityTable::finishEntry()
{
    ++m_count;
}

int RarityTable::rarityOf(const NameUnit &unit) const
{
    constexpr int guessedNames = 1000;
    constexpr int initial = 150;
    if (unit.isInitial)
        return initial;
    // In halves of a name among the thousand: a word that nobody bears is still no wonder.
    int guess = 2 * unit.commonness;
    if (guess == 0 && unit.script == NameScript::Han)
        guess = unit.isJoined ? 2 : 10;
    else if (guess == 0 && (unit.script == NameScript::Unvoweled || unit.sound.size() < 4))
        guess = unit.skeleton.size() < 3 ? 20 : unit.skeleton.size() == 3 ? 6 : 2;
    guess = std::max(guess, 1);
    return log2Hundredths(2 * (qint64(m_count) + guessedNames), 2 * qint64(m_entries.value(conceptOf(unit))) + guess);
}

} // namespace fund
