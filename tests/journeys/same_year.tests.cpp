#include "journeys/worked_year.h"
#include "journeys/year.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("the year worked in the window and the year worked by the command line lie equal in their files")
{
    const std::vector<Dump> &window = windowYear().chapters;
    const std::vector<Dump> &command = commandYear().chapters;
    REQUIRE(window.size() == command.size());
    for (std::size_t i = 0; i < window.size(); ++i) {
        const QStringList found = differences(window[i], command[i]);
        INFO("after: " + std::string(chapters()[i].name) + "\n" + found.mid(0, 40).join(u'\n').toStdString());
        REQUIRE(found.isEmpty());
    }
}
