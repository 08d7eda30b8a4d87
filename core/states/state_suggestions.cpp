#include "states/state_suggestions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace fund {

namespace {

constexpr int sharedWordCost = 4;
constexpr qsizetype tellingLength = 4; ///< shorter words are shared by chance
constexpr qsizetype tellingStates = 4; ///< words of more States tell nothing

bool shareAWord(const QStringList &words, const QStringList &others)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return others.contains(word); });
}

} // namespace

void findTellingWords(std::vector<KnownName> &known)
{
    QHash<QString, QSet<const State *>> bearers;
    for (const KnownName &name : known)
        for (const QString &word : name.key.split(u' '))
            bearers[word].insert(name.state);
    for (KnownName &name : known)
        for (const QString &word : name.key.split(u' '))
            if (word.size() >= tellingLength && bearers.value(word).size() <= tellingStates)
                name.words += word;
}

int letterDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // Three rows of the table of distances between the beginnings of both: two above serve swapped neighbours.
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> twoAbove(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::swap(twoAbove, above);
        std::swap(above, row);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto left = static_cast<std::size_t>(j);
            row[left + 1] = std::min({above[left] + (a[i] == b[j] ? 0 : 1), row[left] + 1, above[left + 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[left + 1] = std::min(row[left + 1], twoAbove[left - 1] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most)
            return most + 1;
    }
    return std::min(row.back(), most + 1);
}

QStringList nearestStates(const QString &key, std::span<const KnownName> known)
{
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    const int most = static_cast<int>(std::clamp<qsizetype>(key.size() / 3, 1, 3));
    std::map<const State *, std::pair<int, Language>> best;
    for (const KnownName &name : known) {
        int cost = letterDistance(key, name.key, most);
        if (cost > most && shareAWord(words, name.words))
            cost = sharedWordCost;
        else if (cost > most || cost >= key.size())
            continue;
        const auto [place, added] = best.try_emplace(name.state, cost, name.language);
        if (!added && cost < place->second.first)
            place->second = {cost, name.language};
    }
    std::vector<std::tuple<int, QString, QString>> ordered;
    for (const auto &[state, found] : best)
        ordered.emplace_back(found.first, state->iso3, state->name(found.second));
    std::sort(ordered.begin(), ordered.end());
    QStringList result;
    for (const auto &[cost, iso3, name] : ordered)
        if (result.size() < 3 && cost <= std::get<0>(ordered.front()) + 2)
            result += QStringLiteral("%1 (%2)").arg(name, iso3);
    return result;
}

} // namespace fund
