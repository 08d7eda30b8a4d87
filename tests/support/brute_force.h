#pragma once

#include "selection/solve.h"

#include <cstdint>

namespace fund::test {

/// The contract taken by its words: every set is looked at. Shares no code with the solver. At most 20 candidates.
class BruteForce
{
public:
    BruteForce(const SelectionProblem &problem, const SolveOptions &options);

    using Set = std::uint32_t; ///< a bit for each candidate, in the order of the lot

    [[nodiscard]] bool hasAnswer() const { return !m_sets.empty(); }
    [[nodiscard]] std::vector<std::string> selected() const { return idsOf(m_best); }
    [[nodiscard]] std::vector<Explanation> explanations() const;

private:
    /// A set that keeps every limit, and what it loses: each number the smaller the better.
    struct Valued
    {
        Set set;
        std::vector<qint64> losses; ///< shortfalls, -number, -merit, cost
    };
    [[nodiscard]] bool keepsLimits(Set set) const;
    [[nodiscard]] std::vector<qint64> lossesOf(Set set) const;
    [[nodiscard]] bool isBetter(const Valued &a, const Valued &b) const;
    [[nodiscard]] const Valued *best(Set with, Set without) const;
    [[nodiscard]] Explanation explanationOf(int place) const;
    [[nodiscard]] Loss lossOf(const Valued &forced) const;
    [[nodiscard]] std::string limitBrokenBy(Set set) const;
    [[nodiscard]] std::optional<qint64> meritNeeded(int place) const;
    [[nodiscard]] std::vector<std::string> idsOf(Set set) const;
    [[nodiscard]] qint64 sumOf(Set set, const std::vector<qint64> &values) const;

    SelectionProblem m_problem; ///< candidates in the order of the lot
    SolveOptions m_options;
    std::vector<qint64> m_costs;
    std::vector<qint64> m_merits;
    std::vector<Set> m_matching; ///< by rule
    Set m_eligible = 0;
    Set m_kept = 0;
    Set m_out = 0;
    std::vector<Valued> m_sets;
    Set m_best = 0;
};

} // namespace fund::test
