#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "reviews/opening_actions.h"
#include "reviews/review_notes.h"
#include "reviews/review_queue.h"
#include "reviews/review_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString stateOf(const Assignment &assignment)
{
    if (assignment.recusal)
        return recusalKey(*assignment.recusal);
    return assignment.isSubmitted() ? QStringLiteral("submitted") : QStringLiteral("waiting");
}

/// Hundredths as a decimal text: "76.50".
QString meritText(int merit)
{
    return Decimal(merit, 2).toText();
}

/// Where each application's reviews stand. Scores stand here once they are opened, and never before.
class ReviewListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("review list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Where the reviews of each application stand");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override { callOption(app, m_call); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
};

/// What an application's reviewers have done, and what they said once it is opened.
Json reviewersOf(const CandidateMerit &candidate, const std::vector<Assignment> &assignments,
                 const std::vector<Recusal> &recusals)
{
    Json reviewers = Json::array();
    for (const Assignment &assignment : assignments) {
        if (assignment.application != candidate.application)
            continue;
        Json reviewer = {{"name", assignment.reviewerName}, {"state", stateOf(assignment)}};
        for (const Recusal &recusal : recusals)
            if (recusal.application == assignment.application && recusal.reviewer == assignment.reviewer)
                reviewer["reason"] = recusal.reason;
        for (const OpenedReview &review : candidate.reviews)
            if (review.reviewer == assignment.reviewer) {
                reviewer["scores"] = review.said.scores;
                reviewer["note"] = review.said.note;
            }
        reviewers.push_back(std::move(reviewer));
    }
    return reviewers;
}

Result<ExitStatus> ReviewListCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    std::map<ApplicationId, QString> waiting;
    for (const WaitingApplication &application : readWaiting(context.database(), *call))
        waiting[application.id] = application.why;
    const auto assignments = readAssignments(context.database(), call->id);
    auto recusals = readRecusals(context.database(), call->id);
    openReasons(context.session(), call->id, recusals);
    auto candidates = readCandidateMerits(context.database(), *call);
    for (auto &[id, candidate] : candidates)
        openNotes(context.session(), candidate.reviews);
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const auto &[id, candidate] : candidates) {
        const auto application = readApplication(context.database(), id);
        const QString ref = application ? applicationRef(application->serial) : QString();
        const QString merit = candidate.merit ? meritText(*candidate.merit) : QString();
        const QString why = candidate.waiver.isEmpty() ? waiting[id] : candidate.waiver;
        document.push_back({{"id", ref},
                            {"assigned", candidate.assigned},
                            {"submitted", candidate.submitted},
                            {"opened", candidate.opened},
                            {"merit", candidate.merit ? Json(merit) : Json()},
                            {"disagreed", candidate.isDisagreed()},
                            {"waiver", candidate.waiver.isEmpty() ? Json() : Json(candidate.waiver)},
                            {"waits_for", waiting[id].isEmpty() ? Json() : Json(waiting[id])},
                            {"reviewers", reviewersOf(candidate, assignments, recusals)}});
        rows.push_back({ref, QStringLiteral("%1/%2").arg(candidate.submitted).arg(candidate.assigned), merit, why});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable({QCoreApplication::translate("commands", "Application"),
                            QCoreApplication::translate("commands", "Reviews"),
                            QCoreApplication::translate("commands", "Merit"), QString()},
                           rows);
    return ExitStatus::Done;
}

QString stateKey(TaskState state)
{
    switch (state) {
    case TaskState::Waiting:
        return QStringLiteral("waiting");
    case TaskState::Begun:
        return QStringLiteral("begun");
    case TaskState::Submitted:
        return QStringLiteral("submitted");
    case TaskState::StoodBack:
        return QStringLiteral("stood_back");
    case TaskState::Lapsed:
        return QStringLiteral("lapsed");
    }
    Q_UNREACHABLE();
}

/// A reviewer's own tasks.
class ReviewQueueCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("review queue"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Your own tasks as a reviewer of a call");
    }
    CommandNeeds needs() const override { return reading(Action::ReviewApplications); }
    void configure(CLI::App &app) override { callOption(app, m_call); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
};

Result<ExitStatus> ReviewQueueCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto tasks = readReviewTasks(context.session(), *call);
    if (!tasks)
        return tasks.failure();
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const ReviewTask &task : *tasks) {
        document.push_back({{"id", task.ref}, {"applicant_state", task.stateIso3}, {"task", stateKey(task.state)}});
        rows.push_back({task.ref, task.stateIso3, stateKey(task.state)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable({QCoreApplication::translate("commands", "Application"),
                            QCoreApplication::translate("commands", "State"),
                            QCoreApplication::translate("commands", "Task")},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> reviewListCommand()
{
    return std::make_unique<ReviewListCommand>();
}

std::unique_ptr<Command> reviewQueueCommand()
{
    return std::make_unique<ReviewQueueCommand>();
}

} // namespace fund
