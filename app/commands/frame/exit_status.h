#pragma once

#include "base/result.h"

namespace fund {

/// What a command tells the shell (cli.md, "Exit status").
enum class ExitStatus
{
    Done = 0,
    Refused = 1, ///< by a rule, or findings were reported
    Usage = 2,
    File = 3,
    NotAuthorised = 4
};

/// The one place where a failure becomes an exit status.
[[nodiscard]] ExitStatus exitStatusOf(FailureKind kind);

} // namespace fund
