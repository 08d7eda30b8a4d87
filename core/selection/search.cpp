#include "selection/search.h"

#include "selection/branch_and_bound.h"
#include "selection/root_bound.h"

#include <algorithm>
#include <numeric>

namespace fund::selection {

namespace {

/// The whole model with its bound.
struct Root
{
    Model model;
    Node node;
    RootBound bound;
};

/// None where it is proven already that no set keeps the rows.
std::optional<Root> rootFor(const Program &program, const Objective &objective, const std::vector<int> &columns,
                            const Stop &stop)
{
    Root root;
    root.model = modelOf(program, objective, columns);
    root.node = rootOf(root.model);
    if (root.model.impossible || !propagate(root.model, root.node))
        return std::nullopt;
    root.bound = rootBound(root.model, root.node, stop);
    if (root.bound.refuted)
        return std::nullopt;
    return root;
}

bool decideByLoss(const Model &model, Node &node, const Pricing &pricing, Wide needed)
{
    const std::vector<int> free = node.free;
    for (std::size_t i = 0; i < free.size(); ++i) {
        if (pricing.bound - pricing.loss[i] >= needed)
            continue;
        if (!decide(model, node, free[i], pricing.chosen[i] ? Side::In : Side::Out))
            return false;
    }
    return propagate(model, node);
}

Chosen decidedIn(const Model &model, const Node &node)
{
    Chosen items;
    for (int column = 0; column < model.size(); ++column) {
        if (node.side[column] == Side::In)
            items.push_back(model.items[column]);
    }
    std::sort(items.begin(), items.end());
    return items;
}

std::optional<Core> coreAt(const Root &root, qint64 threshold)
{
    Node node = root.node;
    if (root.bound.known) {
        const Pricing &pricing = root.bound.pricing;
        const Wide needed = (Wide(1) << Multipliers::scaleBits) * threshold;
        if (pricing.bound < needed || !decideByLoss(root.model, node, pricing, needed))
            return std::nullopt;
    }
    Core core;
    core.in = decidedIn(root.model, node);
    core.model = shrunk(root.model, node);
    core.open = core.model.items;
    std::sort(core.open.begin(), core.open.end());
    return core;
}

/// How far below the bound to look first: so far that some twenty columns are open.
qint64 firstDistance(const Pricing &pricing)
{
    constexpr std::size_t openColumns = 20;
    std::vector<Wide> losses = pricing.loss;
    if (losses.size() <= openColumns)
        return noUpper;
    std::nth_element(losses.begin(), losses.begin() + openColumns, losses.end());
    return inWholeUnits(losses[openColumns]);
}

/// A search by thresholds that fall from the bound to the one that was asked for. A set that reaches a threshold is
/// the best of all as soon as none above it is left; and far above the best set little is open, so the thresholds
/// passed in vain cost little.
class FallingSearch
{
public:
    FallingSearch(const Program &program, const Aim &aim, const Root &root, const Stop &stop)
        : m_program(program), m_aim(aim), m_root(root), m_stop(stop), m_floor(aim.threshold)
    {}

    Found run()
    {
        const Pricing &pricing = m_root.bound.pricing;
        qint64 threshold = m_floor;
        qint64 distance = 0;
        if (m_root.bound.known) {
            m_found.bound = inWholeUnits(pricing.bound);
            distance = firstDistance(pricing);
            threshold = lowered(*m_found.bound, distance);
        }
        while (!look(threshold) && threshold > m_floor) {
            m_found.bound = threshold - 1;
            distance = distance > noUpper / growth ? noUpper : distance * growth + 1;
            threshold = lowered(threshold - 1, distance);
        }
        return m_found;
    }

private:
    static constexpr qint64 growth = 2;

    [[nodiscard]] qint64 lowered(qint64 bound, qint64 distance) const
    {
        return bound < m_floor || bound - m_floor <= distance ? m_floor : bound - distance;
    }

    /// Whether that ends the search.
    bool look(qint64 threshold)
    {
        const std::optional<Core> core = coreAt(m_root, threshold);
        if (!core)
            return false;
        BranchAndBound tree(core->model, {m_aim.objective, threshold, m_aim.enough}, m_floor, m_stop);
        tree.run();
        if (tree.best()) {
            keep(*core, *tree.best());
            m_floor = tree.bestValue() + 1;
        }
        if (tree.isStopped()) {
            m_found.isSettled = false;
            if (tree.bound())
                m_found.bound = std::min(m_found.bound.value_or(noUpper), *tree.bound());
        }
        return tree.isStopped() || (tree.best() && tree.bestValue() >= threshold);
    }

    void keep(const Core &core, const Chosen &best)
    {
        Chosen set = fixedIn(m_program);
        set.insert(set.end(), core.in.begin(), core.in.end());
        set.insert(set.end(), best.begin(), best.end());
        std::sort(set.begin(), set.end());
        m_found.best = std::move(set);
    }

    const Program &m_program;
    const Aim &m_aim;
    const Root &m_root;
    const Stop &m_stop;
    qint64 m_floor; ///< better than what has been found
    Found m_found;
};

} // namespace

std::optional<Core> coreOf(const Program &program, const Objective &objective, qint64 threshold,
                           const std::vector<int> &columns, const Stop &stop)
{
    const std::optional<Root> root = rootFor(program, objective, columns, stop);
    return root ? coreAt(*root, threshold) : std::nullopt;
}

Likings likingsOf(const Program &program, const Objective &objective, const std::vector<int> &columns, const Stop &stop)
{
    Likings likings;
    const std::optional<Root> root = rootFor(program, objective, columns, stop);
    if (!root)
        return likings;
    likings.keepsRows = true;
    for (const int item : decidedIn(root->model, root->node))
        likings.items.push_back({item, noUpper});
    const Pricing &pricing = root->bound.pricing;
    std::vector<int> places(root->bound.known ? root->node.free.size() : 0);
    std::iota(places.begin(), places.end(), 0);
    const auto liking = [&pricing](int i) { return pricing.chosen[i] ? pricing.loss[i] : -pricing.loss[i]; };
    std::stable_sort(places.begin(), places.end(), [&liking](int a, int b) { return liking(a) > liking(b); });
    for (const int i : places) {
        const Wide ceiling = pricing.chosen[i] ? pricing.bound : pricing.bound - pricing.loss[i];
        likings.items.push_back({root->model.items[root->node.free[i]], inWholeUnits(ceiling)});
    }
    return likings;
}

Found search(const Program &program, const Aim &aim, const std::vector<int> &columns, const Stop &stop)
{
    const std::optional<Root> root = rootFor(program, aim.objective, columns, stop);
    return root ? FallingSearch(program, aim, *root, stop).run() : Found{};
}

} // namespace fund::selection
