#include "commands/commands.h"
#include "commands/frame/command.h"
#include "storage/backup.h"
#include "storage/file_check.h"
#include "storage/migrations.h"
#include "verification/verify_file.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// A copy may take the place of an older one, and of nothing else.
Result<void> checkTarget(const QString &original, const QString &copy)
{
    const QFileInfo target(copy);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(original).canonicalFilePath())
        return failure(
            FailureKind::File, QStringLiteral("copy_must_be_another_file"),
            QCoreApplication::translate("commands", "%1 is the fund file itself. Give the copy another name.")
                .arg(copy));
    for (const QString &log : {copy + QStringLiteral("-wal"), copy + QStringLiteral("-journal")})
        if (QFileInfo::exists(log))
            return failure(FailureKind::File, QStringLiteral("copy_must_not_be_in_use"),
                           QCoreApplication::translate("commands", "%1 is in use, as %2 beside it shows. Give the "
                                                                   "copy another name.")
                               .arg(copy, log));
    if (auto older = checkFundFile(copy, newestSchema()); !older)
        return failure(FailureKind::File, QStringLiteral("copy_must_replace_only_a_backup"),
                       QCoreApplication::translate("commands", "%1 is there already and is no fund file; it is left as "
                                                               "it is. Give the copy another name.")
                           .arg(copy));
    return {};
}

Result<Verification> verifyCopy(const QString &copy, const Progress &progress)
{
    auto database = Database::open(copy, Database::Access::ReadOnly);
    if (!database)
        return database.failure();
    return verifyFile(**database, {}, &progress);
}

Result<ExitStatus> BackupCommand::run(CommandContext &context)
{
    if (auto checked = checkTarget(context.database().path(), m_copy); !checked)
        return checked.failure();
    if (auto copied = copyDatabase(context.database(), m_copy); !copied)
        return copied.failure();
    auto verification = verifyCopy(m_copy, context.progress());
    if (!verification)
        return verification.failure();
    const QString head = QString::fromLatin1(verification->head);
    for (const Finding &finding : verification->findings)
        context.console().message(finding.where + QStringLiteral(": ") + finding.message);
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
