#include "journeys/year.h"

namespace fund {

const std::vector<Chapter> &chapters()
{
    static const std::vector<Chapter> all = {
        {"people, settings, tables", beginFund},
        {"money", collectMoney},
        {"call and applications", takeApplications},
        {"reviews", reviewApplications},
        {"decision", decideRound},
        {"a free place", fillFreePlace},
        {"letters, payments, report", closeYear},
    };
    return all;
}

} // namespace fund
