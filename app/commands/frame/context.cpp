#include "commands/frame/context.h"

#include "commands/frame/command.h"
#include "commands/frame/interruption.h"
#include "commands/frame/passwords.h"
#include "identity/user_store.h"
#include "ledger/amount_check_store.h"
#include "record/file_clock.h"
#include "record/upgrade.h"
#include "users/evidence_actions.h"
#include "users/user_actions.h"

#include <QCoreApplication>

namespace fund {

CommandContext::CommandContext(const CommonOptions &options, Console &console) : m_options(options), m_console(console)
{
    m_progress.report = [this](int percent) { m_console.progress(percent); };
}

Result<void> CommandContext::open(const CommandNeeds &needs)
{
    auto database = Database::open(m_options.file, *needs.access);
    if (!database)
        return database.failure();
    auto password = askPassword(m_options.as);
    if (!password)
        return password.failure();
    auto present = clockOf(**database, m_clock);
    if (!present)
        return present.failure();
    if (auto checked = checkDate(needs, (*present)->today()); !checked)
        return checked;
    auto session = signInWith(*database, *password, **present, needs);
    if (!session)
        return session.failure();
    m_session = std::move(*session);
    m_session->keepClock(std::move(*present));
    if (m_options.on)
        m_session->setOnDate(*m_options.on);
    if (auto allowed = m_session->require(needs.action); !allowed)
        return allowed;
    if (needs.action == Action::Verify)
        return {}; // also a file of an older version, which stays as it lies
    const Database &file = m_session->database();
    if (auto ready = needs.changes ? bringUpToDate(*m_session) : file.requireNewestSchema(); !ready)
        return ready;
    if (needs.changes)
        if (auto sealed = sealEvidence(*m_session); !sealed)
            return sealed;
    return requireBookableAmounts(file);
}

Result<void> CommandContext::checkDate(const CommandNeeds &needs, const QDate &today) const
{
    // An authority may decide today what holds from next year; nothing else that is recorded has yet to happen.
    if (!m_options.on || *m_options.on <= today || needs.action == Action::ChangeSetting)
        return {};
    return refused({{QStringLiteral("--on"),
                     QStringLiteral("date_must_not_be_in_the_future"),
                     QCoreApplication::translate("commands", "%1 is yet to come: what is recorded has happened.")
                         .arg(m_options.on->toString(Qt::ISODate)),
                     {},
                     0}});
}

Result<std::unique_ptr<Session>> CommandContext::signInWith(const std::shared_ptr<Database> &database,
                                                            const QString &password, const Clock &clock,
                                                            const CommandNeeds &needs)
{
    auto session = signIn(database, m_options.as, password, clock, m_chance);
    if (!session && session.failure().problems.front().rule == u"user_must_start")
        return signInFirst(database, password, clock, needs);
    return session;
}

Result<std::unique_ptr<Session>> CommandContext::signInFirst(const std::shared_ptr<Database> &database,
                                                             const QString &code, const Clock &clock,
                                                             const CommandNeeds &needs)
{
    // A refused command writes nothing, not even the keys of who asked for it.
    if (const auto user = findUser(*database, m_options.as))
        if (auto allowed = requirePermission(user->role, needs.action); !allowed)
            return allowed.failure();
    auto newPassword = askNewPassword(m_options.as);
    if (!newPassword)
        return newPassword.failure();
    auto writable = database;
    if (database->access() == Database::Access::ReadOnly) {
        auto opened = Database::open(m_options.file, Database::Access::ReadWrite);
        if (!opened)
            return opened.failure();
        writable = std::move(*opened);
    }
    m_isFirstSignIn = true;
    auto started = startUser(writable, m_options.as, code, *newPassword, clock, m_chance);
    // Said at once: whatever becomes of the command, the code is gone.
    if (started)
        m_console.message(QCoreApplication::translate(
                              "commands", "%1 has signed in for the first time: the one-time code is used up, and the "
                                          "new password holds.")
                              .arg(m_options.as));
    return started;
}

Session &CommandContext::session() const
{
    Q_ASSERT(m_session);
    return *m_session;
}

void CommandContext::print(const Json &document)
{
    // Bytes that are no UTF-8 can't come from QString; `replace` keeps the library from throwing all the same.
    m_console.printBytes(
        QByteArray::fromStdString(document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)) + '\n');
}

void CommandContext::printTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    m_console.print(tableText(header, rows));
}

} // namespace fund
