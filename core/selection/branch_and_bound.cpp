#include "selection/branch_and_bound.h"

#include "selection/rounding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fund::selection {

namespace {

constexpr double integral = 1e-7; ///< as near to 0 or 1 the relaxation is taken to have decided a column
constexpr int nodesBetweenLooks = 16;
constexpr double noCutoff = -std::numeric_limits<double>::infinity();

struct Branching
{
    int column;
    Side first;
};

/// The fractional column whose two sides both cost the relaxation most, by their product, in which neither a side that
/// can't be reached nor one that costs nothing outweighs the other. The cheaper side is tried first.
Branching branchingOf(const Node &node, const Relaxation &relaxation)
{
    constexpr double great = 1e6;
    constexpr double small = 1e-9;
    std::optional<Branching> found;
    double best = -1;
    for (const int column : node.free) {
        const double value = relaxation.value(column);
        if (value < integral || value > 1 - integral || !relaxation.isBasic(column))
            continue;
        const auto loss = relaxation.degradation(column);
        const double score = (std::min(loss.down, great) + small) * (std::min(loss.up, great) + small);
        if (score > best) {
            best = score;
            found = {column, loss.down < loss.up ? Side::Out : Side::In};
        }
    }
    if (found)
        return *found;
    return {node.free.front(), relaxation.value(node.free.front()) > 0.5 ? Side::In : Side::Out};
}

} // namespace

BranchAndBound::BranchAndBound(const Model &model, const Aim &aim, qint64 floor, const Stop &stop)
    : m_model(model), m_stop(stop), m_scales(scalesOf(model)), m_threshold(aim.threshold), m_floor(floor),
      m_enough(aim.enough)
{}

void BranchAndBound::run()
{
    if (m_model.impossible)
        return;
    m_levels.push_back(std::make_unique<Level>());
    Level &root = *m_levels.front();
    root.node = rootOf(m_model);
    if (!propagate(m_model, root.node))
        return;
    root.relaxation = Relaxation(m_model, root.node, m_scales, root.node.free);
    root.node.news.clear();
    explore(0);
}

void BranchAndBound::explore(int depth)
{
    Level &level = *m_levels[depth];
    if (++m_nodeCount % nodesBetweenLooks == 0 && m_stop && m_stop()) {
        m_isStopped = true;
        keepBound(level);
    }
    if (isDone() || !isOpen(level))
        return;
    if (level.node.free.empty()) {
        offer(level.node, {});
        return;
    }
    level.relaxation.follow(level.node);
    tryRounding(level);
    if (!isDone())
        branch(depth);
}

void BranchAndBound::branch(int depth)
{
    const Level &level = *m_levels[depth];
    const auto [column, first] = branchingOf(level.node, level.relaxation);
    if (static_cast<int>(m_levels.size()) == depth + 1)
        m_levels.push_back(std::make_unique<Level>());
    Level &next = *m_levels[depth + 1];
    next = level;
    if (decide(m_model, next.node, column, first))
        explore(depth + 1);
    if (m_isStopped)
        keepBound(level);
    if (isDone())
        return;
    next = level;
    if (decide(m_model, next.node, column, first == Side::In ? Side::Out : Side::In))
        explore(depth + 1);
}

void BranchAndBound::keepBound(const Level &level)
{
    const qint64 bound = std::max(level.bound.value_or(noUpper), m_threshold - 1);
    m_bound = std::max(m_bound.value_or(noLower), bound);
}

bool BranchAndBound::isOpen(Level &level)
{
    // A little below the threshold, so that rounding seldom cuts what integers would leave: that costs a second solve.
    const double threshold = static_cast<double>(m_threshold);
    const double cutoff = threshold - 1e-6 - std::abs(threshold) * 1e-12;
    for (bool moved = true; moved;) {
        moved = false;
        if (!propagate(m_model, level.node))
            return false;
        if (level.node.free.empty())
            return true;
        level.relaxation.follow(level.node);
        auto status = Dictionary::Status::Optimal;
        if (!solveAndTighten(level, cutoff, &status, &moved))
            return false;
        // Below the cutoff by floating point and yet not by integers: then the whole relaxation must be solved.
        if (status == Dictionary::Status::Cut && !moved && !solveAndTighten(level, noCutoff, &status, &moved))
            return false;
    }
    return propagate(m_model, level.node);
}

bool BranchAndBound::solveAndTighten(Level &level, double cutoff, Dictionary::Status *status, bool *moved)
{
    *status = level.relaxation.solve(m_model, level.node, cutoff);
    const Multipliers multipliers = *status == Dictionary::Status::Infeasible
                                        ? refutationOf(m_model, level.node, level.relaxation.ray())
                                        : multipliersOf(m_model, level.node, level.relaxation.duals());
    return tighten(level, multipliers, moved);
}

bool BranchAndBound::tighten(Level &level, const Multipliers &multipliers, bool *moved)
{
    Node &node = level.node;
    price(m_model, node, multipliers, m_pricing);
    const Wide needed = multipliers.objective * m_threshold;
    if (m_pricing.bound < needed)
        return false;
    if (multipliers.objective != 0)
        level.bound = std::min(level.bound.value_or(noUpper), inWholeUnits(m_pricing.bound));
    for (std::size_t i = 0; i < node.free.size(); ++i) {
        if (m_pricing.bound - m_pricing.loss[i] >= needed)
            continue;
        if (!decide(m_model, node, node.free[i], m_pricing.chosen[i] ? Side::In : Side::Out))
            return false;
    }
    *moved = *moved || std::any_of(node.news.begin(), node.news.end(), [&level](const Decision &decision) {
        const double settled = decision.side == Side::In ? 1.0 : 0.0;
        return std::abs(level.relaxation.value(decision.column) - settled) > integral;
    });
    return true;
}

void BranchAndBound::tryRounding(const Level &level)
{
    if (const auto more = roundedSet(m_model, level.node, level.relaxation))
        offer(level.node, *more);
}

void BranchAndBound::offer(const Node &node, const std::vector<int> &more)
{
    qint64 value = node.value;
    for (const int column : more)
        value += m_model.objective[column];
    if (value < m_floor)
        return;
    m_best.emplace();
    for (const int column : more)
        m_best->push_back(m_model.items[column]);
    for (int column = 0; column < m_model.size(); ++column) {
        if (node.side[column] == Side::In)
            m_best->push_back(m_model.items[column]);
    }
    m_floor = value + 1;
    m_threshold = std::max(m_threshold, m_floor);
    m_isEnough = value >= m_enough;
}

} // namespace fund::selection
