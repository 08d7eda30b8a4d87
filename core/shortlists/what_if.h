#pragma once

#include "selection/solve.h"
#include "shortlists/shortlist.h"

namespace fund {

/// One number of the published rules that a copy may change, to see who would come and go. Such a copy is a
/// SelectionProblem of its own: no action takes it, so nothing of it can be stored or sent for approval.
struct WhatIfLimit
{
    enum class Kind
    {
        Seats,
        PerState,
        MinMerit, ///< hundredths
        Budget,   ///< minor units
        RuleMin,
        RuleMax
    };
    Kind kind = Kind::Seats;
    std::size_t rule = 0;  ///< of RuleMin and RuleMax: which
    QString title;         ///< of those: the rule's name
    bool isAmount = false; ///< minor units, else a count or hundredths
    qint64 published = 0;  ///< 0 where there is none: no limit by seats or State
};

/// Every number of the problem, the rules in their order.
[[nodiscard]] std::vector<WhatIfLimit> whatIfLimits(const SelectionProblem &published);
/// Sets that number in a copy; 0 takes a limit of seats or by State away.
void setLimit(SelectionProblem &copy, const WhatIfLimit &limit, qint64 value);
/// Nominees stay and those declined or withdrawn stay out, as in the list itself; no explanations.
[[nodiscard]] SolveOptions whatIfOptions(const ShortList &list);

} // namespace fund
