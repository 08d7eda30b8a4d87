#pragma once

#include "commands/frame/context.h"
#include "commands/frame/exit_status.h"
#include "commands/frame/options.h"
#include "storage/database.h"

namespace fund {

/// What the frame does before a command runs.
struct CommandNeeds
{
    /// How FILE is opened, with --as NAME signed in; without one the command is given no file.
    std::optional<Database::Access> access;
    /// What the person must be allowed to do; looked at before anything is written, also before a first sign-in.
    Action action = Action::Read;
    /// Whether it draws (a report, letters, pictures): then it gets an offscreen screen.
    bool draws = false;
    /// Whether it may change the file: then one of an older version is brought up to date first, once the person has
    /// signed in and may do it.
    bool changes = false;
    /// Whether the command also runs without a FILE, and then without anyone signed in: see hasFile().
    bool fileIsOptional = false;
};

[[nodiscard]] inline CommandNeeds reading(Action action = Action::Read)
{
    return {Database::Access::ReadOnly, action, false, false};
}

/// Adds --on, the date that the entry is for.
[[nodiscard]] inline CommandNeeds writing(Action action)
{
    return {Database::Access::ReadWrite, action, false, true};
}

/// One command of the command line. Its file in commands/ is all that it needs, and a line in command_list.cpp. The
/// frame adds FILE, --as, --on and --json, opens the file, signs in, tells problems and gives the exit status.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /// As typed, one word or two: "verify", "user add".
    [[nodiscard]] virtual QString name() const = 0;
    /// One line for --help.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual CommandNeeds needs() const = 0;
    /// Adds the command's own options and places.
    virtual void configure(CLI::App &app) = 0;
    /// Done, or Refused where findings were reported; a failure is told by the frame.
    [[nodiscard]] virtual Result<ExitStatus> run(CommandContext &context) = 0;
};

} // namespace fund
