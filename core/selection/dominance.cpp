#include "selection/dominance.h"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>

namespace fund::selection {

namespace {

/// Equal for items that nothing but merit, cost and lot tells apart.
using Kind = std::tuple<int, int, qint64>;

class KindOrder
{
public:
    explicit KindOrder(const Program &program) : m_program(program), m_needsEqualCost(program.signatures.size())
    {
        for (std::size_t s = 0; s < program.signatures.size(); ++s) {
            for (const Row &row : program.rows)
                m_needsEqualCost[s] = m_needsEqualCost[s] || (row.rule != everyone && row.measure == Measure::Cost &&
                                                              program.signatures[s][row.rule]);
        }
    }
    /// A cheaper item may serve the floor of an amount rule worse: there only equal costs compare.
    [[nodiscard]] Kind of(int index) const
    {
        const Item &item = m_program.items[index];
        return {m_program.perState == noUpper ? 0 : item.state, item.signature,
                m_needsEqualCost[item.signature] ? item.cost : -1};
    }

private:
    const Program &m_program;
    std::vector<char> m_needsEqualCost;
};

/// What is left of the limits on numbers once the items fixed in have their places.
class Places
{
public:
    explicit Places(const Program &program)
        : m_program(program), m_rows(program.rows), m_ofState(program.stateCount, program.perState)
    {
        for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
            if (program.fixing[item] != Fixing::In)
                continue;
            for (Row &row : m_rows)
                row.upper -= row.upper == noUpper ? 0 : program.coefficient(row, item);
            m_ofState[program.items[item].state] -= program.perState == noUpper ? 0 : 1;
        }
    }
    /// How many more of an item's kind any set can hold.
    [[nodiscard]] qint64 of(int item) const
    {
        qint64 places = m_ofState[m_program.items[item].state];
        for (const Row &row : m_rows) {
            if (row.measure == Measure::One && row.upper != noUpper && m_program.counts(row, item))
                places = std::min(places, row.upper);
        }
        return places;
    }

private:
    const Program &m_program;
    std::vector<Row> m_rows;
    std::vector<qint64> m_ofState;
};

/// The order within a kind; equal ones stay in the order of the lot.
bool isBefore(const Item &a, const Item &b)
{
    return a.merit != b.merit ? a.merit > b.merit : a.cost < b.cost;
}

} // namespace

std::vector<int> undominated(const Program &program)
{
    const KindOrder kinds(program);
    const Places places(program);
    std::vector<int> order;
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        if (program.fixing[item] == Fixing::Free)
            order.push_back(item);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&program](int a, int b) { return isBefore(program.items[a], program.items[b]); });
    std::map<Kind, std::priority_queue<qint64>> cheapest; // of each kind, as many costs as it has places
    std::vector<int> kept;
    for (const int item : order) {
        auto &costs = cheapest[kinds.of(item)];
        const qint64 cost = program.items[item].cost;
        const bool isFull = static_cast<qint64>(costs.size()) >= places.of(item);
        if (isFull && (costs.empty() || costs.top() <= cost))
            continue;
        kept.push_back(item);
        costs.push(cost);
        if (isFull)
            costs.pop();
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

void linkByDominance(const Program &program, Model &model)
{
    const KindOrder kinds(program);
    const auto itemOf = [&](int column) -> const Item & { return program.items[model.items[column]]; };
    std::map<Kind, std::vector<int>> members;
    for (int column = 0; column < model.size(); ++column)
        members[kinds.of(model.items[column])].push_back(column);
    model.better.resize(model.items.size());
    model.worse.resize(model.items.size());
    for (auto &[kind, columns] : members) {
        std::sort(columns.begin(), columns.end(), [&](int a, int b) {
            return isBefore(itemOf(a), itemOf(b)) ||
                   (!isBefore(itemOf(b), itemOf(a)) && model.items[a] < model.items[b]);
        });
        for (std::size_t second = 1; second < columns.size(); ++second) {
            for (std::size_t first = 0; first < second; ++first) {
                if (itemOf(columns[first]).cost > itemOf(columns[second]).cost)
                    continue;
                model.better[columns[second]].push_back(columns[first]);
                model.worse[columns[first]].push_back(columns[second]);
            }
        }
    }
}

} // namespace fund::selection
