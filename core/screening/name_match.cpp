#include "screening/name_match.h"

#include <algorithm>
#include <bit>

namespace fund {

namespace {

// In hundredths of a bit. A contradicting word speaks against one person as much as a name of one in 130 speaks for it.
constexpr int contradiction = 700;
constexpr int missing = 100;
constexpr int missingPatronymic = 40;
constexpr int missingGeneric = 60;
constexpr int missingHan = 500; ///< a syllable: Chinese names are not shortened
constexpr int inversion = 40;
constexpr int mostInversions = 4;
constexpr int coveredBonus =
    300; ///< for each word that finds a counterpart, while ways to lay names on each other compete

bool isPatronymic(const NameUnit &unit)
{
    return unit.sound.size() > 6 && (unit.sound.endsWith(u"viC") || unit.sound.endsWith(u"ovna") ||
                                     unit.sound.endsWith(u"evna") || unit.sound.endsWith(u"ovyC"));
}

/// Chooses links that cover no word twice, so that they weigh most together.
class Layer
{
public:
    Layer(const NameForm &asked, const NameForm &listed, const std::vector<WordLink> &links)
        : m_asked(asked), m_listed(listed), m_links(links)
    {}

    [[nodiscard]] std::vector<WordLink> best()
    {
        search(0, 0, 0, 0);
        std::vector<WordLink> chosen;
        for (const std::size_t link : m_best)
            chosen.push_back(m_links[link]);
        return chosen;
    }

private:
    /// Deals with the word at `place` of the asked name and those after it.
    void search(int place, quint32 usedAsked, quint32 usedListed, int value)
    {
        constexpr int mostSteps = 4000; // names of many like words, which people do not bear
        if (++m_steps > mostSteps)
            return;
        if (place == static_cast<int>(m_asked.words.size())) {
            if (value > m_bestValue) {
                m_bestValue = value;
                m_best = m_chosen;
            }
            return;
        }
        if (!(usedAsked & (1U << place)))
            for (std::size_t i = 0; i < m_links.size(); ++i) {
                const quint32 asked = unitAt(m_asked, m_links[i].asked).places;
                const quint32 listed = unitAt(m_listed, m_links[i].listed).places;
                if (std::countr_zero(asked) != place || (asked & usedAsked) || (listed & usedListed))
                    continue;
                m_chosen.push_back(i);
                search(place + 1, usedAsked | asked, usedListed | listed,
                       value + m_links[i].points + coveredBonus * (std::popcount(asked) + std::popcount(listed)));
                m_chosen.pop_back();
            }
        search(place + 1, usedAsked, usedListed, value);
    }

    const NameForm &m_asked;
    const NameForm &m_listed;
    const std::vector<WordLink> &m_links;
    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_best;
    int m_bestValue = 0;
    int m_steps = 0;
};

std::vector<int> uncovered(const NameForm &form, quint32 used)
{
    std::vector<int> words;
    for (std::size_t i = 0; i < form.words.size(); ++i)
        if (!(used & (1U << i)))
            words.push_back(static_cast<int>(i));
    return words;
}

int missingPoints(const NameForm &form, const std::vector<int> &words, int from)
{
    std::vector<int> costs;
    for (const int word : words) {
        const NameUnit &unit = unitAt(form, word);
        costs.push_back(unit.script == NameScript::Han ? missingHan
                        : unit.isGeneric               ? missingGeneric
                        : isPatronymic(unit)           ? missingPatronymic
                                                       : missing);
    }
    // What is left when the dearest have found a contradicting partner.
    std::sort(costs.begin(), costs.end(), std::greater<>());
    int total = 0;
    for (std::size_t i = static_cast<std::size_t>(from); i < costs.size(); ++i)
        total += costs[i];
    return total;
}

/// A word that organisations share contradicts less: by its rarity.
int contradictionPoints(const NameForm &form, const std::vector<int> &words, const std::vector<int> &weights)
{
    std::vector<int> costs;
    for (const int word : words)
        costs.push_back(unitAt(form, word).isGeneric ? std::min(contradiction, weights[static_cast<std::size_t>(word)])
                                                     : contradiction);
    std::sort(costs.begin(), costs.end(), std::greater<>());
    int total = 0;
    for (const int cost : costs)
        total += cost;
    return total;
}

int inversionsOf(const NameForm &asked, const NameForm &listed, const std::vector<WordLink> &links)
{
    int inversions = 0;
    for (const WordLink &a : links)
        for (const WordLink &b : links)
            if (unitAt(asked, a.asked).places < unitAt(asked, b.asked).places &&
                unitAt(listed, a.listed).places > unitAt(listed, b.listed).places)
                ++inversions;
    return inversions;
}

} // namespace

std::vector<int> weightsOf(const NameForm &form, const RarityTable &rarity)
{
    std::vector<int> weights;
    for (int i = 0; i < unitCount(form); ++i) {
        const NameUnit &unit = unitAt(form, i);
        int weight = 0;
        if (std::popcount(unit.places) > 1) {
            for (std::size_t place = 0; place < form.words.size(); ++place)
                if (unit.places & (1U << place))
                    weight += weights[place];
        } else {
            weight = rarity.rarityOf(form.words[static_cast<std::size_t>(std::countr_zero(unit.places))]);
        }
        weights.push_back(weight);
    }
    return weights;
}

int totalOf(const NameForm &form, const std::vector<int> &weights)
{
    int total = 0;
    for (std::size_t i = 0; i < form.words.size(); ++i)
        total += weights[i];
    return total;
}

int pointsOfLink(const WordLikeness &likeness, int askedWeight, int listedWeight)
{
    // What is half alike says nothing; an initial says as much as one letter of it.
    return likeness.relation == WordRelation::Initial
               ? std::min(askedWeight, listedWeight)
               : (askedWeight + listedWeight) / 2 * (2 * likeness.perMille - 1000) / 1000;
}

const NameUnit &unitAt(const NameForm &form, int number)
{
    const auto index = static_cast<std::size_t>(number);
    return index < form.words.size() ? form.words[index] : form.others[index - form.words.size()];
}

int unitCount(const NameForm &form)
{
    return static_cast<int>(form.words.size() + form.others.size());
}

NameMatch matchNames(const NameForm &asked, const NameForm &listed, std::vector<WordLink> links,
                     const RarityTable &rarity)
{
    const std::vector<int> askedWeights = weightsOf(asked, rarity);
    const std::vector<int> listedWeights = weightsOf(listed, rarity);
    for (WordLink &link : links)
        link.points = pointsOfLink(link.likeness, askedWeights[static_cast<std::size_t>(link.asked)],
                                   listedWeights[static_cast<std::size_t>(link.listed)]);
    NameMatch match;
    match.links = Layer(asked, listed, links).best();
    quint32 usedAsked = 0;
    quint32 usedListed = 0;
    for (const WordLink &link : match.links) {
        usedAsked |= unitAt(asked, link.asked).places;
        usedListed |= unitAt(listed, link.listed).places;
        match.points += link.points;
        match.sameWords += link.likeness.relation == WordRelation::Same ? 1 : 0;
    }
    match.onlyAsked = uncovered(asked, usedAsked);
    match.onlyListed = uncovered(listed, usedListed);
    match.contradictions = static_cast<int>(std::min(match.onlyAsked.size(), match.onlyListed.size()));
    match.inversions = inversionsOf(asked, listed, match.links);
    // Words left on one side alone are only missing; words left on both contradict each other.
    const bool isAskedShorter = match.onlyAsked.size() <= match.onlyListed.size();
    match.points -= isAskedShorter ? contradictionPoints(asked, match.onlyAsked, askedWeights)
                                   : contradictionPoints(listed, match.onlyListed, listedWeights);
    match.points -= isAskedShorter ? missingPoints(listed, match.onlyListed, match.contradictions)
                                   : missingPoints(asked, match.onlyAsked, match.contradictions);
    match.points -= inversion * std::min(match.inversions, mostInversions);
    const int most = std::min(totalOf(asked, askedWeights), totalOf(listed, listedWeights));
    match.share = most > 0 ? static_cast<int>(qint64(match.points) * 1000 / most) : 0;
    return match;
}

NameMatch matchNames(const NameForm &asked, const NameForm &listed, const RarityTable &rarity, const NameWords &table)
{
    std::vector<WordLink> links;
    for (int a = 0; a < unitCount(asked); ++a)
        for (int b = 0; b < unitCount(listed); ++b) {
            const NameUnit &unitA = unitAt(asked, a);
            const NameUnit &unitB = unitAt(listed, b);
            const bool isBoth = unitA.isJoined && unitB.isJoined && std::popcount(unitA.places) > 1;
            const WordLikeness likeness = isBoth ? WordLikeness{} : likenessOf(unitA, unitB, table);
            if (likeness.relation != WordRelation::Different)
                links.push_back({a, b, likeness, 0});
        }
    return matchNames(asked, listed, std::move(links), rarity);
}

} // namespace fund
