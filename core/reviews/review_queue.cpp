#include "reviews/review_queue.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "reviews/review_actions.h"
#include "reviews/review_notes.h"
#include "reviews/review_rules.h"
#include "reviews/review_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// As it is on record now, which may be later than the sign-in.
QString ownStateOf(const Session &session)
{
    const auto user = readUser(session.database(), session.user().id);
    return user ? user->stateIso3 : QString();
}

TaskState stateOf(const Session &session, const Assignment &assignment, const Application &application,
                  const CandidateMerit &candidate, const Eligibility &eligibility)
{
    if (assignment.recusal)
        return TaskState::StoodBack;
    if (assignment.isSubmitted())
        return TaskState::Submitted;
    if (candidate.isSettled() || eligibility.isRefused() ||
        isOfOwnState(ownStateOf(session), application.facts.stateIso3))
        return TaskState::Lapsed;
    const auto begun = readBegunReview(session, assignment);
    return begun && !begun->isEmpty() ? TaskState::Begun : TaskState::Waiting;
}

ReviewTask taskOf(const Session &session, const Call &call, const Assignment &assignment,
                  const Application &application, const CandidateMerit &candidate, const Eligibility &eligibility)
{
    ReviewTask task;
    task.assignment = assignment;
    task.ref = applicationRef(application.serial);
    task.stateIso3 = application.facts.stateIso3;
    if (const FrozenState *state = call.stateOf(application.facts.stateIso3))
        task.groups = state->groups;
    task.state = stateOf(session, assignment, application, candidate, eligibility);
    return task;
}

bool isToDo(const ReviewTask &task)
{
    return task.state == TaskState::Waiting || task.state == TaskState::Begun;
}

/// The reviewer's own beginning, with one place for each criterion whatever was kept.
BegunReview begunOf(const Session &session, const Call &call, const Assignment &assignment)
{
    BegunReview begun = readBegunReview(session, assignment).value_or(BegunReview());
    begun.scores.resize(call.terms.criteria.size());
    return begun;
}

} // namespace

Result<std::vector<ReviewCall>> readReviewCalls(const Session &session)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed.failure();
    std::vector<ReviewCall> calls;
    for (const CallSummary &summary : readCalls(session.database(), session.clock().now())) {
        const auto call = readCall(session.database(), summary.id);
        const auto tasks = call && call->isPublished() ? readReviewTasks(session, *call)
                                                       : Result<std::vector<ReviewTask>>(std::vector<ReviewTask>());
        if (!tasks)
            return tasks.failure();
        if (tasks->empty())
            continue;
        const auto lapsed = std::count_if(tasks->begin(), tasks->end(),
                                          [](const ReviewTask &task) { return task.state == TaskState::Lapsed; });
        calls.push_back({summary.id, summary.ref, summary.title,
                         static_cast<int>(std::count_if(tasks->begin(), tasks->end(), isToDo)),
                         static_cast<int>(static_cast<std::ptrdiff_t>(tasks->size()) - lapsed)});
    }
    return calls;
}

Result<std::vector<ReviewTask>> readReviewTasks(const Session &session, const Call &call)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed.failure();
    std::map<ApplicationId, Assignment> own;
    for (Assignment &assignment : readAssignments(session.database(), call.id))
        if (assignment.reviewer == session.user().id)
            own.emplace(assignment.application, std::move(assignment));
    std::vector<ReviewTask> tasks;
    if (own.empty())
        return tasks;
    auto candidates = readCandidateMerits(session.database(), call);
    for (const auto &[application, eligibility] : readEligibilityOf(session.database(), call.id))
        if (const auto found = own.find(application.id); found != own.end())
            tasks.push_back(taskOf(session, call, found->second, application, candidates[application.id], eligibility));
    return tasks;
}

Result<ReviewSheet> readReviewSheet(const Session &session, const Call &call, ApplicationId id)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed.failure();
    const auto application = readApplication(session.database(), id);
    const auto assignment = findAssignment(session.database(), id, session.user().id);
    if (!application || application->withdrawn || application->call != call.id || !assignment)
        return failure(FailureKind::Refused, QStringLiteral("reviewer_must_be_assigned"),
                       QCoreApplication::translate("reviews", "This application is not assigned to you."),
                       QStringLiteral("para. 18"));
    auto candidates = readCandidateMerits(session.database(), call);
    CandidateMerit &candidate = candidates[id];
    ReviewSheet sheet;
    sheet.eligibility = readEligibility(session, *application);
    sheet.task = taskOf(session, call, *assignment, *application, candidate, sheet.eligibility);
    sheet.facts = application->facts;
    if (const FrozenState *state = call.stateOf(application->facts.stateIso3))
        sheet.region = state->region;
    sheet.begun = begunOf(session, call, *assignment);
    if (assignment->isSubmitted())
        sheet.submitted = readOwnReview(session, assignment->review);
    if (assignment->isLive()) {
        sheet.all = std::move(candidate.reviews);
        openNotes(session, sheet.all);
    }
    return sheet;
}

} // namespace fund
