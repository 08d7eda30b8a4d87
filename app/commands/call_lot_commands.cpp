#include "calls/call_actions.h"
#include "calls/lot_reading.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "identity/session.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CallLotValueCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call lot-value"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record the public value that the call's lot waits for");
    }
    CommandNeeds needs() const override { return writing(Action::RecordLotValue); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--value", m_value.value,
                   QCoreApplication::translate("commands", "The value that the published call names"))
            .required();
        textOption(app, "--source", m_value.source,
                   QCoreApplication::translate("commands", "Where everyone can look it up"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        m_value.onDate = context.session().onDate();
        if (auto recorded = recordLotValue(context.session(), call->id, m_value); !recorded)
            return recorded.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"value", m_value.value}, {"on", m_value.onDate}});
        else
            context.print(
                QCoreApplication::translate("commands", "The lot of %1 is settled by %2.").arg(m_ref, m_value.value));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
    LotValue m_value;
};

class CallLotConfirmCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call lot-confirm"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Confirm the lot's public value: you looked it up and read the same");
    }
    CommandNeeds needs() const override { return writing(Action::ConfirmLotValue); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--value", m_value,
                   QCoreApplication::translate("commands", "What stands at the source, as you read it yourself"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        if (auto confirmed = confirmLotValue(context.session(), call->id, m_value); !confirmed)
            return confirmed.failure();
        const QString name = context.session().user().name;
        if (context.wantsJson())
            context.print(Json{{"ref", m_ref}, {"value", m_value.trimmed()}, {"confirmed_by", name}});
        else
            context.print(QCoreApplication::translate("commands", "The public value of %1 is confirmed by %2.",
                                                      "%1 a call, %2 a user")
                              .arg(m_ref, name));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
    QString m_value;
};

} // namespace

std::unique_ptr<Command> callLotValueCommand()
{
    return std::make_unique<CallLotValueCommand>();
}

std::unique_ptr<Command> callLotConfirmCommand()
{
    return std::make_unique<CallLotConfirmCommand>();
}

} // namespace fund
