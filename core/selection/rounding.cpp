#include "selection/rounding.h"

#include <algorithm>

namespace fund::selection {

namespace {

constexpr double nothing = 1e-7;

/// The bounds of a node, used up column by column.
struct Remainder
{
    std::vector<qint64> lower;
    std::vector<qint64> upper;
    std::vector<qint64> room;

    [[nodiscard]] bool fits(const Model &model, int column) const
    {
        if (room[model.group[column]] <= 0)
            return false;
        for (std::size_t r = 0; r < model.rows.size(); ++r) {
            if (model.rows[r].coefficients[column] > upper[r])
                return false;
        }
        return true;
    }
    void take(const Model &model, int column)
    {
        --room[model.group[column]];
        for (std::size_t r = 0; r < model.rows.size(); ++r) {
            const qint64 a = model.rows[r].coefficients[column];
            upper[r] -= upper[r] == noUpper ? 0 : a;
            lower[r] -= lower[r] == noLower ? 0 : a;
        }
    }
};

} // namespace

std::optional<std::vector<int>> roundedSet(const Model &model, const Node &node, const Relaxation &relaxation)
{
    std::vector<std::pair<double, int>> order;
    for (const int column : node.free) {
        const double value = relaxation.value(column);
        if (value > nothing)
            order.emplace_back(-value, column);
    }
    std::sort(order.begin(), order.end());
    Remainder left{node.lower, node.upper, node.room};
    std::vector<int> taken;
    for (const auto &[value, column] : order) {
        if (!left.fits(model, column))
            continue;
        left.take(model, column);
        taken.push_back(column);
    }
    if (std::any_of(left.lower.begin(), left.lower.end(), [](qint64 lower) { return lower > 0; }))
        return std::nullopt;
    return taken;
}

} // namespace fund::selection
