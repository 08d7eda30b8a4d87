#include "support/brute_force.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>
#include <map>

namespace fund::test {

namespace {

QByteArray lotOf(const SelectionProblem &problem, const Candidate &candidate)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(problem.lotSeed + "\n" + candidate.id),
                                    QCryptographicHash::Sha256);
}

bool hasAttribute(const Candidate &candidate, const std::string &attribute, const std::vector<std::string> &values)
{
    std::vector<std::string> own;
    if (attribute == "state")
        own = {candidate.state};
    else if (const auto found = candidate.attributes.find(attribute); found == candidate.attributes.end())
        return false;
    else if (const auto *text = std::get_if<std::string>(&found->second))
        own = {*text};
    else
        own = std::get<std::vector<std::string>>(found->second);
    return std::find_first_of(own.begin(), own.end(), values.begin(), values.end()) != own.end();
}

BruteForce::Set bit(std::size_t place)
{
    return BruteForce::Set(1) << place;
}

bool contains(const std::vector<std::string> &list, const std::string &id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

BruteForce::BruteForce(const SelectionProblem &problem, const SolveOptions &options)
    : m_problem(problem), m_options(options), m_matching(problem.rules.size(), 0)
{
    auto &candidates = m_problem.candidates;
    std::sort(candidates.begin(), candidates.end(),
              [&problem](const Candidate &a, const Candidate &b) { return lotOf(problem, a) < lotOf(problem, b); });
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        m_costs.push_back(candidates[c].cost);
        m_merits.push_back(candidates[c].merit);
        m_eligible |= candidates[c].merit >= problem.minMerit ? bit(c) : 0;
        m_kept |= contains(options.keep, candidates[c].id) ? bit(c) : 0;
        m_out |= contains(options.out, candidates[c].id) ? bit(c) : 0;
        for (std::size_t r = 0; r < problem.rules.size(); ++r) {
            const auto &match = problem.rules[r].match;
            const bool all = std::all_of(match.begin(), match.end(), [&](const auto &entry) {
                return hasAttribute(candidates[c], entry.first, entry.second);
            });
            m_matching[r] |= all ? bit(c) : 0;
        }
    }
    for (Set set = 0; set < bit(candidates.size()); ++set) {
        if ((set & ~m_eligible) == 0 && keepsLimits(set))
            m_sets.push_back({set, lossesOf(set)});
    }
    if (const Valued *found = best(m_kept, m_out))
        m_best = found->set;
    else
        m_sets.clear();
}

qint64 BruteForce::sumOf(Set set, const std::vector<qint64> &values) const
{
    qint64 sum = 0;
    for (std::size_t c = 0; c < values.size(); ++c)
        sum += (set & bit(c)) ? values[c] : 0;
    return sum;
}

std::string BruteForce::limitBrokenBy(Set set) const
{
    if (m_problem.seats && std::popcount(set) > *m_problem.seats)
        return "seats";
    if (m_problem.budget && sumOf(set, m_costs) > *m_problem.budget - m_options.spent)
        return "budget";
    std::map<std::string, qint64> ofState;
    for (std::size_t c = 0; c < m_costs.size(); ++c) {
        if ((set & bit(c)) && m_problem.perState && ++ofState[m_problem.candidates[c].state] > *m_problem.perState)
            return "per_state";
    }
    for (std::size_t r = 0; r < m_matching.size(); ++r) {
        const SelectionRule &rule = m_problem.rules[r];
        const Set those = set & m_matching[r];
        const qint64 sum = rule.measure == RuleMeasure::Count ? std::popcount(those) : sumOf(those, m_costs);
        if (rule.max && sum > *rule.max)
            return rule.name;
    }
    return {};
}

bool BruteForce::keepsLimits(Set set) const
{
    return limitBrokenBy(set).empty();
}

std::vector<qint64> BruteForce::lossesOf(Set set) const
{
    std::vector<qint64> losses;
    for (std::size_t r = 0; r < m_matching.size(); ++r) {
        const SelectionRule &rule = m_problem.rules[r];
        const Set those = set & m_matching[r];
        const qint64 sum = rule.measure == RuleMeasure::Count ? std::popcount(those) : sumOf(those, m_costs);
        if (rule.min)
            losses.push_back(std::max<qint64>(0, *rule.min - sum));
    }
    if (m_problem.seats)
        losses.push_back(-std::popcount(set));
    losses.push_back(-sumOf(set, m_merits));
    losses.push_back(sumOf(set, m_costs));
    return losses;
}

bool BruteForce::isBetter(const Valued &a, const Valued &b) const
{
    if (a.losses != b.losses)
        return a.losses < b.losses;
    for (std::size_t c = 0; c < m_costs.size(); ++c) {
        if ((a.set & bit(c)) == (b.set & bit(c)))
            continue;
        // The first rank that only one of them has: that one goes before, unless the other list ends here.
        const Set other = (a.set & bit(c)) ? b.set : a.set;
        const bool otherEnds = (other >> c) == 0;
        return otherEnds ? other == a.set : (a.set & bit(c)) != 0;
    }
    return false;
}

const BruteForce::Valued *BruteForce::best(Set with, Set without) const
{
    const Valued *found = nullptr;
    for (const Valued &valued : m_sets) {
        const bool allowed = (valued.set & with) == with && (valued.set & without) == 0;
        if (allowed && (!found || isBetter(valued, *found)))
            found = &valued;
    }
    return found;
}

std::vector<std::string> BruteForce::idsOf(Set set) const
{
    std::vector<std::string> ids;
    for (std::size_t c = 0; c < m_costs.size(); ++c) {
        if (set & bit(c))
            ids.push_back(m_problem.candidates[c].id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Loss BruteForce::lossOf(const Valued &forced) const
{
    const std::vector<qint64> mine = lossesOf(m_best);
    std::size_t place = 0;
    for (const SelectionRule &rule : m_problem.rules) {
        if (!rule.min)
            continue;
        if (forced.losses[place] != mine[place])
            return {LossKind::Shortfall, rule.name, forced.losses[place] - mine[place]};
        ++place;
    }
    std::vector<LossKind> kinds{LossKind::Merit, LossKind::Cost};
    if (m_problem.seats)
        kinds.insert(kinds.begin(), LossKind::Seats);
    for (const LossKind kind : kinds) {
        if (forced.losses[place] != mine[place])
            return {kind, std::nullopt, forced.losses[place] - mine[place]};
        ++place;
    }
    return {LossKind::Lot, std::nullopt, std::nullopt};
}

// Tries merits instead of using the contract's formula: the formula is what is to be tested.
std::optional<qint64> BruteForce::meritNeeded(int place) const
{
    qint64 low = m_merits[place];
    qint64 high = 10001;
    while (high - low > 1) { // once selected, more merit does not change it
        const qint64 middle = (low + high) / 2;
        SelectionProblem changed = m_problem;
        changed.candidates[place].merit = middle;
        const BruteForce other(changed, m_options);
        (contains(other.selected(), m_problem.candidates[place].id) ? high : low) = middle;
    }
    return high <= 10000 ? std::optional(high) : std::nullopt;
}

Explanation BruteForce::explanationOf(int place) const
{
    const Candidate &candidate = m_problem.candidates[place];
    Explanation result;
    result.id = candidate.id;
    result.merit = candidate.merit;
    if (candidate.merit < m_problem.minMerit) {
        result.outcome = Outcome::BelowMinimum;
        result.loss = {LossKind::MinMerit, std::nullopt, m_problem.minMerit - candidate.merit};
        return result;
    }
    const bool isIn = m_best & bit(place);
    result.outcome = isIn ? Outcome::Selected : Outcome::NotSelected;
    if ((m_kept | m_out) & bit(place)) {
        result.loss = {isIn ? LossKind::Kept : LossKind::Out, std::nullopt, std::nullopt};
    } else if (isIn) {
        const Valued *forced = best(m_kept, m_out | bit(place));
        result.loss = lossOf(*forced);
        result.entering = idsOf(forced->set & ~m_best);
        result.leaving = idsOf(m_best & ~forced->set & ~bit(place));
    } else if (const std::string limit = limitBrokenBy(m_kept | bit(place)); !limit.empty()) {
        result.loss = {LossKind::Impossible, limit, std::nullopt};
    } else {
        result.loss = lossOf(*best(m_kept | bit(place), m_out));
        if (result.loss.kind == LossKind::Merit)
            result.meritNeeded = meritNeeded(place);
    }
    return result;
}

std::vector<Explanation> BruteForce::explanations() const
{
    std::vector<Explanation> result;
    for (int place = 0; place < static_cast<int>(m_costs.size()); ++place)
        result.push_back(explanationOf(place));
    std::sort(result.begin(), result.end(), [](const Explanation &a, const Explanation &b) { return a.id < b.id; });
    return result;
}

} // namespace fund::test
