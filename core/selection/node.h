#pragma once

#include "selection/model.h"

namespace fund::selection {

/// How a column stands.
enum class Side : signed char
{
    Open,
    Out,
    In
};

struct Decision
{
    int column;
    Side side;
};

/// A part of the search: some columns of a model decided, the others free.
struct Node
{
    std::vector<Side> side;    ///< by column
    std::vector<int> free;     ///< columns that are open, ascending
    std::vector<qint64> lower; ///< what is left of the rows' bounds
    std::vector<qint64> upper;
    std::vector<qint64> room; ///< what is left of the groups' room
    qint64 value = 0;         ///< objective of what is in

    /// What was decided and the relaxation does not know yet.
    std::vector<Decision> news;
};

/// Every column free.
[[nodiscard]] Node rootOf(const Model &model);

/// Decides a column, and by dominance those that must follow. False on a contradiction. The free list and the bounds
/// are brought up to date by propagate().
[[nodiscard]] bool decide(const Model &model, Node &node, int column, Side side);

/// Decides whatever the bounds left leave no choice about, until nothing more follows. False where no set below the
/// node can keep the rows.
[[nodiscard]] bool propagate(const Model &model, Node &node);

} // namespace fund::selection
