#include "shortlists/what_if.h"

namespace fund {

namespace {

std::optional<qint64> unlessZero(qint64 value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

} // namespace

std::vector<WhatIfLimit> whatIfLimits(const SelectionProblem &published)
{
    using Kind = WhatIfLimit::Kind;
    std::vector<WhatIfLimit> limits = {{Kind::Seats, 0, {}, false, published.seats.value_or(0)}};
    for (std::size_t i = 0; i < published.rules.size(); ++i) {
        const SelectionRule &rule = published.rules.at(i);
        const QString title = QString::fromStdString(rule.name);
        const bool isAmount = rule.measure == RuleMeasure::Amount;
        if (rule.min)
            limits.push_back({Kind::RuleMin, i, title, isAmount, *rule.min});
        if (rule.max)
            limits.push_back({Kind::RuleMax, i, title, isAmount, *rule.max});
    }
    limits.push_back({Kind::PerState, 0, {}, false, published.perState.value_or(0)});
    limits.push_back({Kind::MinMerit, 0, {}, false, published.minMerit});
    if (published.budget)
        limits.push_back({Kind::Budget, 0, {}, true, *published.budget});
    return limits;
}

void setLimit(SelectionProblem &copy, const WhatIfLimit &limit, qint64 value)
{
    switch (limit.kind) {
    case WhatIfLimit::Kind::Seats:
        copy.seats = unlessZero(value);
        break;
    case WhatIfLimit::Kind::PerState:
        copy.perState = unlessZero(value);
        break;
    case WhatIfLimit::Kind::MinMerit:
        copy.minMerit = value;
        break;
    case WhatIfLimit::Kind::Budget:
        copy.budget = value;
        break;
    case WhatIfLimit::Kind::RuleMin:
        copy.rules.at(limit.rule).min = value;
        break;
    case WhatIfLimit::Kind::RuleMax:
        copy.rules.at(limit.rule).max = value;
        break;
    }
}

SolveOptions whatIfOptions(const ShortList &list)
{
    SolveOptions options;
    for (const QString &ref : list.kept)
        options.keep.push_back(ref.toStdString());
    for (const QString &ref : list.leftOut)
        options.out.push_back(ref.toStdString());
    options.spent = list.spent;
    return options;
}

} // namespace fund
