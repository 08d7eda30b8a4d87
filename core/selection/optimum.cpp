#include "selection/optimum.h"

#include "selection/dominance.h"
#include "selection/draw.h"

#include <algorithm>

namespace fund::selection {

namespace {

constexpr std::size_t poolSize = 300;

} // namespace

Hints hintsFor(const Program &program, const std::vector<Goal> &goals, const Stop &stop)
{
    Hints hints;
    hints.columns = undominated(program);
    const Objective merit{Measure::Merit, everyone, 1};
    Program hopeful = program;
    for (const Goal &goal : goals) {
        if (goal.enough != noUpper)
            settle(hopeful, goal, goal.enough);
    }
    auto core = coreOf(hopeful, merit, 0, hints.columns, stop);
    if (!core)
        core = coreOf(program, merit, 0, hints.columns, stop);
    if (core)
        hints.order = std::move(core->order);
    return hints;
}

namespace {

/// Settles the next goal: the best set that keeps all before it. False where it was stopped.
bool settleNext(Program &program, const std::vector<Goal> &goals, const Hints &hints, const std::vector<int> &pool,
                const Stop &stop, Optimum &result)
{
    const Goal &goal = goals[result.settledGoals];
    const qint64 score = result.scores[result.settledGoals];
    if (score < goal.enough) {
        const Found found = search(program, {goal.objective, score + 1, goal.enough}, hints.columns, stop);
        if (found.best) {
            result.chosen = *found.best;
            improve(program, goals, pool, result.chosen);
            result.scores = scoresOf(program, goals, result.chosen);
        }
        result.isProven = found.isSettled;
        result.bound = found.bound;
        if (!found.isSettled)
            return false;
    }
    settle(program, goal, result.scores[result.settledGoals++]);
    return true;
}

bool isLast(const std::vector<Goal> &goals, const Until &until, const Optimum &result)
{
    if (!until.reference || result.settledGoals == 0)
        return false;
    const std::size_t last = result.settledGoals - 1;
    return result.scores[last] < (*until.reference)[last] && goals[last].kind != Goal::Kind::Merit;
}

} // namespace

Optimum bestOf(Program program, const std::vector<Goal> &goals, const Hints &hints, const Until &until,
               const Stop &stop)
{
    Optimum result;
    result.chosen = fixedIn(program);
    fill(program, hints.order, result.chosen);
    std::vector<int> pool = hints.order;
    pool.resize(std::min(pool.size(), poolSize));
    improve(program, goals, pool, result.chosen);
    result.scores = scoresOf(program, goals, result.chosen);
    while (result.settledGoals < goals.size() && !isLast(goals, until, result)) {
        if (!settleNext(program, goals, hints, pool, stop, result))
            return result;
    }
    if (until.lot)
        result.isProven = draw(program, hints.columns, result.chosen, stop);
    return result;
}

} // namespace fund::selection
