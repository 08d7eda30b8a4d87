#include "selection/node.h"

#include <algorithm>
#include <numeric>

namespace fund::selection {

namespace {

bool mark(const Model &model, Node &node, int column, Side side)
{
    if (node.side[column] == side)
        return true;
    if (node.side[column] != Side::Open)
        return false;
    node.side[column] = side;
    node.news.push_back({column, side});
    if (side == Side::Out)
        return true;
    node.value += model.objective[column];
    bool fits = --node.room[model.group[column]] >= 0;
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        const qint64 a = model.rows[r].coefficients[column];
        if (node.upper[r] != noUpper)
            fits = (node.upper[r] -= a) >= 0 && fits;
        if (node.lower[r] != noLower)
            node.lower[r] -= a;
    }
    return fits;
}

void refreshFree(Node &node)
{
    node.free.erase(std::remove_if(node.free.begin(), node.free.end(),
                                   [&node](int column) { return node.side[column] != Side::Open; }),
                    node.free.end());
}

/// Who no longer fits goes out; whom a lower bound can't do without goes in.
bool propagateRow(const Model &model, Node &node, std::size_t r)
{
    const auto &coefficients = model.rows[r].coefficients;
    const qint64 upper = node.upper[r];
    qint64 reach = 0; // 9·10^15 at most
    for (const int column : node.free) {
        const qint64 a = coefficients[column];
        if (node.side[column] != Side::Open)
            continue;
        if (a <= upper)
            reach += a;
        else if (!decide(model, node, column, Side::Out))
            return false;
    }
    const qint64 lower = node.lower[r];
    if (lower <= 0) // noLower as well
        return true;
    if (reach < lower)
        return false;
    const qint64 spare = reach - lower;
    for (const int column : node.free) {
        if (coefficients[column] > spare && node.side[column] == Side::Open && !decide(model, node, column, Side::In))
            return false;
    }
    return true;
}

} // namespace

Node rootOf(const Model &model)
{
    Node node;
    node.side.assign(model.items.size(), Side::Open);
    node.free.resize(model.items.size());
    std::iota(node.free.begin(), node.free.end(), 0);
    for (const ModelRow &row : model.rows) {
        node.lower.push_back(row.lower);
        node.upper.push_back(row.upper);
    }
    node.room = model.room;
    node.value = model.settled;
    return node;
}

bool decide(const Model &model, Node &node, int column, Side side)
{
    if (!mark(model, node, column, side))
        return false;
    if (model.better.empty())
        return true;
    const auto &followers = side == Side::Out ? model.worse[column] : model.better[column];
    return std::all_of(followers.begin(), followers.end(),
                       [&](int follower) { return mark(model, node, follower, side); });
}

bool propagate(const Model &model, Node &node)
{
    std::size_t known = 0;
    do {
        known = node.news.size();
        refreshFree(node);
        for (const int column : node.free) {
            if (node.room[model.group[column]] <= 0 && node.side[column] == Side::Open &&
                !decide(model, node, column, Side::Out))
                return false;
        }
        for (std::size_t r = 0; r < model.rows.size(); ++r) {
            if ((node.upper[r] != noUpper || node.lower[r] != noLower) && !propagateRow(model, node, r))
                return false;
        }
    } while (node.news.size() != known);
    return true;
}

} // namespace fund::selection
