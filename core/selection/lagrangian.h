#pragma once

#include "selection/node.h"

namespace fund::selection {

/// Integer multipliers of a model's rows at a fixed scale. Any such numbers give a valid bound (Geoffrion 1974).
struct Multipliers
{
    static constexpr int scaleBits = 50;

    Wide objective = 0; ///< 2^scaleBits, or 0 where the rows alone are to be refuted
    std::vector<Wide> row;
};

/// The Lagrangian bound of a node in exact integers: no set below the node has a greater objective · 2^scaleBits.
struct Pricing
{
    Wide bound = 0;
    std::vector<Wide> loss;   ///< by place in Node::free: what the bound loses when that column is decided otherwise
    std::vector<char> chosen; ///< by place in Node::free: how the bound decides it

    std::vector<Wide> value; ///< scratch
    std::vector<int> order;  ///< scratch
};

/// A bound in the objective's own unit: rounded down, and kept within 64 bits.
[[nodiscard]] qint64 inWholeUnits(Wide bound);

/// The multipliers nearest to the relaxation's duals, one for each row in the model's own units.
[[nodiscard]] Multipliers multipliersOf(const Model &model, const Node &node, const std::vector<double> &duals);

/// The same from a proof of infeasibility: a bound below 0 shows in integers that no set keeps the rows.
[[nodiscard]] Multipliers refutationOf(const Model &model, const Node &node, const std::vector<double> &ray);

/// The limit per State stays inside the bound, which makes it at least as strong as the linear one.
void price(const Model &model, const Node &node, const Multipliers &multipliers, Pricing &pricing);

} // namespace fund::selection
