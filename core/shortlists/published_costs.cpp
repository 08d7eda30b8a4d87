#include "shortlists/published_costs.h"

#include <algorithm>
#include <set>

namespace fund {

namespace {

constexpr qint64 coarsestStep = 1'000'000;

/// 1,000,000 · 500,000 · 200,000 · 100,000 … 2.
std::vector<qint64> stepsFromCoarsest()
{
    std::vector<qint64> steps;
    for (qint64 power = coarsestStep; power >= 1; power /= 10)
        for (const qint64 part : {power, power / 2, power / 5})
            if (part > 1)
                steps.push_back(part);
    return steps;
}

qint64 rounded(qint64 cost, qint64 step)
{
    return (cost + step / 2) / step * step;
}

SelectionProblem withCostsOf(SelectionProblem problem, qint64 step)
{
    for (Candidate &candidate : problem.candidates)
        candidate.cost = rounded(candidate.cost, step);
    return problem;
}

} // namespace

qint64 coarsenCosts(SelectionProblem &problem, const SolveOptions &options, const std::vector<std::string> &selected)
{
    for (const qint64 step : stepsFromCoarsest()) {
        SelectionProblem coarse = withCostsOf(problem, step);
        const auto solved = solve(coarse, options);
        if (!solved || !solved->isProven() || solved->selected != selected)
            continue;
        problem = std::move(coarse);
        return step;
    }
    return 1;
}

CostDisclosure costDisclosure(const SelectionProblem &problem)
{
    std::map<qint64, std::set<std::string>> statesByCost;
    std::set<std::string> states;
    for (const Candidate &candidate : problem.candidates) {
        statesByCost[candidate.cost].insert(candidate.state);
        states.insert(candidate.state);
    }
    std::set<std::string> told;
    for (const auto &[cost, sharing] : statesByCost)
        if (sharing.size() == 1)
            told.insert(sharing.begin(), sharing.end());
    const auto applicants = std::count_if(problem.candidates.begin(), problem.candidates.end(),
                                          [&](const Candidate &each) { return told.count(each.state) > 0; });
    return {static_cast<int>(states.size()), static_cast<int>(told.size()), static_cast<int>(applicants)};
}

} // namespace fund
