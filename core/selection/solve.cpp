#include "selection/solve.h"

#include "selection/explain.h"
#include "selection/task.h"

#include <algorithm>

namespace fund {

namespace {

using namespace selection;

Reached reachedBy(const Task &task, const Chosen &chosen)
{
    Reached reached;
    for (const Goal &goal : task.goals) {
        if (goal.kind != Goal::Kind::Shortfall)
            continue;
        const qint64 sum = measured(task.program, task.program.rows[goal.row], chosen);
        reached.shortfalls.push_back(
            {task.problem.rules[goal.objective.rule].name, goal.enough, sum, std::max<qint64>(0, goal.enough - sum)});
    }
    reached.selected = static_cast<qint64>(chosen.size());
    reached.merit = measured(task.program, task.program.rows[Program::meritRow], chosen);
    reached.cost = measured(task.program, task.program.rows[Program::budgetRow], chosen);
    return reached;
}

qint64 meritOfAll(const Program &program)
{
    qint64 sum = 0;
    for (const Item &item : program.items)
        sum += item.merit;
    return sum;
}

OpenObjective openObjective(const Task &task, const Optimum &optimum)
{
    if (optimum.settledGoals == task.goals.size())
        return {"lot", std::nullopt, std::nullopt};
    const Goal &goal = task.goals[optimum.settledGoals];
    switch (goal.kind) {
    case Goal::Kind::Shortfall: {
        const qint64 most = std::clamp<qint64>(optimum.bound.value_or(noUpper), 0, goal.enough);
        return {"shortfall", task.problem.rules[goal.objective.rule].name, goal.enough - most};
    }
    case Goal::Kind::Seats:
        return {"seats", std::nullopt, std::min(optimum.bound.value_or(goal.enough), goal.enough)};
    case Goal::Kind::Merit:
        return {"merit", std::nullopt, optimum.bound.value_or(meritOfAll(task.program))};
    case Goal::Kind::Cost:
        return {"cost", std::nullopt, std::max<qint64>(0, -optimum.bound.value_or(0))};
    }
    return {};
}

} // namespace

Result<SelectionResult> solve(const SelectionProblem &problem, const SolveOptions &options)
{
    Result<Task> task = taskOf(problem, options);
    if (!task)
        return task.failure();
    const Hints hints = hintsFor(task->program, task->goals, options.stop);
    const Optimum optimum = bestOf(task->program, task->goals, hints, {}, options.stop);
    SelectionResult result;
    result.selected = idsOf(*task, optimum.chosen);
    result.objective = reachedBy(*task, optimum.chosen);
    if (!optimum.isProven)
        result.open = openObjective(*task, optimum);
    else if (options.explain)
        explain(*task, optimum, hints, options.stop, result);
    return result;
}

} // namespace fund
