#include "journeys/dump.h"
#include "journeys/worked_year.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("the year worked in the window and the year worked by the command line lie equal in their files")
{
    const Dump window = dumpOf(windowYear().file);
    const Dump command = dumpOf(commandYear().file);
    const QStringList found = differences(window, command);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}
