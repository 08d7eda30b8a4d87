#include "screening/word_finder.h"

#include <algorithm>

namespace fund {

namespace {

QStringList likenessKeys(const NameUnit &unit)
{
    QStringList keys{u'l' + unit.latin, u'k' + unit.skeleton, u's' + unit.sound};
    if (unit.script == NameScript::Han)
        keys += u'h' + unit.original;
    if (unit.family != 0)
        keys += u'f' + QString::number(unit.family);
    return keys;
}

QString wordKey(const NameUnit &unit)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(unit.script == NameScript::Han ? unit.original : unit.latin)
        .arg(static_cast<int>(unit.script))
        .arg(unit.isJoined ? 1 : 0)
        .arg(unit.family);
}

/// Whether an initial may stand for it, or it for a word: the rule of likenessOf().
bool hasFirstLetter(const NameUnit &unit)
{
    return !unit.isJoined && !unit.sound.isEmpty() && !unit.latin.isEmpty();
}

void append(std::vector<int> &numbers, const std::vector<int> &more)
{
    numbers.insert(numbers.end(), more.begin(), more.end());
}

} // namespace

int WordFinder::add(const NameUnit &unit)
{
    const QString key = wordKey(unit);
    if (const auto known = m_numbers.constFind(key); known != m_numbers.cend())
        return *known;
    const int number = count();
    m_numbers.insert(key, number);
    m_units.push_back(unit);
    for (const QString &place : likenessKeys(unit))
        m_byKey.insert(place, number);
    if (hasFirstLetter(unit))
        for (auto *shelf : {&m_byFirst, unit.isInitial ? &m_initials : nullptr})
            if (shelf) {
                (*shelf)[unit.latin.at(0)].push_back(number);
                (*shelf)[unit.sound.at(0)].push_back(number);
            }
    const auto putOn = [number](Shelf &shelf, const QString &sound) {
        shelf[static_cast<int>(sound.size())].push_back({SoundBag(sound), number});
    };
    putOn(m_skeletons, unit.skeleton);
    if (unit.script == NameScript::Unvoweled)
        putOn(m_unvoweled, unit.skeleton);
    else
        putOn(m_sounds, unit.sound);
    return number;
}

void WordFinder::addSame(const NameUnit &unit, const NameWords &table, std::vector<int> &numbers) const
{
    QStringList keys = likenessKeys(unit);
    for (const QString &cognate : table.cognatesOf(unit.latin))
        keys += u'l' + cognate;
    for (const QString &key : keys)
        for (auto found = m_byKey.constFind(key); found != m_byKey.cend() && found.key() == key; ++found)
            numbers.push_back(*found);
}

void WordFinder::addInitials(const NameUnit &unit, std::vector<int> &numbers) const
{
    if (!hasFirstLetter(unit))
        return;
    const auto &shelf = unit.isInitial ? m_byFirst : m_initials;
    append(numbers, shelf.value(unit.latin.at(0)));
    append(numbers, shelf.value(unit.sound.at(0)));
}

void WordFinder::addNearSounds(const NameUnit &unit, std::vector<int> &numbers) const
{
    const int length = static_cast<int>(unit.sound.size());
    if (length < shortestNearSound)
        return;
    const SoundBag bag(unit.sound);
    const auto end = m_sounds.upper_bound(length + mostOtherLetters);
    for (auto shelf = m_sounds.lower_bound(std::max(shortestNearSound, length - mostOtherLetters)); shelf != end;
         ++shelf) {
        const int limit = mostSoundDistance(std::max(length, shelf->first));
        for (const Shelved &word : shelf->second)
            if (bag.leastDistance(word.bag) <= limit)
                numbers.push_back(word.number);
    }
}

void WordFinder::addNearSkeletons(const Shelf &shelf, const NameUnit &unit, std::vector<int> &numbers)
{
    const int length = static_cast<int>(unit.skeleton.size());
    const SoundBag bag(unit.skeleton);
    // Every letter costs a good half of the limit at least.
    const auto end = shelf.upper_bound(length + 1);
    for (auto words = shelf.lower_bound(length - 1); words != end; ++words)
        for (const Shelved &word : words->second)
            if (bag.leastDistance(word.bag) <= mostSkeletonDistance)
                numbers.push_back(word.number);
}

std::vector<LikeWord> WordFinder::like(const NameUnit &unit, const NameWords &table) const
{
    std::vector<int> numbers;
    addSame(unit, table, numbers);
    addInitials(unit, numbers);
    if (unit.script == NameScript::Unvoweled) {
        addNearSkeletons(m_skeletons, unit, numbers);
    } else {
        addNearSounds(unit, numbers);
        addNearSkeletons(m_unvoweled, unit, numbers);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<LikeWord> words;
    for (const int number : numbers) {
        const WordLikeness likeness = likenessOf(unit, m_units[static_cast<std::size_t>(number)], table);
        if (likeness.relation != WordRelation::Different)
            words.push_back({number, likeness});
    }
    return words;
}

} // namespace fund
