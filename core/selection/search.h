#pragma once

#include "selection/lagrangian.h"
#include "selection/stop.h"

#include <optional>

namespace fund::selection {

/// What a search is asked for.
struct Aim
{
    Objective objective;
    qint64 threshold = 0;    ///< sets below it are of no interest
    qint64 enough = noUpper; ///< the first set that reaches it ends the search
};

struct Found
{
    std::optional<Chosen> best;  ///< a set that reaches the threshold, the best one where `isSettled`
    bool isSettled = true;       ///< false where the search was stopped
    std::optional<qint64> bound; ///< where it was stopped: no set has more, as far as is known
};

/// What is left of a program once the bound of its root has decided all that it can.
struct Core
{
    Chosen in;             ///< must be in, beside those that the program fixes in
    std::vector<int> open; ///< may be in or out, ascending
    Model model;           ///< of the open items
};

/// The core for sets that reach the threshold; none where it is proven that there is no such set.
[[nodiscard]] std::optional<Core> coreOf(const Program &program, const Objective &objective, qint64 threshold,
                                         const std::vector<int> &columns, const Stop &stop);

/// What the bound of the root thinks of the items.
struct Likings
{
    struct Liking
    {
        int item;
        qint64 ceiling; ///< no set that holds the item has a greater objective
    };
    bool keepsRows = false;    ///< false: it is proven that no set does
    std::vector<Liking> items; ///< the likeliest first; without those that the rows alone rule out
};

[[nodiscard]] Likings likingsOf(const Program &program, const Objective &objective, const std::vector<int> &columns,
                                const Stop &stop);

/// The set with the greatest objective among these columns and the items fixed in, proven in integers.
[[nodiscard]] Found search(const Program &program, const Aim &aim, const std::vector<int> &columns, const Stop &stop);

} // namespace fund::selection
