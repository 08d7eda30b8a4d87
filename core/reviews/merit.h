#pragma once

#include <optional>
#include <span>
#include <vector>

namespace fund {

/// One reviewer's scores, 0…5, in the order of the call's criteria.
using Scores = std::vector<int>;

/// Merit rests on at least two reviews (selection.md).
inline constexpr int leastReviews = 2;
/// Reviewers whose own merits differ by so many hundredths disagree.
inline constexpr int disagreement = 1500;

/// 2000 · Σ w·s / (R · Σ w) in hundredths, 0…10000, as one exact fraction rounded half to even once. Weights are
/// positive, and every reviewer scored every criterion; `reviewers` must not be empty.
[[nodiscard]] int meritOf(std::span<const int> weights, std::span<const Scores> reviewers);

/// The same, or none for fewer than two reviewers.
[[nodiscard]] std::optional<int> candidateMerit(std::span<const int> weights, std::span<const Scores> reviewers);

/// Whether the highest and the lowest of the reviewers' own merits lie 15 points or more apart.
[[nodiscard]] bool disagree(std::span<const int> merits);

} // namespace fund
