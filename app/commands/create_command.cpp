#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/passwords.h"
#include "record/audit_store.h"
#include "users/user_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CreateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("create"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Make a new fund file with its first user");
    }
    CommandNeeds needs() const override { return {}; }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    FundDraft m_draft;
};

void CreateCommand::configure(CLI::App &app)
{
    textOption(app, "FILE", m_draft.path, QCoreApplication::translate("commands", "The file to make")).required();
    textOption(app, "--fund", m_draft.name, QCoreApplication::translate("commands", "The fund's name")).required();
    textOption(app, "--admin", m_draft.administrator,
               QCoreApplication::translate("commands", "The first user, an administrator"))
        .required();
    textOption(
        app, "--currency", m_draft.currency,
        QCoreApplication::translate("commands", "In which the books are kept, by its ISO 4217 code (default: USD)"));
}

Result<ExitStatus> CreateCommand::run(CommandContext &context)
{
    auto password = askFirstPassword(m_draft.administrator);
    if (!password)
        return password.failure();
    m_draft.password = *password;
    auto created = createFund(m_draft, context.clock(), context.chance());
    if (!created)
        return created.failure();
    if (context.wantsJson()) {
        context.print(Json{{"file", m_draft.path},
                           {"fund", created->session->fund().name},
                           {"currency", created->session->fund().currency.code},
                           {"administrator", created->session->user().name},
                           {"recovery_key", created->recoveryKey}});
        return ExitStatus::Done;
    }
    context.print(QCoreApplication::translate("commands", "%1 holds the fund “%2”; its administrator is %3.")
                      .arg(m_draft.path, created->session->fund().name, created->session->user().name));
    context.print(QCoreApplication::translate("commands", "Recovery key: %1").arg(created->recoveryKey));
    context.print(QCoreApplication::translate(
        "commands", "It is shown this once and stored nowhere. It opens the file when every password is lost: write it "
                    "down and lock it away."));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> createCommand()
{
    return std::make_unique<CreateCommand>();
}

} // namespace fund
