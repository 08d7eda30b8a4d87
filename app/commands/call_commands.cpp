#include "applications/version_notice_actions.h"
#include "calls/call_actions.h"
#include "calls/call_funding.h"
#include "commands/commands.h"
#include "commands/frame/command.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CallPublishCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call publish"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Publish a draft: its rules are frozen under a digest");
    }
    CommandNeeds needs() const override { return writing(Action::PublishCall); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--reason,--clash-reason", m_reason,
                   QCoreApplication::translate("commands", "Why it is published all the same, where rules can't all be "
                                                           "kept, it has opened, people have applied, or it is open "
                                                           "for a few days only"))
            .typeName("REASON");
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        const auto digest = publishCall(context.session(), call->id, m_reason);
        if (!digest)
            return digest.failure();
        const QString hex = QString::fromLatin1(digest->toHex());
        const auto published = readCall(context.database(), call->id);
        const int version = published ? published->version : call->version;
        if (published)
            context.console().messages(fundingWarnings(context.session(), published->terms));
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"version", version}, {"digest", hex}});
        else
            context.print(QCoreApplication::translate("commands", "%1, version %2, is published. Its rules are frozen "
                                                                  "under the digest %3.")
                              .arg(m_ref, QString::number(version), hex));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
    QString m_reason;
};

class CallDiscardCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call discard"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Throw a draft away; that and why stay on record");
    }
    CommandNeeds needs() const override { return writing(Action::DiscardCall); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Why it is not needed; it stays in the record"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        const auto draft = readDraftOf(context.database(), call->id);
        if (auto discarded = discardDraft(context.session(), call->id, m_reason); !discarded)
            return discarded.failure();
        const int version = draft ? draft->version : call->version;
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"version", version}, {"discarded", true}});
        else
            context.print(QCoreApplication::translate("commands", "The draft of %1, version %2, is thrown away.")
                              .arg(m_ref, QString::number(version)));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
    QString m_reason;
};

class CallCloseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call close"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Put on record that a call takes no more applications");
    }
    CommandNeeds needs() const override { return writing(Action::CloseCall); }
    void configure(CLI::App &app) override { callOption(app, m_ref); }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        if (auto closed = closeCall(context.session(), call->id); !closed)
            return closed.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"state", callStateKey(CallState::Closed)}});
        else
            context.print(QCoreApplication::translate("commands", "%1 is closed for applications.").arg(m_ref));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
};

class CallTellCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call tell"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Put on record that applicants were told of a new version");
    }
    CommandNeeds needs() const override { return writing(Action::TellApplicants); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--how", m_how,
                   QCoreApplication::translate("commands", "How they were told; it stays in the record and names "
                                                           "nobody"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        const auto told = tellApplicants(context.session(), call->id, m_how);
        if (!told)
            return told.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"version", call->version}, {"applicants", *told}});
        else
            context.print(
                QCoreApplication::translate("commands", "%Ln applicant(s) of %1 told of version %2.", nullptr, *told)
                    .arg(m_ref, QString::number(call->version)));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
    QString m_how;
};

} // namespace

std::unique_ptr<Command> callPublishCommand()
{
    return std::make_unique<CallPublishCommand>();
}

std::unique_ptr<Command> callDiscardCommand()
{
    return std::make_unique<CallDiscardCommand>();
}

std::unique_ptr<Command> callCloseCommand()
{
    return std::make_unique<CallCloseCommand>();
}

std::unique_ptr<Command> callTellCommand()
{
    return std::make_unique<CallTellCommand>();
}

} // namespace fund
