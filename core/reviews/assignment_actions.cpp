#include "reviews/assignment_actions.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "record/draft_store.h"
#include "reviews/assignment_plan.h"
#include "reviews/review_rules.h"
#include "reviews/review_store.h"
#include "reviews/review_write_store.h"
#include "reviews/reviewed_call.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// Everything that assigning looks at.
struct Desk
{
    PlanFacts facts;
    std::vector<Recusal>
        released; ///< tasks that go to others: of disabled reviewers, and of applicants of the own State
    AssignmentReport report;
};

bool isDisabled(const std::vector<User> &users, UserId id)
{
    return std::any_of(users.begin(), users.end(), [&](const User &user) { return user.id == id && user.disabled; });
}

void addApplications(Desk &desk, const Database &database, const Call &call, int perApplication)
{
    const auto candidates = readCandidateMerits(database, call);
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id)) {
        const auto candidate = candidates.find(application.id);
        if (eligibility.isUnclear())
            ++desk.report.unclear;
        else if (eligibility.isRefused())
            ++desk.report.refused;
        else if (candidate != candidates.end() && !candidate->second.isSettled())
            desk.facts.applications.push_back(
                {application.id, application.serial, application.facts.stateIso3, perApplication});
    }
    desk.report.applications = static_cast<int>(desk.facts.applications.size());
}

Recusal releasedOf(const Assignment &assignment, const QString &reason)
{
    return {assignment.application, assignment.reviewer, RecusalKind::Released, reason, {}};
}

Desk readDesk(const Database &database, const Call &call, int perApplication)
{
    Desk desk;
    const auto users = readUsers(database);
    addApplications(desk, database, call, perApplication);
    for (const User &user : users)
        if (user.role == Role::Reviewer && !user.disabled)
            desk.facts.reviewers.push_back({user.id, user.name, user.stateIso3});
    for (const Recusal &recusal : readRecusals(database, call.id))
        desk.facts.recused.insert({recusal.application, recusal.reviewer});
    std::set<AssignmentId> ofOwnState;
    for (const OwnStateReview &review : readOwnStateReviews(database, call.id))
        ofOwnState.insert(review.assignment.id);
    for (const Assignment &assignment : readAssignments(database, call.id)) {
        if (!assignment.isLive())
            continue;
        if (assignment.isWaitedFor() && isDisabled(users, assignment.reviewer))
            desk.released.push_back(
                releasedOf(assignment, QCoreApplication::translate("reviews", "The reviewer's account was disabled.")));
        else if (assignment.isWaitedFor() && ofOwnState.count(assignment.id) > 0)
            desk.released.push_back(releasedOf(
                assignment,
                QCoreApplication::translate("reviews", "The applicant is of the reviewer's own State, which came on "
                                                       "record later (para. 18).")));
        else
            desk.facts.standing.insert({assignment.application, assignment.reviewer});
    }
    return desk;
}

std::map<QString, int> loadsOf(const PlanFacts &facts, const std::vector<ReviewPair> &plan)
{
    std::map<QString, int> loads;
    for (const PlanReviewer &reviewer : facts.reviewers) {
        const auto isTheirs = [&](const ReviewPair &pair) { return pair.second == reviewer.id; };
        loads[reviewer.name] = static_cast<int>(std::count_if(plan.begin(), plan.end(), isTheirs) +
                                                std::count_if(facts.standing.begin(), facts.standing.end(), isTheirs));
    }
    return loads;
}

/// What anyone's standing back is checked against, or why it can't be looked at.
struct Case
{
    Application application;
    Call call;
    std::optional<Assignment> assignment;
    CandidateMerit candidate;
};

Result<Case> readCase(const Session &session, ApplicationId id, UserId reviewer)
{
    auto application = readApplication(session.database(), id);
    if (!application || application->withdrawn)
        return failure(FailureKind::Refused, QStringLiteral("application_must_stand"),
                       QCoreApplication::translate("reviews", "There is no such application, or it was withdrawn."));
    auto call = requireReviewing(session, application->call);
    if (!call)
        return call.failure();
    auto candidates = readCandidateMerits(session.database(), *call);
    return Case{std::move(*application), std::move(*call), findAssignment(session.database(), id, reviewer),
                std::move(candidates[id])};
}

/// The load stays even; where nobody is left the application waits with fewer, and lists show it.
void replace(Change &change, const Case &what, int needed)
{
    Desk desk = readDesk(change.database(), what.call, 0);
    for (PlanApplication &application : desk.facts.applications)
        if (application.id == what.application.id)
            application.needed = needed;
    const auto plan = planAssignments(std::move(desk.facts));
    if (plan)
        for (const auto &[application, reviewer] : *plan)
            insertAssignment(change, application, reviewer);
}

Result<void> recuse(Session &session, Action action, const Case &what, const Recusal &recusal)
{
    const bool isAssigned = what.assignment && what.assignment->isLive();
    Change change(session, action);
    insertRecusal(change, recusal);
    if (recusal.reviewer == session.user().id && isAssigned)
        dropDraft(change, begunSubject(what.assignment->id));
    if (isAssigned)
        replace(change, what, what.candidate.assigned);
    change.about("applications", recusal.application);
    change.because(recusal.reason);
    return change.commit();
}

} // namespace

Result<AssignmentReport> assignReviews(Session &session, CallId id, int perApplication)
{
    if (auto allowed = session.require(Action::AssignReviews); !allowed)
        return allowed.failure();
    const auto call = requireReviewing(session, id);
    if (!call)
        return call.failure();
    if (perApplication < leastReviews)
        return failure(FailureKind::Refused, QStringLiteral("application_must_have_two_reviewers"),
                       QCoreApplication::translate("reviews", "At least two reviewers read each application."),
                       QStringLiteral("para. 18"));
    Desk desk = readDesk(session.database(), *call, perApplication);
    const auto plan = planAssignments(desk.facts);
    if (!plan)
        return plan.failure();
    Change change(session, Action::AssignReviews);
    for (Recusal &released : desk.released) {
        released.onDate = session.onDate();
        insertRecusal(change, released);
    }
    for (const auto &[application, reviewer] : *plan)
        insertAssignment(change, application, reviewer);
    change.about("calls", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    desk.report.added = static_cast<int>(plan->size());
    desk.report.loads = loadsOf(desk.facts, *plan);
    return desk.report;
}

Result<void> standBack(Session &session, ApplicationId application, RecusalKind kind, const QString &reason)
{
    if (auto allowed = session.require(Action::ReviewApplications); !allowed)
        return allowed;
    const auto what = readCase(session, application, session.user().id);
    if (!what)
        return what.failure();
    Recusal recusal{application, session.user().id, kind, reason.trimmed(), session.onDate()};
    Problems problems = checkRecusal(recusal, what->assignment, what->candidate);
    if (!what->assignment && problems.empty())
        problems = checkSubmission(what->assignment, what->candidate);
    if (!problems.empty())
        return refused(std::move(problems));
    // Who knows the person may well name them, and nobody at this desk can see whether it was done.
    recusal.reasonBox = sealTo(what->call.reviewPublic, recusal.reason.toUtf8(), session.chance());
    recusal.reason = QCoreApplication::translate("reviews", "Said in confidence to the office.");
    return recuse(session, Action::ReviewApplications, *what, recusal);
}

Result<void> recuseReviewer(Session &session, ApplicationId application, const QString &reviewer, RecusalKind kind,
                            const QString &reason)
{
    if (auto allowed = session.require(Action::AssignReviews); !allowed)
        return allowed;
    const auto user = findUser(session.database(), reviewer);
    if (!user || user->role != Role::Reviewer)
        return failure(FailureKind::Refused, QStringLiteral("reviewer_must_exist"),
                       QCoreApplication::translate("reviews", "There is no reviewer %1.").arg(reviewer));
    const auto what = readCase(session, application, user->id);
    if (!what)
        return what.failure();
    const Recusal recusal{application, user->id, kind, reason.trimmed(), session.onDate()};
    Problems problems = checkRecusal(recusal, what->assignment, what->candidate);
    if (problems.empty())
        problems = checkReason(session, application, "reason", reason);
    if (!problems.empty())
        return refused(std::move(problems));
    for (const Recusal &known : readRecusals(session.database(), what->call.id))
        if (known.application == application && known.reviewer == user->id)
            return failure(FailureKind::Refused, QStringLiteral("nobody_stands_back_twice"),
                           QCoreApplication::translate("reviews", "That is on record already."));
    return recuse(session, Action::AssignReviews, *what, recusal);
}

} // namespace fund
