#include "today/review_tasks.h"

#include "calls/call_store.h"
#include "identity/session.h"
#include "reviews/review_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Task reviewTask(TaskKind kind, const char *title, const CallSummary &call, int count)
{
    Task task;
    task.kind = kind;
    task.count = count;
    task.title = QCoreApplication::translate("today", title, nullptr, count);
    task.detail = call.ref + QStringLiteral(" · ") + call.title;
    task.page = QStringLiteral("reviewing");
    task.subject = call.ref;
    return task;
}

Task reviewersTask(TaskKind kind, const char *title, const CallSummary &call, int count, const QStringList &reviewers)
{
    Task task = reviewTask(kind, title, call, count);
    task.detail = call.ref + QStringLiteral(": ") + reviewers.join(QStringLiteral(", "));
    return task;
}

/// What others take when reviews are assigned again.
void addOwnState(std::vector<Task> &tasks, const Database &database, const CallSummary &call)
{
    int count = 0;
    QStringList reviewers;
    for (const OwnStateReview &review : readOwnStateReviews(database, call.id))
        if (review.assignment.isWaitedFor()) {
            ++count;
            reviewers += review.assignment.reviewerName;
        }
    reviewers.removeDuplicates();
    reviewers.sort();
    if (count > 0)
        tasks.push_back(reviewersTask(
            TaskKind::ReviewsOfOwnState,
            QT_TRANSLATE_N_NOOP("today", "review(s) to give to others: the applicant is of the reviewer's own State"),
            call, count, reviewers));
}

} // namespace

std::vector<Task> reviewTasks(const Session &session, const CallSummary &call)
{
    const Database &database = session.database();
    std::vector<Task> tasks;
    if (const QStringList unknown = readReviewersWithoutState(database, call.id); !unknown.isEmpty())
        tasks.push_back(reviewersTask(TaskKind::ReviewersStateUnknown,
                                      QT_TRANSLATE_N_NOOP("today", "reviewer(s) whose own State is not on record"),
                                      call, static_cast<int>(unknown.size()), unknown));
    addOwnState(tasks, database, call);
    const auto assignments = readAssignments(database, call.id);
    const auto out = std::count_if(assignments.begin(), assignments.end(),
                                   [](const Assignment &assignment) { return assignment.isWaitedFor(); });
    if (assignments.empty())
        tasks.push_back(reviewTask(TaskKind::ReviewersToAssign,
                                   QT_TRANSLATE_NOOP("today", "call waits for its reviewers"), call, 1));
    else if (out > 0)
        tasks.push_back(reviewTask(TaskKind::ReviewsOut, QT_TRANSLATE_N_NOOP("today", "review(s) still to come"), call,
                                   static_cast<int>(out)));
    else
        tasks.push_back(
            reviewTask(TaskKind::ReviewsToOpen, QT_TRANSLATE_NOOP("today", "call's reviews to open"), call, 1));
    return tasks;
}

} // namespace fund
