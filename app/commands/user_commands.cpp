#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/passwords.h"
#include "identity/user_store.h"
#include "states/state_names.h"
#include "users/user_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList roleKeys()
{
    QStringList keys;
    for (const Role role : allRoles)
        keys += roleKey(role);
    return keys;
}

class UserAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Add a user and print the one-time code of the first sign-in");
    }
    CommandNeeds needs() const override { return writing(Action::AddUser); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_draft.name, QCoreApplication::translate("commands", "The new user's name"))
            .required();
        choiceOption(app, "--role", m_role, roleKeys(),
                     QCoreApplication::translate("commands", "One of: %1. One person, one role.")
                         .arg(roleKeys().join(QStringLiteral(", "))))
            .required();
        textOption(app, "--state", m_draft.stateIso3,
                   QCoreApplication::translate("commands", "The own State, whose applicants a reviewer never reviews"))
            .typeName("ISO3");
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        m_draft.role = *roleOf(m_role);
        if (const State *state = findState(m_draft.stateIso3)) // by any of its names, as for donors
            m_draft.stateIso3 = state->iso3;
        auto added = addUser(context.session(), m_draft);
        if (!added)
            return added.failure();
        if (m_draft.role == Role::Reviewer && m_draft.stateIso3.isEmpty())
            context.console().message(QCoreApplication::translate(
                                          "commands", "No own State is on record for %1: that this reviewer reads "
                                                      "nobody of it can't be seen (para. 18). “user state” records it.")
                                          .arg(m_draft.name));
        if (context.wantsJson())
            context.print(Json{{"name", m_draft.name}, {"role", m_role}, {"one_time_code", added->oneTimeCode}});
        else
            context.print(QCoreApplication::translate("commands",
                                                      "One-time code of %1: %2\nIt is shown this once. Hand it "
                                                      "over in person; it is used up by the first sign-in.")
                              .arg(m_draft.name, added->oneTimeCode));
        return ExitStatus::Done;
    }

private:
    UserDraft m_draft;
    QString m_role;
};

class UserListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the users and their keys");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

/// "waiting": the one-time code was not used; "unconfirmed": a representative whose key nobody has compared yet.
QString stateOf(const User &user, const std::optional<UserKey> &key)
{
    if (user.disabled)
        return QStringLiteral("disabled");
    if (!key)
        return QStringLiteral("waiting");
    return user.role == Role::Representative && !key->confirmedBy.isValid() ? QStringLiteral("unconfirmed")
                                                                            : QStringLiteral("active");
}

Result<ExitStatus> UserListCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const User &user : readUsers(context.database())) {
        const auto key = readNewestKey(context.database(), user.id);
        const QString print = key ? fingerprint(key->signingPublic) : QString();
        document.push_back({{"name", user.name},
                            {"role", roleKey(user.role)},
                            {"state", user.stateIso3.isEmpty() ? Json() : Json(user.stateIso3)},
                            {"status", stateOf(user, key)},
                            {"key", key ? Json(print) : Json()}});
        rows.push_back({user.name, roleTitle(user.role), user.stateIso3, stateOf(user, key), print});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Name"), QCoreApplication::translate("commands", "Role"),
             QCoreApplication::translate("commands", "State"), QCoreApplication::translate("commands", "Status"),
             QCoreApplication::translate("commands", "Key")},
            rows);
    return ExitStatus::Done;
}

class UserPasswordCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user password"); }
    QString summary() const override { return QCoreApplication::translate("commands", "Change your own password"); }
    CommandNeeds needs() const override { return writing(Action::ChangePassword); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override
    {
        // The first sign-in has just set it.
        if (!context.isFirstSignIn()) {
            auto password = askNewPassword(context.session().user().name);
            if (!password)
                return password.failure();
            if (auto changed = changePassword(context.session(), *password); !changed)
                return changed.failure();
        }
        if (context.wantsJson())
            context.print(Json{{"name", context.session().user().name}});
        else
            context.print(
                QCoreApplication::translate("commands", "%1 has a new password.").arg(context.session().user().name));
        return ExitStatus::Done;
    }
};

class UserDisableCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user disable"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Disable a user, whose deeds stay on record");
    }
    CommandNeeds needs() const override { return writing(Action::DisableUser); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_user, QCoreApplication::translate("commands", "Whom")).required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why; it stands in the record"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto disabled = disableUser(context.session(), m_user, m_reason); !disabled)
            return disabled.failure();
        if (context.wantsJson())
            context.print(Json{{"name", m_user}});
        else
            context.print(QCoreApplication::translate("commands", "%1 can't sign in any more.").arg(m_user));
        return ExitStatus::Done;
    }

private:
    QString m_user;
    QString m_reason;
};

class UserConfirmCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("user confirm"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Confirm a High Representative's key after comparing it in person");
    }
    CommandNeeds needs() const override { return writing(Action::ConfirmUser); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_user, QCoreApplication::translate("commands", "Whose key")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto confirmed = confirmUser(context.session(), m_user); !confirmed)
            return confirmed.failure();
        const auto user = findUser(context.database(), m_user);
        const auto key = user ? readNewestKey(context.database(), user->id) : std::nullopt;
        const QString print = key ? fingerprint(key->signingPublic) : QString();
        if (context.wantsJson())
            context.print(Json{{"name", m_user}, {"key", print}});
        else
            context.print(QCoreApplication::translate("commands", "The key %1 of %2 is confirmed.").arg(print, m_user));
        return ExitStatus::Done;
    }

private:
    QString m_user;
};

} // namespace

std::unique_ptr<Command> userAddCommand()
{
    return std::make_unique<UserAddCommand>();
}

std::unique_ptr<Command> userListCommand()
{
    return std::make_unique<UserListCommand>();
}

std::unique_ptr<Command> userPasswordCommand()
{
    return std::make_unique<UserPasswordCommand>();
}

std::unique_ptr<Command> userDisableCommand()
{
    return std::make_unique<UserDisableCommand>();
}

std::unique_ptr<Command> userConfirmCommand()
{
    return std::make_unique<UserConfirmCommand>();
}

} // namespace fund
