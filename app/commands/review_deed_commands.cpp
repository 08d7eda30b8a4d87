#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "reviews/assignment_actions.h"
#include "reviews/opening_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// A deed about the reviews of one application, with a reason.
class ReviewDeedCommand : public Command
{
public:
    void configure(CLI::App &app) override
    {
        callOption(app, m_call);
        textOption(app, "--application", m_application,
                   QCoreApplication::translate("commands", "The application, such as A-012"))
            .required()
            .typeName("ID");
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Why, in a sentence; it stays in the record"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_call);
        if (!call)
            return call.failure();
        const auto application = requireApplication(context.database(), call->id, m_application);
        if (!application)
            return application.failure();
        if (auto done = act(context.session(), application->id); !done)
            return done.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", call->ref}, {"id", applicationRef(application->serial)}});
        else
            context.print(QCoreApplication::translate("commands", "It is on record for %1.", "an application")
                              .arg(applicationRef(application->serial)));
        return ExitStatus::Done;
    }

protected:
    [[nodiscard]] virtual Result<void> act(Session &session, ApplicationId application) = 0;
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    QString m_call;
    QString m_application;
    QString m_reason;
};

class ReviewConflictCommand final : public ReviewDeedCommand
{
public:
    QString name() const override { return QStringLiteral("review conflict"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Stand back from an application of yours");
    }
    CommandNeeds needs() const override { return writing(Action::ReviewApplications); }
    void configure(CLI::App &app) override
    {
        ReviewDeedCommand::configure(app);
        flagOption(app, "--abstain", m_abstain,
                   QCoreApplication::translate("commands", "No conflict of interest: you can't judge it"));
    }

protected:
    Result<void> act(Session &session, ApplicationId application) override
    {
        return standBack(session, application, m_abstain ? RecusalKind::Abstained : RecusalKind::Conflict, reason());
    }

private:
    bool m_abstain = false;
};

class ReviewRecuseCommand final : public ReviewDeedCommand
{
public:
    QString name() const override { return QStringLiteral("review recuse"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record that a reviewer does not review an application");
    }
    CommandNeeds needs() const override { return writing(Action::AssignReviews); }
    void configure(CLI::App &app) override
    {
        ReviewDeedCommand::configure(app);
        textOption(app, "--reviewer", m_reviewer, QCoreApplication::translate("commands", "The reviewer's name"))
            .required()
            .typeName("NAME");
        choiceOption(
            app, "--kind", m_kind,
            {recusalKey(RecusalKind::Conflict), recusalKey(RecusalKind::Abstained), recusalKey(RecusalKind::Released)},
            QCoreApplication::translate("commands", "conflict (of interest, also before assigning), abstained "
                                                    "(can't judge it) or released (taken back)"))
            .required();
    }

protected:
    Result<void> act(Session &session, ApplicationId application) override
    {
        return recuseReviewer(session, application, m_reviewer, *recusalOf(m_kind), reason());
    }

private:
    QString m_reviewer;
    QString m_kind;
};

class ReviewWaiveCommand final : public ReviewDeedCommand
{
public:
    QString name() const override { return QStringLiteral("review waive"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Decide to go on without two reviews of an application, which "
                                                       "then can't be selected");
    }
    CommandNeeds needs() const override { return writing(Action::OpenReviews); }

protected:
    Result<void> act(Session &session, ApplicationId application) override
    {
        return waiveReviews(session, application, reason());
    }
};

} // namespace

std::unique_ptr<Command> reviewConflictCommand()
{
    return std::make_unique<ReviewConflictCommand>();
}

std::unique_ptr<Command> reviewRecuseCommand()
{
    return std::make_unique<ReviewRecuseCommand>();
}

std::unique_ptr<Command> reviewWaiveCommand()
{
    return std::make_unique<ReviewWaiveCommand>();
}

} // namespace fund
