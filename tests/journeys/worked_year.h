#pragma once

#include <QString>
#include <QStringList>

namespace fund {

/// Where a worked year lies.
struct WorkedYear
{
    QString file;
    QString memo;
    QString report;
};

struct WorkedYears
{
    WorkedYear window;
    WorkedYear command;
    QStringList differences; ///< between the two files, after each chapter
};

/// The year worked in the window and by the command line, chapter by chapter, once in a run of the tests.
[[nodiscard]] const WorkedYears &workedYears();

} // namespace fund
