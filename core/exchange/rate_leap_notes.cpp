#include "exchange/rate_leap_notes.h"

namespace fund {

bool takeRateLeaps(RateLeaps leaps, const std::vector<int> &lines, const ImportOptions &options, ImportOutcome &outcome)
{
    outcome.notes += leaps.large;
    outcome.doubts += leaps.large;
    if (!options.reason.trimmed().isEmpty())
        return true;
    for (Problem &problem : leaps.unlikely) {
        problem.line = lines[static_cast<std::size_t>(problem.line) - 1];
        outcome.problems.push_back(std::move(problem));
    }
    return outcome.problems.empty();
}

} // namespace fund
