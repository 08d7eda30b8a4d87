#include "applications/application_actions.h"
#include "base/field_readers.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "reviews/assignment_actions.h"
#include "reviews/opening_actions.h"
#include "reviews/own_state.h"
#include "reviews/review_actions.h"
#include "reviews/review_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ReviewAssignCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("review assign"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Give each eligible application its reviewers, as evenly as "
                                                       "can be");
    }
    CommandNeeds needs() const override { return writing(Action::AssignReviews); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_call);
        numberOption(app, "--reviewers", m_reviewers, 1, 20,
                     QCoreApplication::translate("commands", "How many read each application: at least two, the "
                                                             "default"))
            .typeName("NUMBER");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
    std::optional<qint64> m_reviewers;
};

Result<ExitStatus> ReviewAssignCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto report =
        assignReviews(context.session(), call->id, static_cast<int>(m_reviewers.value_or(leastReviews)));
    if (!report)
        return report.failure();
    if (const QStringList unknown = readReviewersWithoutState(context.database(), call->id); !unknown.isEmpty())
        context.console().message(
            QCoreApplication::translate("commands", "No own State is on record for %1: whether they review applicants "
                                                    "of it can't be seen (para. 18).")
                .arg(unknown.join(QStringLiteral(", "))));
    for (const QString &note : ownStateNotes(context.database(), call->id, call->ref))
        context.console().message(note);
    Json loads = Json::object();
    std::vector<QStringList> rows;
    for (const auto &[reviewer, load] : report->loads) {
        loads[reviewer.toStdString()] = load;
        rows.push_back({reviewer, QString::number(load)});
    }
    if (context.wantsJson()) {
        context.print(Json{{"ref", call->ref},
                           {"applications", report->applications},
                           {"added", report->added},
                           {"unclear", report->unclear},
                           {"refused", report->refused},
                           {"loads", loads}});
        return ExitStatus::Done;
    }
    context.print(QCoreApplication::translate("commands", "%1 applications, %2 new assignments; %3 left out until "
                                                          "someone decides on their eligibility, %4 not eligible.")
                      .arg(report->applications)
                      .arg(report->added)
                      .arg(report->unclear)
                      .arg(report->refused));
    context.printTable(
        {QCoreApplication::translate("commands", "Reviewer"), QCoreApplication::translate("commands", "Applications")},
        rows);
    return ExitStatus::Done;
}

class ReviewOpenCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("review open"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Open the scores of each application whose reviews are all in");
    }
    CommandNeeds needs() const override { return writing(Action::OpenReviews); }
    void configure(CLI::App &app) override { callOption(app, m_call); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
};

Result<ExitStatus> ReviewOpenCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto report = openReviews(context.session(), call->id);
    if (!report)
        return report.failure();
    Json waiting = Json::array();
    for (const WaitingApplication &application : report->waiting)
        waiting.push_back({{"id", application.ref}, {"why", application.why}});
    if (context.wantsJson()) {
        context.print(Json{{"ref", call->ref},
                           {"opened", report->opened},
                           {"settled", report->settled},
                           {"reviewed", report->reviewed},
                           {"waiting", waiting}});
        return ExitStatus::Done;
    }
    context.print(QCoreApplication::translate("commands", "Opened %1 reviews; %2 applications are settled, %3 wait.")
                      .arg(QString::number(report->opened), QString::number(report->settled),
                           QString::number(report->waiting.size())));
    for (const WaitingApplication &application : report->waiting)
        context.print(application.ref + QStringLiteral("  ") + application.why);
    if (report->reviewed)
        context.print(QCoreApplication::translate("commands", "The call is reviewed: a short list can be made."));
    return ExitStatus::Done;
}

Result<Scores> readScores(const QString &text)
{
    Scores scores;
    for (const QString &field : text.split(u',')) {
        const auto score = readInteger(field, 0, highestScore);
        if (!score)
            return score.failure();
        scores.push_back(static_cast<int>(*score));
    }
    return scores;
}

class ReviewSubmitCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("review submit"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Submit your own review of one application, once and for all");
    }
    CommandNeeds needs() const override { return writing(Action::ReviewApplications); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_call);
        textOption(app, "--application", m_application,
                   QCoreApplication::translate("commands", "The application, such as A-012"))
            .required()
            .typeName("ID");
        textOption(app, "--scores", m_scores,
                   QCoreApplication::translate("commands", "A score from 0 to 5 for each criterion of the call, parted "
                                                           "by commas: 4,5,4,3,3"))
            .required();
        textOption(app, "--note", m_note,
                   QCoreApplication::translate("commands", "Why, in your words; those who decide read it"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
    QString m_application;
    QString m_scores;
    QString m_note;
};

Result<ExitStatus> ReviewSubmitCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto application = requireApplication(context.database(), call->id, m_application);
    if (!application)
        return application.failure();
    auto scores = readScores(m_scores);
    if (!scores)
        return scores.failure();
    const auto review = submitReview(context.session(), application->id, {std::move(*scores), m_note});
    if (!review)
        return review.failure();
    const QString id = applicationRef(application->serial);
    if (context.wantsJson())
        context.print(Json{{"ref", call->ref}, {"id", id}});
    else
        context.print(QCoreApplication::translate("commands", "Your review of %1 is submitted and sealed.").arg(id));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> reviewAssignCommand()
{
    return std::make_unique<ReviewAssignCommand>();
}

std::unique_ptr<Command> reviewOpenCommand()
{
    return std::make_unique<ReviewOpenCommand>();
}

std::unique_ptr<Command> reviewSubmitCommand()
{
    return std::make_unique<ReviewSubmitCommand>();
}

} // namespace fund
