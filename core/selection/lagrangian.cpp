#include "selection/lagrangian.h"

#include <algorithm>
#include <cmath>

namespace fund::selection {

namespace {

constexpr int refutationBits = 80; ///< enough for costs of 10^12, whose multipliers are as small as 10^-12

Wide rounded(double value, Wide greatest)
{
    if (std::isnan(value))
        return 0;
    const double limit = std::ldexp(1.0, 125);
    const Wide whole = static_cast<Wide>(std::clamp(value, -limit, limit));
    return std::clamp(whole, -greatest, greatest);
}

std::vector<Wide> atScale(const Model &model, const Node &node, const std::vector<double> &duals, int bits)
{
    std::vector<Wide> result(model.rows.size());
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        const Wide multiplier = rounded(std::ldexp(duals[r], bits), model.rows[r].greatest);
        const bool bounded = multiplier > 0 ? node.upper[r] != noUpper : node.lower[r] != noLower;
        result[r] = bounded ? multiplier : 0;
    }
    return result;
}

/// One State's columns: those above zero are chosen, the best as far as there is room.
void priceGroup(const int first, const int last, const qint64 room, Pricing &pricing)
{
    auto &value = pricing.value;
    const auto positive = std::count_if(value.begin() + first, value.begin() + last, [](Wide v) { return v > 0; });
    if (positive <= room && last - first <= room) {
        for (int i = first; i < last; ++i) {
            pricing.chosen[i] = value[i] > 0;
            pricing.loss[i] = value[i] > 0 ? value[i] : -value[i];
            pricing.bound += value[i] > 0 ? value[i] : 0;
        }
        return;
    }
    auto &order = pricing.order;
    order.resize(last - first);
    for (int i = first; i < last; ++i)
        order[i - first] = i;
    const auto places = static_cast<int>(std::min<qint64>(room, last - first));
    const auto border = order.begin() + std::min<std::ptrdiff_t>(places + 1, order.size());
    std::partial_sort(order.begin(), border, order.end(),
                      [&value](int a, int b) { return value[a] > value[b] || (value[a] == value[b] && a < b); });
    const Wide next = places < last - first ? std::max<Wide>(value[order[places]], 0) : 0;
    const Wide weakest = places > 0 ? std::max<Wide>(value[order[places - 1]], 0) : 0;
    for (int k = 0; k < last - first; ++k) {
        const int i = order[k];
        pricing.chosen[i] = k < places && value[i] > 0;
        pricing.loss[i] = pricing.chosen[i] ? value[i] - next : weakest - value[i];
        pricing.bound += pricing.chosen[i] ? value[i] : 0;
    }
}

} // namespace

qint64 inWholeUnits(Wide bound)
{
    const Wide whole = bound >> Multipliers::scaleBits; // towards minus infinity
    return static_cast<qint64>(std::clamp<Wide>(whole, noLower, noUpper));
}

Multipliers multipliersOf(const Model &model, const Node &node, const std::vector<double> &duals)
{
    return {Wide(1) << Multipliers::scaleBits, atScale(model, node, duals, Multipliers::scaleBits)};
}

Multipliers refutationOf(const Model &model, const Node &node, const std::vector<double> &ray)
{
    return {0, atScale(model, node, ray, refutationBits)};
}

void price(const Model &model, const Node &node, const Multipliers &multipliers, Pricing &pricing)
{
    const int count = static_cast<int>(node.free.size());
    pricing.value.resize(count);
    pricing.loss.resize(count);
    pricing.chosen.resize(count);
    for (int i = 0; i < count; ++i)
        pricing.value[i] = multipliers.objective * model.objective[node.free[i]];
    pricing.bound = multipliers.objective * node.value;
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        const Wide multiplier = multipliers.row[r];
        if (multiplier == 0)
            continue;
        pricing.bound += multiplier * (multiplier > 0 ? node.upper[r] : node.lower[r]);
        const auto &coefficients = model.rows[r].coefficients;
        for (int i = 0; i < count; ++i)
            pricing.value[i] -= multiplier * coefficients[node.free[i]];
    }
    for (int first = 0; first < count;) {
        const int group = model.group[node.free[first]];
        int last = first + 1;
        while (last < count && model.group[node.free[last]] == group)
            ++last;
        priceGroup(first, last, node.room[group], pricing);
        first = last;
    }
}

} // namespace fund::selection
