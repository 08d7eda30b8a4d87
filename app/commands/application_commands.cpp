#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "exchange/application_reader.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ApplicationAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("application add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record one application, also a late one that is accepted");
    }
    CommandNeeds needs() const override { return writing(Action::RecordApplication); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        // Never as options: arguments can be read by every user of the machine.
        textOption(app, "--from", m_from,
                   QCoreApplication::translate("commands", "A table of one row with the columns of funddesk template "
                                                           "applications; - is stdin"))
            .required()
            .typeName("INPUT");
        textOption(app, "--late", m_late,
                   QCoreApplication::translate("commands", "The recorded decision to accept it after closing"))
            .typeName("REASON");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
    QString m_from;
    QString m_late;
};

Result<ExitStatus> ApplicationAddCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    const auto table = readInputFile(m_from);
    if (!table)
        return table.failure();
    const auto draft = readSingleApplication(*table);
    if (!draft)
        return draft.failure();
    const auto recorded = recordApplication(context.session(), call->id, *draft, m_late);
    if (!recorded)
        return recorded.failure();
    const auto application = readApplication(context.database(), *recorded);
    const QString id = application ? applicationRef(application->serial) : QString();
    if (context.wantsJson())
        context.print(Json{{"ref", m_ref}, {"id", id}});
    else
        context.print(QCoreApplication::translate("commands", "The application is on record as %1.").arg(id));
    return ExitStatus::Done;
}

/// Withdrawing and erasing: a deed about one application, with a reason.
class ApplicationDeedCommand final : public Command
{
public:
    struct Deed
    {
        const char *name;
        const char *summary;
        Action action;
        Result<void> (*run)(Session &, ApplicationId, const QString &);
        const char *key;  ///< in the JSON document
        const char *told; ///< for people
    };
    explicit ApplicationDeedCommand(const Deed &deed) : m_deed(deed) {}

    QString name() const override { return QString::fromLatin1(m_deed.name); }
    QString summary() const override { return QCoreApplication::translate("commands", m_deed.summary); }
    CommandNeeds needs() const override { return writing(m_deed.action); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_ref);
        textOption(app, "--application", m_application,
                   QCoreApplication::translate("commands", "The application, such as A-012"))
            .required()
            .typeName("ID");
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Why; it stays in the record and names nobody"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        const auto application = requireApplication(context.database(), call->id, m_application);
        if (!application)
            return application.failure();
        if (auto done = m_deed.run(context.session(), application->id, m_reason); !done)
            return done.failure();
        const QString id = applicationRef(application->serial);
        if (context.wantsJson())
            context.print(Json{{"id", id}, {m_deed.key, true}});
        else
            context.print(QCoreApplication::translate("commands", m_deed.told).arg(id));
        return ExitStatus::Done;
    }

private:
    Deed m_deed;
    QString m_ref;
    QString m_application;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> applicationAddCommand()
{
    return std::make_unique<ApplicationAddCommand>();
}

std::unique_ptr<Command> applicationWithdrawCommand()
{
    return std::make_unique<ApplicationDeedCommand>(ApplicationDeedCommand::Deed{
        "application withdraw",
        QT_TRANSLATE_NOOP("commands", "Record that an application is withdrawn; its number is never given again"),
        Action::WithdrawApplication, withdrawApplication, "withdrawn",
        QT_TRANSLATE_NOOP("commands", "%1 is withdrawn.")});
}

std::unique_ptr<Command> applicationEraseCommand()
{
    return std::make_unique<ApplicationDeedCommand>(ApplicationDeedCommand::Deed{
        "application erase",
        QT_TRANSLATE_NOOP("commands", "Destroy an applicant's personal data; the record still verifies"),
        Action::ErasePerson, erasePerson, "erased",
        QT_TRANSLATE_NOOP("commands", "The personal data of %1 are destroyed in this file. Backups and papers outside "
                                      "it still hold what they held.")});
}

} // namespace fund
