#include "selection/explain.h"

#include "selection/dominance.h"
#include "selection/lot.h"

#include <algorithm>
#include <numeric>

namespace fund::selection {

namespace {

constexpr qint64 greatestMerit = 10000;

bool has(const Chosen &chosen, int item)
{
    return std::binary_search(chosen.begin(), chosen.end(), item);
}

/// What the first goal that scores less than the optimum loses; the lot where none does.
Loss firstLoss(const Task &task, const Scores &optimum, const Scores &forced)
{
    for (std::size_t g = 0; g < optimum.size(); ++g) {
        if (forced[g] == optimum[g])
            continue;
        const Goal &goal = task.goals[g];
        const qint64 by = optimum[g] - forced[g];
        switch (goal.kind) {
        case Goal::Kind::Shortfall:
            return {LossKind::Shortfall, task.problem.rules[goal.objective.rule].name, by};
        case Goal::Kind::Seats:
            return {LossKind::Seats, std::nullopt, by};
        case Goal::Kind::Merit:
            return {LossKind::Merit, std::nullopt, by};
        case Goal::Kind::Cost:
            return {LossKind::Cost, std::nullopt, by};
        }
    }
    return {LossKind::Lot, std::nullopt, std::nullopt};
}

/// Solves a task again for its candidates one by one.
class Explainer
{
public:
    Explainer(const Task &task, const Optimum &optimum, const Hints &hints, const Stop &stop)
        : m_task(task), m_optimum(optimum), m_kept(fixedIn(task.program)), m_hints(hints),
          m_ceilings(meritCeilings(task.program, task.goals, optimum.scores, stop)), m_stop(stop)
    {
        m_hints.order.insert(m_hints.order.begin(), optimum.chosen.begin(), optimum.chosen.end());
    }

    /// None where it was stopped.
    [[nodiscard]] std::optional<Explanation> explain(int candidate) const;

private:
    [[nodiscard]] bool forceIn(int item, Explanation &explanation) const;
    [[nodiscard]] bool forceOut(int item, Explanation &explanation) const;
    [[nodiscard]] std::optional<bool> winsAtEqualMerit(const Program &program, const Hints &hints,
                                                       const Optimum &forced) const;

    const Task &m_task;
    const Optimum &m_optimum;
    Chosen m_kept;
    Hints m_hints;
    MeritCeilings m_ceilings;
    const Stop &m_stop;
};

std::optional<Explanation> Explainer::explain(int candidate) const
{
    Explanation explanation;
    explanation.id = m_task.problem.candidates[candidate].id;
    explanation.merit = m_task.problem.candidates[candidate].merit;
    const int item = m_task.itemOf[candidate];
    if (item < 0) {
        explanation.outcome = Outcome::BelowMinimum;
        explanation.loss = {LossKind::MinMerit, std::nullopt,
                            m_task.problem.minMerit - m_task.problem.candidates[candidate].merit};
        return explanation;
    }
    const bool isIn = has(m_optimum.chosen, item);
    explanation.outcome = isIn ? Outcome::Selected : Outcome::NotSelected;
    if (m_task.program.fixing[item] != Fixing::Free) {
        explanation.loss = {isIn ? LossKind::Kept : LossKind::Out, std::nullopt, std::nullopt};
        return explanation;
    }
    if (isIn ? forceOut(item, explanation) : forceIn(item, explanation))
        return explanation;
    return std::nullopt;
}

/// Whether the best set with the candidate in, given as much merit as the optimum, would be the best of all: by cost
/// and then by the lot. None where it was stopped. Its cost is the last of the scores, and bestOf() has settled it as
/// far as the comparison needs.
std::optional<bool> Explainer::winsAtEqualMerit(const Program &program, const Hints &hints, const Optimum &forced) const
{
    const qint64 saved = forced.scores.back() - m_optimum.scores.back();
    if (saved != 0)
        return saved > 0;
    const Optimum drawn = bestOf(program, m_task.goals, hints, {}, m_stop);
    return drawn.isProven ? std::optional(drawnBefore(drawn.chosen, m_optimum.chosen)) : std::nullopt;
}

bool Explainer::forceIn(int item, Explanation &explanation) const
{
    // Before the program is copied: of 100,000 candidates that all fit nowhere, each would copy 100,000.
    Chosen withKept = m_kept;
    withKept.insert(std::lower_bound(withKept.begin(), withKept.end(), item), item);
    if (const auto limit = brokenLimit(m_task, withKept)) {
        explanation.loss = {LossKind::Impossible, limit, std::nullopt};
        return true;
    }
    Program program = m_task.program;
    program.fixing[item] = Fixing::In;
    Hints hints = m_hints;
    hints.ceilings = &m_ceilings;
    std::erase(hints.columns, item);
    const Optimum forced = bestOf(program, m_task.goals, hints, {false, &m_optimum.scores}, m_stop);
    if (!forced.isProven)
        return false;
    explanation.loss = firstLoss(m_task, m_optimum.scores, forced.scores);
    if (explanation.loss.kind != LossKind::Merit)
        return true;
    const std::optional<bool> wins = winsAtEqualMerit(program, hints, forced);
    if (!wins)
        return false;
    const qint64 needed = m_task.program.items[item].merit + *explanation.loss.by + (*wins ? 0 : 1);
    if (needed <= greatestMerit)
        explanation.meritNeeded = needed;
    return true;
}

bool Explainer::forceOut(int item, Explanation &explanation) const
{
    Program program = m_task.program;
    program.fixing[item] = Fixing::Out;
    const Hints hints{undominated(program), m_hints.order, &m_ceilings};
    const Optimum forced = bestOf(program, m_task.goals, hints, {}, m_stop);
    if (!forced.isProven)
        return false;
    explanation.loss = firstLoss(m_task, m_optimum.scores, forced.scores);
    Chosen entering;
    Chosen leaving;
    std::set_difference(forced.chosen.begin(), forced.chosen.end(), m_optimum.chosen.begin(), m_optimum.chosen.end(),
                        std::back_inserter(entering));
    std::set_difference(m_optimum.chosen.begin(), m_optimum.chosen.end(), forced.chosen.begin(), forced.chosen.end(),
                        std::back_inserter(leaving));
    std::erase(leaving, item);
    explanation.entering = idsOf(m_task, entering);
    explanation.leaving = idsOf(m_task, leaving);
    return true;
}

} // namespace

std::vector<std::string> idsOf(const Task &task, const Chosen &chosen)
{
    std::vector<std::string> ids;
    for (const int item : chosen)
        ids.push_back(task.problem.candidates[task.program.items[item].candidate].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

void explain(const Task &task, const Optimum &optimum, const Hints &hints, const Stop &stop, SelectionResult &result)
{
    std::vector<int> order(task.problem.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&task](int a, int b) { return task.problem.candidates[a].id < task.problem.candidates[b].id; });
    const Explainer explainer(task, optimum, hints, stop);
    std::vector<Explanation> explanations;
    for (const int candidate : order) {
        auto explanation = explainer.explain(candidate);
        if (!explanation) {
            result.open = {"explanations", std::nullopt, static_cast<qint64>(explanations.size())};
            return;
        }
        explanations.push_back(std::move(*explanation));
    }
    result.explanations = std::move(explanations);
}

} // namespace fund::selection
