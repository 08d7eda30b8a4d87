#pragma once

#include <QString>

namespace CLI {
class App;
class Error;
} // namespace CLI

namespace fund {

/// What is wrong with a command line, in the program's words and language: a command or option that there is not, one
/// that is missing, a word too many, an option without its value. CLI11's own English only where it says anything else.
[[nodiscard]] QString usageMessage(const CLI::App &program, const CLI::Error &wrong);

} // namespace fund
