#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "calls/call_document.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "exchange/call_terms_format.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CallsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("calls"); }
    QString summary() const override { return QCoreApplication::translate("commands", "List the calls, newest first"); }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Json momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? Json(moment.toUTC().toString(Qt::ISODate)) : Json();
}

Result<ExitStatus> CallsCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    const auto counts = countApplications(context.database());
    for (const CallSummary &call : readCalls(context.database(), context.session().clock().now())) {
        const auto found = counts.find(call.id);
        const int applications = found == counts.end() ? 0 : found->second;
        document.push_back({{"ref", call.ref},
                            {"kind", callKindKey(call.kind)},
                            {"title", call.title},
                            {"state", callStateKey(call.state)},
                            {"opens", call.openingDay()},
                            {"closes", call.closingDay()},
                            {"seats", call.seats ? Json(*call.seats) : Json()},
                            {"applications", applications},
                            {"opens_at", momentOrNull(call.opens)},
                            {"closes_at", momentOrNull(call.closes)}});
        rows.push_back({call.ref, callStateTitle(call.state), call.title, call.openingDay().toString(Qt::ISODate),
                        call.closingDay().toString(Qt::ISODate), call.seats ? QString::number(*call.seats) : QString(),
                        QString::number(applications)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Call"), QCoreApplication::translate("commands", "State"),
             QCoreApplication::translate("commands", "Title"), QCoreApplication::translate("commands", "Opens"),
             QCoreApplication::translate("commands", "Closes"), QCoreApplication::translate("commands", "Seats"),
             QCoreApplication::translate("commands", "Applications")},
            rows);
    return ExitStatus::Done;
}

class CallShowCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call show"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Print the terms of a call, in the form that call draft reads");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        flagOption(app, "--published", m_published,
                   QCoreApplication::translate("commands",
                                               "The frozen document byte for byte: its SHA-256 is the call's "
                                               "digest"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
    bool m_published = false;
};

Result<ExitStatus> CallShowCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    if (m_published && !call->isPublished())
        return failure(
            FailureKind::Refused, QStringLiteral("call_must_be_published"),
            QCoreApplication::translate("commands", "The call %1 is a draft: nothing of it is frozen yet.").arg(m_ref));
    if (m_published) {
        context.console().printBytes(callDocument(*call));
        return ExitStatus::Done;
    }
    const auto draft = readDraftOf(context.database(), call->id);
    context.console().printBytes(writeCallTerms(draft ? draft->terms : call->terms));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> callsCommand()
{
    return std::make_unique<CallsCommand>();
}

std::unique_ptr<Command> callShowCommand()
{
    return std::make_unique<CallShowCommand>();
}

} // namespace fund
