#include "reviews/load_balance.h"

#include <algorithm>
#include <tuple>

namespace fund {

LoadBalance::LoadBalance(std::size_t tasks, std::size_t workers)
    : m_tasks(tasks), m_workers(workers), m_cells(tasks * workers), m_loads(workers), m_met(workers * workers)
{}

void LoadBalance::keep(std::size_t task, std::size_t worker)
{
    put(task, worker);
    cell(task, worker).kept = true;
}

bool LoadBalance::give(std::size_t task)
{
    const std::size_t direct = bestDirect(task);
    if (direct == none)
        return false;
    // Mostly someone with the least load of all is free at once, and no path can do better.
    if (m_loads[direct] == *std::min_element(m_loads.begin(), m_loads.end())) {
        put(task, direct);
        return true;
    }
    const std::vector<Step> steps = reach(task);
    std::size_t best = direct;
    for (std::size_t worker = 0; worker < m_workers; ++worker)
        if (steps[worker].reached && m_loads[worker] < m_loads[best])
            best = worker;
    if (best == direct) {
        put(task, direct);
        return true;
    }
    for (std::size_t worker = best; worker != none; worker = steps[worker].from) {
        const Step &step = steps[worker];
        if (step.from != none)
            take(step.task, step.from);
        put(step.task, worker);
    }
    return true;
}

std::size_t LoadBalance::bestDirect(std::size_t task) const
{
    std::size_t best = none;
    for (std::size_t worker = 0; worker < m_workers; ++worker)
        if (isFree(task, worker) && (best == none || std::pair(m_loads[worker], meetings(task, worker)) <
                                                         std::pair(m_loads[best], meetings(task, best))))
            best = worker;
    return best;
}

int LoadBalance::meetings(std::size_t task, std::size_t worker) const
{
    int met = 0;
    for (std::size_t other = 0; other < m_workers; ++other)
        if (cell(task, other).given)
            met += m_met[worker * m_workers + other];
    return met;
}

/// Breadth first: from a worker over each task of theirs that may move to whoever could take it.
std::vector<LoadBalance::Step> LoadBalance::reach(std::size_t task) const
{
    std::vector<Step> steps(m_workers);
    std::vector<bool> seen(m_tasks);
    std::vector<std::size_t> queue;
    const auto spread = [&](std::size_t moving, std::size_t from) {
        seen[moving] = true;
        for (std::size_t worker = 0; worker < m_workers; ++worker)
            if (!steps[worker].reached && isFree(moving, worker)) {
                steps[worker] = {true, moving, from};
                queue.push_back(worker);
            }
    };
    spread(task, none);
    for (std::size_t next = 0; next < queue.size(); ++next)
        for (std::size_t other = 0; other < m_tasks; ++other)
            if (!seen[other] && isGiven(other, queue[next]) && !isKept(other, queue[next]))
                spread(other, queue[next]);
    return steps;
}

void LoadBalance::put(std::size_t task, std::size_t worker)
{
    count(task, worker, 1);
    cell(task, worker).given = true;
}

void LoadBalance::take(std::size_t task, std::size_t worker)
{
    cell(task, worker).given = false;
    count(task, worker, -1);
}

void LoadBalance::count(std::size_t task, std::size_t worker, int by)
{
    m_loads[worker] += by;
    for (std::size_t other = 0; other < m_workers; ++other)
        if (cell(task, other).given) {
            m_met[worker * m_workers + other] += by;
            m_met[other * m_workers + worker] += by;
        }
}

} // namespace fund
