#pragma once

#include "commands/command_list.h"

#include <CLI/CLI.hpp>

#include <deque>

namespace fund {

/// The whole command line as CLI11 knows it: every command with the frame's options and its own.
class Syntax
{
public:
    explicit Syntax(const std::vector<CommandSection> &sections);

    struct Parsed
    {
        Command *command = nullptr; ///< null: help was printed, or the usage is wrong
        CommonOptions options;
        QString language;                     ///< of --language; empty where it is not given
        ExitStatus status = ExitStatus::Done; ///< where there is no command to run
    };
    [[nodiscard]] Parsed parse(const QStringList &arguments, Console &console);

private:
    struct Leaf
    {
        CLI::App *app = nullptr;
        Command *command = nullptr;
        CommonOptions options;
    };

    CLI::App &parentOf(const QString &name, const QString &section);
    void add(Command &command, const QString &section);
    void addCommonOptions(Leaf &leaf);
    void addLanguage(CLI::App &app);
    [[nodiscard]] Parsed parsed() const;

    CLI::App m_app;
    std::deque<Leaf> m_leaves; ///< options are written into them: their places must stay
    QString m_language;
};

} // namespace fund
