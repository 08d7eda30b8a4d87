#pragma once

#include "selection/relaxation.h"
#include "selection/search.h"

#include <memory>

namespace fund::selection {

/// Depth-first search over a model. At every node a linear relaxation proposes multipliers and where to branch;
/// nothing is ever pruned but by the bound that these multipliers give in integers.
class BranchAndBound
{
public:
    /// Finds the best of the sets that reach the aim's threshold. Sets that reach only `floor` are worth keeping when
    /// they are come by.
    BranchAndBound(const Model &model, const Aim &aim, qint64 floor, const Stop &stop);

    void run();

    /// Items of the program.
    [[nodiscard]] const std::optional<Chosen> &best() const { return m_best; }
    [[nodiscard]] qint64 bestValue() const { return m_floor - 1; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// After a stop: no set of the model has more.
    [[nodiscard]] std::optional<qint64> bound() const { return m_bound; }

private:
    struct Level
    {
        Node node;
        Relaxation relaxation;
        std::optional<qint64> bound; ///< of the node or of one above it
    };
    void explore(int depth);
    /// Decides all that bounds decide; false where nothing below the level can reach the threshold.
    [[nodiscard]] bool isOpen(Level &level);
    /// One solve and what its multipliers decide; `moved` where that takes a column from where the relaxation left it,
    /// so that it is worth another solve. False as in isOpen().
    [[nodiscard]] bool solveAndTighten(Level &level, double cutoff, Dictionary::Status *status, bool *moved);
    [[nodiscard]] bool tighten(Level &level, const Multipliers &multipliers, bool *moved);
    void branch(int depth);
    void keepBound(const Level &level);
    void tryRounding(const Level &level);
    void offer(const Node &node, const std::vector<int> &more);
    [[nodiscard]] bool isDone() const { return m_isStopped || m_isEnough; }

    const Model &m_model;
    const Stop &m_stop;
    Scales m_scales;
    qint64 m_threshold; ///< only sets that reach it are looked for
    qint64 m_floor;     ///< only sets that reach it are kept
    qint64 m_enough;
    std::optional<Chosen> m_best;
    std::optional<qint64> m_bound;
    std::vector<std::unique_ptr<Level>> m_levels; ///< by depth, kept so that their memory is
    Pricing m_pricing;
    qint64 m_nodeCount = 0;
    bool m_isStopped = false;
    bool m_isEnough = false;
};

} // namespace fund::selection
