#include "reports/annual_figures.h"

namespace fund {

bool FundStatement::addsUp() const
{
    const Money flow = opening + contributions + otherIncome - directCosts() - supportCosts;
    return flow == closing && closing == committed + allotted + reserve + available;
}

int AnnualFigures::sponsoredInAll() const
{
    int all = 0;
    for (const RoundFigures &round : rounds)
        all += round.sponsored;
    return all;
}

} // namespace fund
