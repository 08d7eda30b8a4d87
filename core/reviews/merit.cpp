#include "reviews/merit.h"

#include "base/wide.h"

#include <QtGlobal>

#include <algorithm>

namespace fund {

int meritOf(std::span<const int> weights, std::span<const Scores> reviewers)
{
    Q_ASSERT(!reviewers.empty());
    Wide weighted = 0;
    for (const Scores &scores : reviewers) {
        Q_ASSERT(scores.size() == weights.size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            weighted += static_cast<Wide>(weights[i]) * scores[i];
    }
    Wide total = 0;
    for (const int weight : weights)
        total += weight;
    if (reviewers.empty() || total <= 0)
        return 0; // nobody scored, or nothing counts; what is asked of the call and the caller rules both out
    return static_cast<int>(halfToEven(2000 * weighted, static_cast<Wide>(reviewers.size()) * total));
}

std::optional<int> candidateMerit(std::span<const int> weights, std::span<const Scores> reviewers)
{
    if (reviewers.size() < leastReviews)
        return std::nullopt;
    return meritOf(weights, reviewers);
}

bool disagree(std::span<const int> merits)
{
    const auto [least, most] = std::minmax_element(merits.begin(), merits.end());
    return least != merits.end() && *most - *least >= disagreement;
}

} // namespace fund
