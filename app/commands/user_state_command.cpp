#include "commands/commands.h"
#include "commands/frame/command.h"
#include "reviews/own_state.h"
#include "states/state_names.h"
#include "users/user_state_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class UserStateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user state"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record a reviewer's own State, whose applicants they never "
                                                       "review (para. 18)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordUserState); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_draft.name, QCoreApplication::translate("commands", "Whose State")).required();
        textOption(app, "--state", m_draft.stateIso3,
                   QCoreApplication::translate("commands", "The State, by any of its names or codes"))
            .required()
            .typeName("STATE");
        textOption(app, "--reason", m_draft.reason,
                   QCoreApplication::translate("commands", "Why another State than the one on record"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    UserStateDraft m_draft;
};

Result<ExitStatus> UserStateCommand::run(CommandContext &context)
{
    if (const State *state = findState(m_draft.stateIso3))
        m_draft.stateIso3 = state->iso3;
    if (auto recorded = recordUserState(context.session(), m_draft); !recorded)
        return recorded.failure();
    const QStringList notes = ownStateNotes(context.session());
    if (context.wantsJson())
        context.print(Json{{"name", m_draft.name}, {"state", m_draft.stateIso3}, {"to_do", notes}});
    else
        context.print(QCoreApplication::translate("commands", "%1: own State %2. No applicant of it is assigned to "
                                                              "this reviewer from now on.")
                          .arg(m_draft.name, m_draft.stateIso3));
    for (const QString &note : notes)
        context.console().message(note);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> userStateCommand()
{
    return std::make_unique<UserStateCommand>();
}

} // namespace fund
