#include "selection/search.h"

#include "selection/branch_and_bound.h"
#include "selection/root_bound.h"

#include <algorithm>
#include <numeric>

namespace fund::selection {

namespace {

/// The columns by how surely the bound wants them.
std::vector<int> likeliestFirst(const Model &model, const Node &node, const Pricing &pricing)
{
    std::vector<int> places(node.free.size());
    std::iota(places.begin(), places.end(), 0);
    const auto liking = [&pricing](int i) { return pricing.chosen[i] ? pricing.loss[i] : -pricing.loss[i]; };
    std::stable_sort(places.begin(), places.end(), [&liking](int a, int b) { return liking(a) > liking(b); });
    std::vector<int> items;
    items.reserve(places.size());
    for (const int i : places)
        items.push_back(model.items[node.free[i]]);
    return items;
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

Core coreFrom(const Model &model, const Node &node)
{
    Core core;
    core.in = decidedIn(model, node);
    core.model = shrunk(model, node);
    core.open = core.model.items;
    std::sort(core.open.begin(), core.open.end());
    return core;
}

} // namespace

std::optional<Core> coreOf(const Program &program, const Objective &objective, qint64 threshold,
                           const std::vector<int> &columns, const Stop &stop)
{
    const Model whole = modelOf(program, objective, columns);
    Node node = rootOf(whole);
    if (whole.impossible || !propagate(whole, node))
        return std::nullopt;
    const RootBound root = rootBound(whole, node, stop);
    if (root.refuted)
        return std::nullopt;
    Chosen order = decidedIn(whole, node);
    if (root.known) {
        const Wide needed = (Wide(1) << Multipliers::scaleBits) * threshold;
        const std::vector<int> open = likeliestFirst(whole, node, root.pricing);
        order.insert(order.end(), open.begin(), open.end());
        if (root.pricing.bound < needed || !decideByLoss(whole, node, root.pricing, needed))
            return std::nullopt;
    }
    Core core = coreFrom(whole, node);
    core.order = std::move(order);
    if (root.known)
        core.bound = inWholeUnits(root.pricing.bound);
    return core;
}

Found search(const Program &program, const Aim &aim, const std::vector<int> &columns, const Stop &stop)
{
    const std::optional<Core> core = coreOf(program, aim.objective, aim.threshold, columns, stop);
    if (!core)
        return {};
    BranchAndBound tree(core->model, aim, stop);
    tree.run();
    Found found;
    found.isSettled = !tree.isStopped();
    if (tree.isStopped()) {
        found.bound = core->bound;
        if (tree.bound() && (!found.bound || *tree.bound() < *found.bound))
            found.bound = tree.bound();
    }
    if (tree.best()) {
        found.best = *tree.best();
        const Chosen fixed = fixedIn(program);
        found.best->insert(found.best->end(), core->in.begin(), core->in.end());
        found.best->insert(found.best->end(), fixed.begin(), fixed.end());
        std::sort(found.best->begin(), found.best->end());
    }
    return found;
}

} // namespace fund::selection
