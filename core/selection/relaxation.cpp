#include "selection/relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fund::selection {

Scales scalesOf(const Model &model)
{
    const auto factor = [](const std::vector<qint64> &coefficients) {
        qint64 greatest = 1;
        for (const qint64 a : coefficients)
            greatest = std::max(greatest, std::abs(a));
        return 1.0 / static_cast<double>(greatest);
    };
    Scales scales;
    scales.objective = factor(model.objective);
    for (const ModelRow &row : model.rows)
        scales.row.push_back(factor(row.coefficients));
    return scales;
}

Relaxation::Relaxation(const Model &model, const Node &node, const Scales &scales, std::vector<int> columns)
    : m_scales(&scales), m_columns(std::move(columns)), m_variable(model.items.size(), -1),
      m_groupKnown(model.room.size())
{
    std::vector<double> objective;
    for (const int column : m_columns) {
        m_variable[column] = static_cast<int>(objective.size());
        objective.push_back(static_cast<double>(model.objective[column]) * scales.objective);
    }
    m_settled = static_cast<double>(node.value);
    m_dictionary = Dictionary(objective);
    std::vector<double> coefficients(m_columns.size());
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        for (std::size_t j = 0; j < m_columns.size(); ++j)
            coefficients[j] = static_cast<double>(model.rows[r].coefficients[m_columns[j]]) * scales.row[r];
        const double lower = node.lower[r] == noLower ? -infinity : static_cast<double>(node.lower[r]) * scales.row[r];
        const double upper = node.upper[r] == noUpper ? infinity : static_cast<double>(node.upper[r]) * scales.row[r];
        m_rowVariable.push_back(m_dictionary.addRow(coefficients, lower, upper));
    }
}

void Relaxation::follow(Node &node)
{
    for (const Decision &decision : node.news) {
        if (m_variable[decision.column] >= 0)
            m_dictionary.fix(m_variable[decision.column], decision.side == Side::In ? 1.0 : 0.0);
    }
    node.news.clear();
    m_dictionary.dropFixedColumns();
}

void Relaxation::addGroup(const Model &model, int group)
{
    std::vector<double> coefficients(m_columns.size(), 0.0);
    for (std::size_t j = 0; j < m_columns.size(); ++j)
        coefficients[j] = model.group[m_columns[j]] == group ? 1.0 : 0.0;
    m_dictionary.addRow(coefficients, -std::numeric_limits<double>::infinity(), static_cast<double>(model.room[group]));
    m_groupKnown[group] = 1;
}

bool Relaxation::addGroups(const Model &model, const Node &node)
{
    std::vector<double> excess(model.room.size());
    for (std::size_t g = 0; g < model.room.size(); ++g)
        excess[g] = -static_cast<double>(node.room[g]);
    for (const int column : node.free) {
        if (m_variable[column] >= 0)
            excess[model.group[column]] += value(column);
    }
    bool added = false;
    for (std::size_t g = 0; g < excess.size(); ++g) {
        if (excess[g] > 1e-6 && !m_groupKnown[g]) {
            addGroup(model, static_cast<int>(g));
            added = true;
        }
    }
    return added;
}

Dictionary::Status Relaxation::solve(const Model &model, const Node &node, double cutoff)
{
    const double scaled = (cutoff - m_settled) * m_scales->objective;
    Dictionary::Status status = m_dictionary.solve(scaled);
    while (status == Dictionary::Status::Optimal && addGroups(model, node))
        status = m_dictionary.solve(scaled);
    return status;
}

std::vector<double> Relaxation::duals() const
{
    std::vector<double> result;
    for (std::size_t r = 0; r < m_rowVariable.size(); ++r)
        result.push_back(m_dictionary.reducedCost(m_rowVariable[r]) * m_scales->row[r] / m_scales->objective);
    return result;
}

std::vector<double> Relaxation::ray() const
{
    std::vector<double> result;
    for (std::size_t r = 0; r < m_rowVariable.size(); ++r)
        result.push_back(m_dictionary.ray(m_rowVariable[r]) * m_scales->row[r]);
    return result;
}

} // namespace fund::selection
