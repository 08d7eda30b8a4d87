#include "screening/screening_index.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace fund {

namespace {

/// For whoever tries a name: what comes near a hit too.
constexpr int triedShare = 450;

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
    for (IndexedName &name : m_names) {
        name.weights = weightsOf(name.form, m_rarity);
        name.total = totalOf(name.form, name.weights);
    }
}

void ScreeningIndex::addName(int entry, const ListedName &name)
{
    IndexedName indexed{entry, name, m_reader.read(name.text), {}, 0};
    if (indexed.form.words.empty())
        return;
    const int number = static_cast<int>(m_names.size());
    for (int i = 0; i < unitCount(indexed.form); ++i) {
        const auto word = static_cast<std::size_t>(m_words.add(unitAt(indexed.form, i)));
        if (word == m_places.size())
            m_places.emplace_back();
        m_places[word].push_back({number, i});
    }
    m_rarity.add(indexed.form);
    if (indexed.form.isHan)
        m_hasHanName[static_cast<std::size_t>(entry)] = true;
    m_names.push_back(std::move(indexed));
}

void ScreeningIndex::raiseBest(const NameForm &asked, const std::vector<int> &weights, std::size_t place,
                               std::vector<int> &best, std::vector<int> &touched) const
{
    for (int i = 0; i < unitCount(asked); ++i) {
        const NameUnit &unit = unitAt(asked, i);
        if (std::countr_zero(unit.places) != static_cast<int>(place))
            continue;
        for (const LikeWord &word : m_words.like(unit, m_reader.table()))
            for (const Place &listed : m_places[static_cast<std::size_t>(word.number)]) {
                const auto name = static_cast<std::size_t>(listed.name);
                const int points = pointsOfLink(word.likeness, weights[static_cast<std::size_t>(i)],
                                                m_names[name].weights[static_cast<std::size_t>(listed.unit)]);
                if (best[name] == 0)
                    touched.push_back(listed.name);
                best[name] = std::max({best[name], points, 1});
            }
    }
}

std::vector<int> ScreeningIndex::candidates(const NameForm &asked, int leastShare) const
{
    const std::vector<int> weights = weightsOf(asked, m_rarity);
    const int askedTotal = totalOf(asked, weights);
    // However two names are laid on each other, each word of the asked one begins one link at most, and what has no
    // counterpart only takes away: the best links together are more than a match can come to.
    std::vector<int> most(m_names.size());
    std::vector<int> best(m_names.size());
    std::vector<int> candidates;
    for (std::size_t place = 0; place < asked.words.size(); ++place) {
        std::vector<int> touched;
        raiseBest(asked, weights, place, best, touched);
        for (const int number : touched) {
            const auto name = static_cast<std::size_t>(number);
            if (most[name] == 0)
                candidates.push_back(number);
            most[name] += best[name];
            best[name] = 0;
        }
    }
    std::erase_if(candidates, [&](int number) {
        const auto name = static_cast<std::size_t>(number);
        return qint64(1000) * most[name] < qint64(leastShare) * std::min(askedTotal, m_names[name].total);
    });
    std::sort(candidates.begin(), candidates.end());
    return candidates;
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

std::vector<ListMatch> ScreeningIndex::collect(const Subject &subject, int leastPoints, int leastShare) const
{
    std::vector<ListMatch> matches;
    std::vector<int> byEntry(m_entries.size(), -1);
    for (const QString &askedName : subject.names) {
        const NameForm asked = m_reader.read(askedName);
        std::vector<int> names = asked.words.empty() ? std::vector<int>() : candidates(asked, leastShare);
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

std::vector<ListMatch> ScreeningIndex::search(const Subject &subject, int leastPoints) const
{
    return collect(subject, leastPoints, std::min(triedShare, hitShare));
}

std::vector<ListMatch> ScreeningIndex::hits(const Subject &subject) const
{
    return collect(subject, std::numeric_limits<int>::max(), hitShare);
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
