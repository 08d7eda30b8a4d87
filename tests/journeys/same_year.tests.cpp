#include "journeys/worked_year.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("the year worked in the window and the year worked by the command line lie equal in their files")
{
    const WorkedYears &years = workedYears();
    INFO(years.differences.join(u'\n').toStdString());
    CHECK(years.differences.isEmpty());
}
