#pragma once

#include <QString>

namespace fund {

/// Where a worked year lies.
struct WorkedYear
{
    QString file;
};

/// The year worked in the window, and by the command line: each once in a run of the tests.
[[nodiscard]] const WorkedYear &windowYear();
[[nodiscard]] const WorkedYear &commandYear();

} // namespace fund
