#include "screening/unit_likeness.h"

#include "screening/name_sound.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

int nearness(const QString &a, const QString &b)
{
    const int length = static_cast<int>(std::max(a.size(), b.size()));
    const int limit = mostSoundDistance(length);
    const int distance = soundDistance(a, b, limit);
    return distance > limit ? 0 : 1000 - 15 * distance / length;
}

WordLikeness likenessOfSkeletons(const NameUnit &a, const NameUnit &b)
{
    const qsizetype length = std::min(a.skeleton.size(), b.skeleton.size());
    if (a.skeleton == b.skeleton) {
        if (length < 2)
            return {};
        return {WordRelation::Consonants, length > 3 ? 940 : length == 3 ? 900 : 830};
    }
    if (length < 3)
        return {};
    if (soundDistance(a.skeleton, b.skeleton, mostSkeletonDistance) > mostSkeletonDistance)
        return {};
    return {WordRelation::NearConsonants, length > 3 ? 850 : 800};
}

WordLikeness likenessOfSounds(const NameUnit &a, const NameUnit &b, const NameWords &table)
{
    if (a.sound == b.sound && a.sound.size() > 1)
        return {WordRelation::SameSound, 960};
    if (a.hasCognates && b.hasCognates && table.areCognate(a.latin, b.latin))
        return {WordRelation::Cognate, 850};
    const bool isSyllable =
        (a.script == NameScript::Han && !a.isJoined) || (b.script == NameScript::Han && !b.isJoined);
    if (isSyllable || std::min(a.sound.size(), b.sound.size()) < shortestNearSound ||
        qAbs(a.sound.size() - b.sound.size()) > mostOtherLetters)
        return {};
    const int near = nearness(a.sound, b.sound);
    return near < leastLikeness ? WordLikeness{} : WordLikeness{WordRelation::NearSound, near};
}

} // namespace

QString wordRelationTitle(WordRelation relation)
{
    switch (relation) {
    case WordRelation::Different:
        return QCoreApplication::translate("screening", "different", "how two words of names are alike");
    case WordRelation::Same:
        return QCoreApplication::translate("screening", "the same", "how two words of names are alike");
    case WordRelation::SameSpelling:
        return QCoreApplication::translate("screening", "a known spelling of the same name",
                                           "how two words of names are alike");
    case WordRelation::SameSound:
        return QCoreApplication::translate("screening", "the same sound, spelt otherwise",
                                           "how two words of names are alike");
    case WordRelation::Cognate:
        return QCoreApplication::translate("screening", "the same name in another language",
                                           "how two words of names are alike");
    case WordRelation::Consonants:
        return QCoreApplication::translate("screening", "the same consonants; one writing has no vowels",
                                           "how two words of names are alike");
    case WordRelation::NearConsonants:
        return QCoreApplication::translate("screening", "nearly the same consonants; one writing has no vowels",
                                           "how two words of names are alike");
    case WordRelation::NearSound:
        return QCoreApplication::translate("screening", "nearly the same sound", "how two words of names are alike");
    case WordRelation::Initial:
        return QCoreApplication::translate("screening", "an initial that fits", "how two words of names are alike");
    }
    Q_UNREACHABLE();
}

WordLikeness likenessOf(const NameUnit &a, const NameUnit &b, const NameWords &table)
{
    if (a.script == NameScript::Han && b.script == NameScript::Han) // characters decide, not how they sound
        return a.original == b.original ? WordLikeness{WordRelation::Same, 1000} : WordLikeness{};
    if (a.isInitial || b.isInitial) {
        const bool isWord = !a.isJoined && !b.isJoined && !a.sound.isEmpty() && !b.sound.isEmpty();
        const bool fits = isWord && (a.latin.at(0) == b.latin.at(0) || a.sound.at(0) == b.sound.at(0));
        return fits ? WordLikeness{WordRelation::Initial, 1000} : WordLikeness{};
    }
    const bool isUnvoweledA = a.script == NameScript::Unvoweled;
    const bool isUnvoweledB = b.script == NameScript::Unvoweled;
    if (a.latin == b.latin && isUnvoweledA == isUnvoweledB)
        return {WordRelation::Same, a.script == b.script ? 1000 : 990};
    if (a.family != 0 && a.family == b.family)
        return {WordRelation::SameSpelling, 970};
    if (isUnvoweledA || isUnvoweledB)
        return likenessOfSkeletons(a, b);
    return likenessOfSounds(a, b, table);
}

} // namespace fund
