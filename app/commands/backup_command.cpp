#include "commands/commands.h"
#include "commands/frame/command.h"
#include "verification/backup_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Copy the file, also while others use it, and verify the copy");
    }
    CommandNeeds needs() const override { return reading(Action::Backup); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--out", m_copy,
                   QCoreApplication::translate("commands", "The copy to write; an older backup there is replaced"))
            .required()
            .typeName("COPY");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_copy;
};

Result<ExitStatus> BackupCommand::run(CommandContext &context)
{
    const auto verification = backUp(context.database(), m_copy, &context.progress());
    if (!verification)
        return verification.failure();
    for (const Finding &finding : verification->findings)
        context.console().message(finding.where + QStringLiteral(": ") + finding.message);
    const QString head = QString::fromLatin1(verification->head);
    if (context.wantsJson())
        context.print(Json{
            {"copy", m_copy}, {"ok", verification->isClean()}, {"entries", verification->entries}, {"head", head}});
    else
        context.print(verification->isClean()
                          ? QCoreApplication::translate("commands", "%1 is written and verified: %2 entries, head %3.")
                                .arg(m_copy, QString::number(verification->entries), head)
                          : QCoreApplication::translate("commands", "%1 is written as the file stands, with %2 "
                                                                    "findings; head %3.")
                                .arg(m_copy, QString::number(verification->findings.size()), head));
    return verification->isClean() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace fund
