#pragma once

#include "commands/command_list.h"
#include "localisation/application_language.h"

namespace fund {

/// What the arguments ask for, seen before anything of Qt exists.
struct Request
{
    Command *command = nullptr; ///< null: none is named
    QString language;           ///< of --language before the command; empty where it is not given
    QString file;               ///< of `funddesk FILE`
    QString unknownWord;        ///< neither a command nor a file
    bool window = false;        ///< nothing but an optional FILE was given
};

[[nodiscard]] Request readRequest(const std::vector<CommandSection> &sections, const QStringList &arguments);

/// Parses the arguments to the letter, runs the command and gives the exit status; where the window is asked for, says
/// that there is no display for it. Needs an application object, which
/// speaks `language` until a --language behind the command changes it.
[[nodiscard]] ExitStatus runCommandLine(const std::vector<CommandSection> &sections, const QStringList &arguments,
                                        ApplicationLanguage &language);

} // namespace fund
