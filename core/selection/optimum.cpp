#include "selection/optimum.h"

#include "selection/dominance.h"
#include "selection/draw.h"

#include <algorithm>

namespace fund::selection {

namespace {

constexpr std::size_t poolSize = 300;

} // namespace

MeritCeilings meritCeilings(const Program &program, const std::vector<Goal> &goals, const Scores &scores,
                            const Stop &stop)
{
    MeritCeilings ceilings;
    Program settled = program;
    for (std::size_t g = 0; goals[g].kind != Goal::Kind::Merit; ++g) {
        settle(settled, goals[g], scores[g]);
        ceilings.before.push_back(scores[g]);
    }
    ceilings.ofItem.assign(program.items.size(), noUpper);
    std::vector<int> columns;
    for (int item = 0; item < static_cast<int>(program.items.size()); ++item) {
        if (program.fixing[item] == Fixing::Free)
            columns.push_back(item);
    }
    for (const auto &[item, ceiling] : likingsOf(settled, {Measure::Merit, everyone, 1}, columns, stop).items)
        ceilings.ofItem[item] = ceiling;
    return ceilings;
}

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
    Likings likings = likingsOf(hopeful, merit, hints.columns, stop);
    if (!likings.keepsRows)
        likings = likingsOf(program, merit, hints.columns, stop);
    for (const Likings::Liking &liking : likings.items)
        hints.order.push_back(liking.item);
    return hints;
}

namespace {

/// What to search for to settle the next goal; none where it is settled by the set at hand.
std::optional<Aim> nextAim(const std::vector<Goal> &goals, const Until &until, const Optimum &result)
{
    const std::size_t g = result.settledGoals;
    Aim aim{goals[g].objective, result.scores[g] + 1, goals[g].enough};
    const bool merelyCompares =
        until.reference && goals[g].kind == Goal::Kind::Cost && result.scores[g - 1] < (*until.reference)[g - 1];
    if (merelyCompares) {
        aim.threshold = std::max(aim.threshold, (*until.reference)[g]);
        aim.enough = (*until.reference)[g] + 1;
    }
    return result.scores[g] < aim.enough ? std::optional(aim) : std::nullopt;
}

/// Settles the next goal: the best set that keeps all before it. False where it was stopped.
bool settleNext(Program &program, const std::vector<Goal> &goals, const std::vector<int> &columns,
                const std::vector<int> &pool, const std::optional<Aim> &aim, const Stop &stop, Optimum &result)
{
    if (aim) {
        const Found found = search(program, *aim, columns, stop);
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
    settle(program, goals[result.settledGoals], result.scores[result.settledGoals]);
    ++result.settledGoals;
    return true;
}

/// The columns that a set as good as the one found may hold.
std::vector<int> withinReach(const std::vector<Goal> &goals, const Hints &hints, const Scores &scores)
{
    if (!hints.ceilings)
        return hints.columns;
    const Scores &before = hints.ceilings->before;
    if (!std::equal(before.begin(), before.end(), scores.begin()))
        return hints.columns;
    std::vector<int> columns;
    std::copy_if(hints.columns.begin(), hints.columns.end(), std::back_inserter(columns),
                 [&](int item) { return hints.ceilings->ofItem[item] >= scores[before.size()]; });
    Q_ASSERT(goals[before.size()].kind == Goal::Kind::Merit);
    return columns;
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
    const std::vector<int> columns = withinReach(goals, hints, result.scores);
    while (result.settledGoals < goals.size() && !isLast(goals, until, result)) {
        if (!settleNext(program, goals, columns, pool, nextAim(goals, until, result), stop, result))
            return result;
    }
    if (until.lot)
        result.isProven = draw(program, columns, result.chosen, stop);
    return result;
}

} // namespace fund::selection
