#include "screening/screening_index.h"

#include <algorithm>
#include <bit>

namespace fund {

namespace {

/// The consonants of a text, a bit for each: words that share few of them are not looked at closer.
quint64 consonantBits(const QString &text)
{
    quint64 bits = 0;
    for (const QChar c : text)
        if (!QStringView(u"aeiouyh").contains(c))
            bits |= quint64(1) << (c.unicode() & 63U);
    return bits;
}

QStringList keysOf(const NameUnit &unit)
{
    if (unit.script == NameScript::Han)
        return {u'h' + unit.original, u'l' + unit.latin, u's' + unit.sound};
    QStringList keys{u'l' + unit.latin, u'k' + unit.skeleton};
    if (unit.script != NameScript::Unvoweled)
        keys += u's' + unit.sound;
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

int weightOf(const NameForm &form, const RarityTable &rarity)
{
    int weight = 0;
    for (const NameUnit &unit : form.words)
        weight += rarity.rarityOf(unit);
    return weight;
}

} // namespace

ScreeningIndex::ScreeningIndex(std::vector<ListedEntry> entries) : m_entries(std::move(entries))
{
    m_hasHanName.resize(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int first = static_cast<int>(m_names.size());
        for (const ListedName &name : m_entries[i].names)
            addName(static_cast<int>(i), name);
        m_namesOfEntry.emplace_back(first, static_cast<int>(m_names.size()));
        m_rarity.finishEntry();
    }
    for (IndexedName &name : m_names)
        name.weight = weightOf(name.form, m_rarity);
}

void ScreeningIndex::addName(int entry, const ListedName &name)
{
    IndexedName indexed{entry, name, m_reader.read(name.text), 0};
    if (indexed.form.words.empty())
        return;
    const int number = static_cast<int>(m_names.size());
    for (int i = 0; i < unitCount(indexed.form); ++i)
        addWord(unitAt(indexed.form, i), number);
    m_rarity.add(indexed.form);
    if (indexed.form.isHan)
        m_hasHanName[static_cast<std::size_t>(entry)] = true;
    m_names.push_back(std::move(indexed));
}

void ScreeningIndex::addWord(const NameUnit &unit, int name)
{
    const QString key = wordKey(unit);
    auto found = m_wordNumbers.constFind(key);
    if (found == m_wordNumbers.cend()) {
        const int number = static_cast<int>(m_words.size());
        found = m_wordNumbers.insert(key, number);
        m_words.push_back({unit, consonantBits(unit.sound), consonantBits(unit.skeleton), {}});
        for (const QString &place : keysOf(unit))
            m_byKey.insert(place, number);
    }
    m_words[static_cast<std::size_t>(*found)].places.push_back({name, unit.places});
}

std::vector<int> ScreeningIndex::likeWords(const NameUnit &unit) const
{
    std::vector<int> numbers;
    QStringList keys = keysOf(unit);
    for (const QString &cognate : m_reader.table().cognatesOf(unit.latin))
        keys += u'l' + cognate;
    for (const QString &key : keys)
        for (auto found = m_byKey.constFind(key); found != m_byKey.cend() && found.key() == key; ++found)
            numbers.push_back(*found);
    const quint64 soundLetters = consonantBits(unit.sound);
    const quint64 skeletonLetters = consonantBits(unit.skeleton);
    const bool isUnvoweled = unit.script == NameScript::Unvoweled;
    constexpr int mostOtherConsonants = 3;
    constexpr qsizetype mostOtherLength = 3;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        const bool bySkeleton = isUnvoweled || word.unit.script == NameScript::Unvoweled;
        if (std::popcount(bySkeleton ? skeletonLetters ^ word.skeletonLetters : soundLetters ^ word.soundLetters) <=
                mostOtherConsonants &&
            (bySkeleton || qAbs(unit.sound.size() - word.unit.sound.size()) <= mostOtherLength))
            numbers.push_back(static_cast<int>(i));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::erase_if(numbers, [&](int number) {
        return likenessOf(unit, m_words[static_cast<std::size_t>(number)].unit, m_reader.table()).relation ==
               WordRelation::Different;
    });
    return numbers;
}

std::vector<int> ScreeningIndex::candidates(const NameForm &asked) const
{
    std::vector<int> shared(m_names.size());
    std::vector<quint32> covered(m_names.size());
    std::vector<int> touched;
    int askedWeight = 0;
    std::vector<int> weights;
    for (const NameUnit &unit : asked.words) {
        weights.push_back(m_rarity.rarityOf(unit));
        askedWeight += weights.back();
    }
    for (int i = 0; i < unitCount(asked); ++i) {
        const NameUnit &unit = unitAt(asked, i);
        for (const int number : likeWords(unit))
            for (const Place &place : m_words[static_cast<std::size_t>(number)].places) {
                const auto name = static_cast<std::size_t>(place.name);
                if (covered[name] == 0)
                    touched.push_back(place.name);
                for (std::size_t word = 0; word < weights.size(); ++word)
                    if ((unit.places & (1U << word)) && !(covered[name] & (1U << word)))
                        shared[name] += weights[word];
                covered[name] |= unit.places;
            }
    }
    std::vector<int> names;
    for (const int number : touched) {
        const auto name = static_cast<std::size_t>(number);
        // A hit needs three fifths of the shorter name; what shares less than nine twentieths can't come to that.
        if (20 * shared[name] >= 9 * std::min(askedWeight, m_names[name].weight))
            names.push_back(number);
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool ScreeningIndex::isComparable(const Subject &subject, const NameForm &asked, const IndexedName &name) const
{
    const auto entry = static_cast<std::size_t>(name.entry);
    if (subject.nature == SubjectNature::Person && m_entries[entry].kind == ListedKind::Entity)
        return false;
    // Characters tell people apart whose romanised names are the same: where both have them, they decide.
    return !(asked.isHan && m_hasHanName[entry] && name.listed.quality == NameQuality::Primary && !name.form.isHan);
}

ListMatch ScreeningIndex::matchOf(const Subject &subject, const QString &askedName, const NameForm &asked,
                                  const IndexedName &name) const
{
    const ListedEntry &entry = m_entries[static_cast<std::size_t>(name.entry)];
    ListMatch match;
    match.entry = name.entry;
    match.askedName = askedName;
    match.listedName = name.listed;
    match.asked = asked;
    match.listed = name.form;
    match.name = matchNames(asked, name.form, m_rarity, m_reader.table());
    match.birth = matchBirth(subject.birthYear, entry.births);
    match.document = sharedDocument(subject.documents, entry.documents);
    weigh(match);
    return match;
}

void ScreeningIndex::keepStronger(std::vector<ListMatch> &matches, std::vector<int> &byEntry, ListMatch match) const
{
    int &place = byEntry[static_cast<std::size_t>(match.entry)];
    const qint64 dataId = entryOf(match).dataId;
    if (place < 0) {
        place = static_cast<int>(matches.size());
        matches.push_back(std::move(match));
        return;
    }
    ListMatch &known = matches[static_cast<std::size_t>(place)];
    if (match.isHit != known.isHit ? match.isHit : isStronger(match, dataId, known, dataId))
        known = std::move(match);
}

std::vector<ListMatch> ScreeningIndex::search(const Subject &subject, int leastPoints) const
{
    std::vector<ListMatch> matches;
    std::vector<int> byEntry(m_entries.size(), -1);
    for (const QString &askedName : subject.names) {
        const NameForm asked = m_reader.read(askedName);
        std::vector<int> names = asked.words.empty() ? std::vector<int>() : candidates(asked);
        // A shared document counts whatever the name is.
        for (std::size_t entry = 0; entry < m_entries.size() && !subject.documents.isEmpty(); ++entry)
            if (!sharedDocument(subject.documents, m_entries[entry].documents).isEmpty())
                for (int name = m_namesOfEntry[entry].first; name < m_namesOfEntry[entry].second; ++name)
                    names.push_back(name);
        for (const int number : names) {
            const IndexedName &name = m_names[static_cast<std::size_t>(number)];
            if (!isComparable(subject, asked, name))
                continue;
            ListMatch match = matchOf(subject, askedName, asked, name);
            if (match.isHit || match.points >= leastPoints)
                keepStronger(matches, byEntry, std::move(match));
        }
    }
    std::sort(matches.begin(), matches.end(), [this](const ListMatch &a, const ListMatch &b) {
        return isStronger(a, entryOf(a).dataId, b, entryOf(b).dataId);
    });
    return matches;
}

std::vector<ListMatch> ScreeningIndex::hits(const Subject &subject) const
{
    std::vector<ListMatch> matches = search(subject, 0);
    std::erase_if(matches, [](const ListMatch &match) { return !match.isHit; });
    return matches;
}

ListMatch ScreeningIndex::compare(const Subject &subject, int entry) const
{
    std::vector<ListMatch> matches;
    std::vector<int> byEntry(m_entries.size(), -1);
    const auto [first, last] = m_namesOfEntry[static_cast<std::size_t>(entry)];
    for (const QString &askedName : subject.names) {
        const NameForm asked = m_reader.read(askedName);
        for (int name = first; name < last; ++name)
            if (isComparable(subject, asked, m_names[static_cast<std::size_t>(name)]))
                keepStronger(matches, byEntry,
                             matchOf(subject, askedName, asked, m_names[static_cast<std::size_t>(name)]));
    }
    return matches.empty() ? ListMatch{} : std::move(matches.front());
}

} // namespace fund
