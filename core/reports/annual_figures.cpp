#include "reports/annual_figures.h"

namespace fund {

std::vector<RoundFigures> AnnualFigures::decidedRounds() const
{
    std::vector<RoundFigures> decided;
    for (const RoundFigures &round : rounds)
        if (round.decidedOn && round.decidedOn->year() == year)
            decided.push_back(round);
    return decided;
}

int AnnualFigures::sponsoredInAll() const
{
    int all = 0;
    for (const RoundFigures &round : decidedRounds())
        all += round.sponsored;
    return all;
}

} // namespace fund
