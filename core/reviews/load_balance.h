#pragma once

#include <cstddef>
#include <vector>

namespace fund {

/// Shares tasks among workers, several for each task, by shortest augmenting paths: after each step the loads are as
/// even as those tasks allow (minimum-cost flow with convex costs). Tasks and workers are counted from 0.
class LoadBalance
{
public:
    LoadBalance(std::size_t tasks, std::size_t workers);

    void forbid(std::size_t task, std::size_t worker) { cell(task, worker).allowed = false; }
    /// Was given before, counts, and is never moved.
    void keep(std::size_t task, std::size_t worker);
    /// Gives the task one more worker, moving others' tasks where that makes the loads more even. False: nobody is
    /// left for it.
    [[nodiscard]] bool give(std::size_t task);

    [[nodiscard]] bool isGiven(std::size_t task, std::size_t worker) const { return cell(task, worker).given; }
    [[nodiscard]] bool isKept(std::size_t task, std::size_t worker) const { return cell(task, worker).kept; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Cell
    {
        bool allowed = true;
        bool given = false;
        bool kept = false;
    };
    /// How a worker was reached: by the task that would move to it, from which worker (none: the task to be given).
    struct Step
    {
        bool reached = false;
        std::size_t task = none;
        std::size_t from = none;
    };

    [[nodiscard]] Cell &cell(std::size_t task, std::size_t worker) { return m_cells[task * m_workers + worker]; }
    [[nodiscard]] const Cell &cell(std::size_t task, std::size_t worker) const
    {
        return m_cells[task * m_workers + worker];
    }
    [[nodiscard]] bool isFree(std::size_t task, std::size_t worker) const
    {
        return cell(task, worker).allowed && !cell(task, worker).given;
    }
    [[nodiscard]] std::size_t bestDirect(std::size_t task) const;
    [[nodiscard]] int meetings(std::size_t task, std::size_t worker) const;
    [[nodiscard]] std::vector<Step> reach(std::size_t task) const;
    void put(std::size_t task, std::size_t worker);
    void take(std::size_t task, std::size_t worker);
    void count(std::size_t task, std::size_t worker, int by);

    std::size_t m_tasks;
    std::size_t m_workers;
    std::vector<Cell> m_cells;
    std::vector<int> m_loads;
    std::vector<int> m_met; ///< how many tasks two workers share
};

} // namespace fund
