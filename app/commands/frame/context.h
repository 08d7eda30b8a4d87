#pragma once

#include "base/progress.h"
#include "commands/frame/console.h"
#include "commands/frame/json.h"
#include "identity/session.h"

namespace fund {

struct CommandNeeds;

/// The options that the frame adds to commands.
struct CommonOptions
{
    QString file;
    QString as;
    std::optional<QDate> on;
    bool json = false;
};

/// What a command works with.
class CommandContext
{
public:
    CommandContext(const CommonOptions &options, Console &console);
    CommandContext(const CommandContext &) = delete;
    CommandContext &operator=(const CommandContext &) = delete;

    /// Opens the file and signs in; the frame does it before the command runs.
    [[nodiscard]] Result<void> open(const CommandNeeds &needs);

    /// Whether a FILE is open: always where the command needs one.
    [[nodiscard]] bool hasFile() const { return m_session != nullptr; }
    /// Only where there is a file.
    [[nodiscard]] Session &session() const;
    [[nodiscard]] Database &database() const { return session().database(); }
    /// Whether this sign-in was the person's first.
    [[nodiscard]] bool isFirstSignIn() const { return m_isFirstSignIn; }

    /// The system's; the session's is the file's own.
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Chance &chance() { return m_chance; }
    /// Shown on a terminal, and cancelled by Ctrl-C.
    [[nodiscard]] Progress &progress() { return m_progress; }

    [[nodiscard]] bool wantsJson() const { return m_options.json; }
    void print(const QString &text) { m_console.print(text); }
    void print(const Json &document);
    void printTable(const QStringList &header, const std::vector<QStringList> &rows);
    [[nodiscard]] Console &console() { return m_console; }

private:
    [[nodiscard]] Result<void> checkDate(const CommandNeeds &needs, const QDate &today) const;
    [[nodiscard]] Result<std::unique_ptr<Session>> signInWith(const std::shared_ptr<Database> &database,
                                                              const QString &password, const Clock &clock,
                                                              const CommandNeeds &needs);
    [[nodiscard]] Result<std::unique_ptr<Session>> signInFirst(const std::shared_ptr<Database> &database,
                                                               const QString &code, const Clock &clock,
                                                               const CommandNeeds &needs);

    CommonOptions m_options;
    Console &m_console;
    SystemClock m_clock;
    SystemChance m_chance;
    Progress m_progress;
    std::unique_ptr<Session> m_session;
    bool m_isFirstSignIn = false;
};

} // namespace fund
