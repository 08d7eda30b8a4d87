#include "commands/commands.h"
#include "commands/frame/command.h"
#include "record/audit_store.h"
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
    [[nodiscard]] Result<Verification> copyAndVerify(CommandContext &context) const;

    QString m_copy;
};

Failure refusal(const char *rule, const QString &sentence)
{
    return failure(FailureKind::File, QString::fromLatin1(rule), sentence);
}

/// Whether all that a file records stands in this fund's record too: it is a copy of an earlier day, not another fund
/// and not one that has gone its own way since.
bool isEarlierCopy(const Database &fund, const QString &copy)
{
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    const auto head = database ? readHead(**database) : std::nullopt;
    const auto same = head ? readEntry(fund, head->id) : std::nullopt;
    return same && same->hash == head->hash;
}

/// A copy may take the place of an older one, and of nothing else.
Result<void> checkTarget(const Database &fund, const QString &copy)
{
    const QFileInfo target(copy);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(fund.path()).canonicalFilePath())
        return refusal(
            "copy_must_be_another_file",
            QCoreApplication::translate("commands", "%1 is the fund file itself. Give the copy another name.")
                .arg(copy));
    for (const QString &log : {copy + QStringLiteral("-wal"), copy + QStringLiteral("-journal")})
        if (QFileInfo::exists(log))
            return refusal("copy_must_not_be_in_use",
                           QCoreApplication::translate("commands", "%1 is in use, as %2 beside it shows. Give the "
                                                                   "copy another name.")
                               .arg(copy, log));
    if (auto older = checkFundFile(copy, newestSchema()); !older)
        return refusal("copy_must_replace_only_a_backup",
                       QCoreApplication::translate("commands", "%1 is there already and is no fund file; it is left as "
                                                               "it is. Give the copy another name.")
                           .arg(copy));
    if (!isEarlierCopy(fund, copy))
        return refusal("copy_must_replace_only_an_earlier_one",
                       QCoreApplication::translate("commands",
                                                   "%1 is there already and is no earlier copy of this fund: it is "
                                                   "damaged, another fund's, or holds entries that this file does not. "
                                                   "It is left as it is. Give the copy another name.")
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

Result<Verification> BackupCommand::copyAndVerify(CommandContext &context) const
{
    Verification verification;
    const auto examine = [&](const QString &copy) -> Result<void> {
        auto verified = verifyCopy(copy, context.progress());
        if (!verified)
            return verified.failure();
        verification = std::move(*verified);
        for (const Finding &finding : verification.findings)
            context.console().message(finding.where + QStringLiteral(": ") + finding.message);
        if (verification.isClean() || !QFileInfo::exists(m_copy))
            return {};
        return failure(FailureKind::Refused, QStringLiteral("earlier_copy_must_not_give_way_to_a_worse"),
                       QCoreApplication::translate("commands", "The earlier copy %1 is kept: the file has %2 findings. "
                                                               "Give the new copy another name.")
                           .arg(m_copy, QString::number(verification.findings.size())));
    };
    if (auto copied = copyDatabase(context.database(), m_copy, examine); !copied)
        return copied.failure();
    return verification;
}

Result<ExitStatus> BackupCommand::run(CommandContext &context)
{
    if (auto checked = checkTarget(context.database(), m_copy); !checked)
        return checked.failure();
    const auto verification = copyAndVerify(context);
    if (!verification)
        return verification.failure();
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
