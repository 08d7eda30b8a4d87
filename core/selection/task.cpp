#include "selection/task.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace fund::selection {

namespace {

Failure refusedIn(const QString &option, const QString &sentence)
{
    return refused({{option, QStringLiteral("selection_options_fit_the_problem"), sentence, {}, 0}});
}

/// The field is a limit of the problem, no option: a rule of another name keeps the one from being shown as the other.
Failure refusedByLimit(const QString &limit, const QString &sentence)
{
    return refused({{limit, QStringLiteral("selection_keeps_its_limits"), sentence, {}, 0}});
}

/// Fixes the items of these ids; a problem where one is unknown, below the least merit, or fixed otherwise before.
std::optional<Failure> fix(Task &task, const std::unordered_map<std::string, int> &candidates,
                           const std::vector<std::string> &ids, Fixing fixing)
{
    const QString option = fixing == Fixing::In ? QStringLiteral("keep") : QStringLiteral("out");
    for (const std::string &id : ids) {
        const auto found = candidates.find(id);
        const QString name = QString::fromStdString(id);
        if (found == candidates.end())
            return refusedIn(
                option, QCoreApplication::translate("selection", "“%1” is no candidate of this problem.").arg(name));
        const int item = task.itemOf[found->second];
        if (item < 0 && fixing == Fixing::In)
            return refusedByLimit(
                QStringLiteral("min_merit"),
                QCoreApplication::translate("selection", "“%1” can't be kept: the merit is below min_merit.")
                    .arg(name));
        if (item < 0)
            continue;
        if (task.program.fixing[item] != Fixing::Free && task.program.fixing[item] != fixing)
            return refusedIn(option,
                             QCoreApplication::translate("selection", "“%1” can't be both kept and out.").arg(name));
        task.program.fixing[item] = fixing;
    }
    return std::nullopt;
}

std::optional<Failure> fixAll(Task &task, const SolveOptions &options)
{
    std::unordered_map<std::string, int> candidates;
    if (!options.keep.empty() || !options.out.empty()) {
        for (int c = 0; c < static_cast<int>(task.problem.candidates.size()); ++c)
            candidates.emplace(task.problem.candidates[c].id, c);
    }
    if (auto failure = fix(task, candidates, options.keep, Fixing::In))
        return failure;
    return fix(task, candidates, options.out, Fixing::Out);
}

} // namespace

std::optional<std::string> brokenLimit(const Task &task, const Chosen &chosen)
{
    const Program &program = task.program;
    const auto breaks = [&](int row) { return measured(program, program.rows[row], chosen) > program.rows[row].upper; };
    if (breaks(Program::seatsRow))
        return "seats";
    if (breaks(Program::budgetRow))
        return "budget";
    std::unordered_map<int, qint64> ofState;
    for (const int item : chosen) {
        if (++ofState[program.items[item].state] > program.perState)
            return "per_state";
    }
    for (int rule = 0; rule < static_cast<int>(task.problem.rules.size()); ++rule) {
        if (breaks(Program::firstRuleRow + rule))
            return task.problem.rules[rule].name;
    }
    return std::nullopt;
}

Result<Task> taskOf(const SelectionProblem &problem, const SolveOptions &options)
{
    if (Problems problems = check(problem); !problems.empty())
        return refused(std::move(problems));
    if (options.spent < 0)
        return refusedIn(QStringLiteral("spent"),
                         QCoreApplication::translate("selection", "The amount already spent can't be negative."));
    Task task{problem, programOf(problem), goalsOf(problem), std::vector<int>(problem.candidates.size(), -1)};
    for (int item = 0; item < static_cast<int>(task.program.items.size()); ++item)
        task.itemOf[task.program.items[item].candidate] = item;
    if (problem.budget)
        task.program.rows[Program::budgetRow].upper = *problem.budget - options.spent;
    if (auto failure = fixAll(task, options))
        return *failure;
    if (const auto limit = brokenLimit(task, fixedIn(task.program))) {
        const QString name = QString::fromStdString(*limit);
        if (options.keep.empty()) // the empty set costs nothing: only a budget below nothing is broken by it
            return refusedByLimit(
                name, QCoreApplication::translate("selection", "More is already spent than the whole budget."));
        return refusedByLimit(
            name,
            QCoreApplication::translate("selection", "Those kept no longer fit: together they break “%1”.").arg(name));
    }
    return task;
}

} // namespace fund::selection
