#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/passwords.h"
#include "record/file_clock.h"
#include "users/user_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class UserRecoverCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user recover"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Give an administrator a new password by the recovery key");
    }
    CommandNeeds needs() const override { return {}; } // who has lost the password can't sign in
    void configure(CLI::App &app) override
    {
        textOption(app, "FILE", m_file, QCoreApplication::translate("commands", "The fund file")).required();
        textOption(app, "NAME", m_name, QCoreApplication::translate("commands", "The administrator")).required();
        setFooter(app,
                  QCoreApplication::translate("commands", "The recovery key comes from FUNDDESK_RECOVERY_KEY, the new "
                                                          "password from FUNDDESK_NEW_PASSWORD, else both are asked "
                                                          "at the terminal."));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_file;
    QString m_name;
};

Result<ExitStatus> UserRecoverCommand::run(CommandContext &context)
{
    auto database = Database::open(m_file, Database::Access::ReadWrite);
    if (!database)
        return database.failure();
    auto key = askRecoveryKey();
    if (!key)
        return key.failure();
    auto password = askNewPassword(m_name);
    if (!password)
        return password.failure();
    const auto present = clockOf(**database, context.clock());
    if (!present)
        return present.failure();
    const auto recovered = recoverAccess(*database, m_name, *key, *password, **present, context.chance());
    if (!recovered)
        return recovered.failure();
    const QString name = recovered->session->user().name;
    if (context.wantsJson())
        context.print(Json{{"name", name}, {"recovery_key", recovered->recoveryKey}});
    else
        context.print(QCoreApplication::translate("commands",
                                                  "%1 has new keys and a new password. The old recovery key is used "
                                                  "up, and its use stands in the record.\nThe new recovery key: %2\nIt "
                                                  "is shown this once and stored nowhere. Keep it on paper, away from "
                                                  "the file.")
                          .arg(name, recovered->recoveryKey));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> userRecoverCommand()
{
    return std::make_unique<UserRecoverCommand>();
}

} // namespace fund
