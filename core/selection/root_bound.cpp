#include "selection/root_bound.h"

#include "selection/relaxation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace fund::selection {

namespace {

constexpr int wholeSize = 450; ///< up to here every column is shown at once
constexpr int columnsBySort = 50;
constexpr int columnsARound = 150;

/// How much of the rows' upper bounds a column takes up.
std::vector<double> weights(const Model &model, const Node &node)
{
    std::vector<double> result(node.free.size(), 0.0);
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        if (node.upper[r] == noUpper || node.upper[r] <= 0)
            continue;
        const double whole = static_cast<double>(node.upper[r]);
        for (std::size_t i = 0; i < node.free.size(); ++i)
            result[i] += static_cast<double>(model.rows[r].coefficients[node.free[i]]) / whole;
    }
    return result;
}

/// Places in Node::free to begin with: the best by objective less weight, at several exchange rates between the two.
std::vector<char> startingPlaces(const Model &model, const Node &node, const Scales &scales)
{
    const std::size_t count = node.free.size();
    if (count <= wholeSize)
        return std::vector<char>(count, 1);
    std::vector<char> shown(count, 0);
    const std::vector<double> weight = weights(model, node);
    std::vector<double> score(count);
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (const double rate : {0.0, 0.3, 1.0, 3.0, 10.0, 1e6}) {
        for (std::size_t i = 0; i < count; ++i)
            score[i] = static_cast<double>(model.objective[node.free[i]]) * scales.objective - rate * weight[i];
        std::partial_sort(order.begin(), order.begin() + columnsBySort, order.end(),
                          [&score](int a, int b) { return score[a] > score[b] || (score[a] == score[b] && a < b); });
        for (int k = 0; k < columnsBySort; ++k)
            shown[order[k]] = 1;
    }
    return shown;
}

/// Shows more of the columns that the bound would choose. False where it chooses none that is not shown already.
bool showMore(const Pricing &pricing, std::vector<char> &shown)
{
    std::vector<int> missing;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i] && pricing.chosen[i])
            missing.push_back(static_cast<int>(i));
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [&pricing](int a, int b) { return pricing.loss[a] > pricing.loss[b]; });
    if (missing.size() > columnsARound)
        missing.resize(columnsARound);
    for (const int i : missing)
        shown[i] = 1;
    return !missing.empty();
}

} // namespace

RootBound rootBound(const Model &model, const Node &node, const Stop &stop)
{
    RootBound root;
    const Scales scales = scalesOf(model);
    std::vector<char> shown = startingPlaces(model, node, scales);
    Pricing pricing;
    do {
        std::vector<int> columns;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (shown[i])
                columns.push_back(node.free[i]);
        }
        Relaxation relaxation(model, node, scales, columns);
        const auto status = relaxation.solve(model, node, -std::numeric_limits<double>::infinity());
        if (status == Dictionary::Status::Infeasible) {
            price(model, node, refutationOf(model, node, relaxation.ray()), pricing);
            root.refuted = pricing.bound < 0;
        } else {
            price(model, node, multipliersOf(model, node, relaxation.duals()), pricing);
            if (!root.known || pricing.bound < root.pricing.bound)
                root.pricing = pricing;
            root.known = true;
        }
    } while (!root.refuted && showMore(pricing, shown) && !(stop && stop()));
    return root;
}

} // namespace fund::selection
