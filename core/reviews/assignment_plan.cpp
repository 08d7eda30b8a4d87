#include "reviews/assignment_plan.h"

#include "reviews/load_balance.h"
#include "reviews/review_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// Why a reviewer can't take an application; empty: may.
QString barrier(const PlanFacts &facts, const PlanApplication &application, const PlanReviewer &reviewer)
{
    if (isOfOwnState(reviewer.stateIso3, application.stateIso3))
        return QCoreApplication::translate("reviews", "%1 is of the same State").arg(reviewer.name);
    if (facts.recused.count({application.id, reviewer.id}) > 0)
        return QCoreApplication::translate("reviews", "%1 has stood back").arg(reviewer.name);
    return {};
}

Problem tooFew(const PlanFacts &facts, const PlanApplication &application)
{
    QStringList barriers;
    int free = 0;
    for (const PlanReviewer &reviewer : facts.reviewers) {
        const QString why = barrier(facts, application, reviewer);
        if (why.isEmpty())
            ++free;
        else
            barriers += why;
    }
    const QString ref = applicationRef(application.serial);
    const QString sentence =
        barriers.isEmpty()
            ? QCoreApplication::translate("reviews", "%1 needs %2 reviewers, and there are only %3. Add a reviewer.")
                  .arg(ref)
                  .arg(application.needed)
                  .arg(free)
            : QCoreApplication::translate("reviews",
                                          "%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.")
                  .arg(ref)
                  .arg(application.needed)
                  .arg(free)
                  .arg(barriers.join(QStringLiteral("; ")));
    return {ref, QStringLiteral("application_must_have_reviewers"), sentence, QStringLiteral("para. 18"), 0};
}

/// Serial and id first, so that the order in which facts were read changes nothing.
void sortFacts(PlanFacts &facts)
{
    std::sort(facts.applications.begin(), facts.applications.end(),
              [](const PlanApplication &a, const PlanApplication &b) {
                  return std::pair(a.serial, a.id) < std::pair(b.serial, b.id);
              });
    std::sort(facts.reviewers.begin(), facts.reviewers.end(),
              [](const PlanReviewer &a, const PlanReviewer &b) { return a.id < b.id; });
}

/// Reviewers that an application lacks.
int lacking(const PlanFacts &facts, const PlanApplication &application)
{
    return application.needed -
           static_cast<int>(std::count_if(facts.standing.begin(), facts.standing.end(),
                                          [&](const ReviewPair &pair) { return pair.first == application.id; }));
}

void limit(LoadBalance &balance, const PlanFacts &facts)
{
    for (std::size_t task = 0; task < facts.applications.size(); ++task)
        for (std::size_t worker = 0; worker < facts.reviewers.size(); ++worker) {
            const PlanApplication &application = facts.applications[task];
            const PlanReviewer &reviewer = facts.reviewers[worker];
            if (!barrier(facts, application, reviewer).isEmpty())
                balance.forbid(task, worker);
            if (facts.standing.count({application.id, reviewer.id}) > 0)
                balance.keep(task, worker);
        }
}

} // namespace

Result<std::vector<ReviewPair>> planAssignments(PlanFacts facts)
{
    sortFacts(facts);
    LoadBalance balance(facts.applications.size(), facts.reviewers.size());
    limit(balance, facts);
    Problems problems;
    for (std::size_t task = 0; task < facts.applications.size(); ++task) {
        bool given = true;
        for (int left = lacking(facts, facts.applications[task]); left > 0 && given; --left)
            given = balance.give(task);
        if (!given)
            problems.push_back(tooFew(facts, facts.applications[task]));
    }
    if (!problems.empty())
        return refused(std::move(problems));
    std::vector<ReviewPair> plan;
    for (std::size_t task = 0; task < facts.applications.size(); ++task)
        for (std::size_t worker = 0; worker < facts.reviewers.size(); ++worker)
            if (balance.isGiven(task, worker) && !balance.isKept(task, worker))
                plan.emplace_back(facts.applications[task].id, facts.reviewers[worker].id);
    return plan;
}

} // namespace fund
