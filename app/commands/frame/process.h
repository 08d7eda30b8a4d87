#pragma once

#include "localisation/language.h"

#include <QCoreApplication>

#include <memory>

namespace fund {

/// Before anything of Qt: equal input gives equal bytes (one hash seed), and texts are UTF-8 whatever the locale says.
void settleProcess();

/// The arguments after the program's own name.
[[nodiscard]] QStringList argumentsOf(int argc, char **argv);

/// What the program runs in.
enum class Screen
{
    None,      ///< a command that draws nothing
    Offscreen, ///< a command that draws
    Real       ///< the window
};
/// Whether the environment names a display, or a platform of Qt's to use instead: without either, Qt ends the program
/// with a core dump.
[[nodiscard]] bool hasDisplay();
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationFor(Screen screen, char *programName);

/// The language asked for by its code, else the system's where it is one of the six, else English.
[[nodiscard]] Language spokenLanguage(const QString &code);

} // namespace fund
