#pragma once

#include "journeys/dump.h"

namespace fund {

/// A worked year, where it lies, and what its file held after each chapter.
struct WorkedYear
{
    QString file;
    QString memo;
    QString report;
    std::vector<Dump> chapters;
};

/// The year worked in the window, and by the command line: each once in a run of the tests.
[[nodiscard]] const WorkedYear &windowYear();
[[nodiscard]] const WorkedYear &commandYear();

} // namespace fund
