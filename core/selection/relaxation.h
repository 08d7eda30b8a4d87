#pragma once

#include "selection/dictionary.h"
#include "selection/node.h"

namespace fund::selection {

/// Factors that bring a model's coefficients near 1: one for the objective, one for each row.
struct Scales
{
    double objective = 1;
    std::vector<double> row;
};

[[nodiscard]] Scales scalesOf(const Model &model);

/// The linear relaxation of a node in floating point: a source of multipliers and of a place to branch.
/// Limits per State become rows only once they are exceeded.
class Relaxation
{
public:
    Relaxation() = default;
    /// Over these columns of the model, all open at the node.
    Relaxation(const Model &model, const Node &node, const Scales &scales, std::vector<int> columns);

    /// Takes over what the node has decided since, and forgets it.
    void follow(Node &node);
    /// Solves it, with all limits per State that matter, unless the objective falls below `cutoff`.
    [[nodiscard]] Dictionary::Status solve(const Model &model, const Node &node, double cutoff);

    /// By row of the model, in the objective's unit for one of the row's.
    [[nodiscard]] std::vector<double> duals() const;
    [[nodiscard]] std::vector<double> ray() const;
    [[nodiscard]] double value(int column) const { return m_dictionary.value(m_variable[column]); }
    [[nodiscard]] bool isBasic(int column) const { return m_dictionary.isBasic(m_variable[column]); }
    [[nodiscard]] Dictionary::Degradation degradation(int column) const
    {
        return m_dictionary.degradation(m_variable[column]);
    }

private:
    [[nodiscard]] bool addGroups(const Model &model, const Node &node);
    void addGroup(const Model &model, int group);

    const Scales *m_scales = nullptr;
    Dictionary m_dictionary;
    std::vector<int> m_columns;
    std::vector<int> m_variable;    ///< by column of the model; -1: not in it
    std::vector<int> m_rowVariable; ///< by row of the model
    std::vector<char> m_groupKnown;
    double m_settled = 0; ///< objective of what was in when it was made, unscaled
};

} // namespace fund::selection
