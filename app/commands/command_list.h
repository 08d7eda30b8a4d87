#pragma once

#include "commands/frame/command.h"

#include <memory>
#include <vector>

namespace fund {

/// Commands that belong together in --help.
struct CommandSection
{
    QString title;
    std::vector<std::unique_ptr<Command>> commands;
};

/// Every command of the program: the one list.
[[nodiscard]] std::vector<CommandSection> allCommands();

/// One line for --help about a first word that several commands share, such as "user".
[[nodiscard]] QString groupSummary(const QString &word);

} // namespace fund
