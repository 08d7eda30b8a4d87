#include "scenarios/scenario_table_model.h"

#include "widgets/table_view.h"

#include <QVariant>

namespace fund {

namespace {

constexpr int scenarioWidth = 128;

int sideOf(int column)
{
    return static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void ScenarioTableModel::setTable(DataTable table, Language language)
{
    beginResetModel();
    m_table = std::move(table);
    m_language = language;
    endResetModel();
}

int ScenarioTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ScenarioTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString ScenarioTableModel::textAt(const QModelIndex &index) const
{
    const DataRow &row = m_table.rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() ? cellText(row.cells[column], false, m_language) : QString();
}

QVariant ScenarioTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowKind kind = m_table.rows.at(static_cast<std::size_t>(index.row())).kind;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case SpreadsheetRole:
        return spreadsheetText(textAt(index), index.column() > 0);
    case Qt::TextAlignmentRole:
        return sideOf(index.column());
    case SectionRole:
        return kind == RowKind::Group;
    case StrongRole:
        return kind == RowKind::Total;
    default:
        return {};
    }
}

QVariant ScenarioTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.columns.at(static_cast<std::size_t>(section)).title;
    case Qt::TextAlignmentRole:
        return sideOf(section);
    case WidthRole:
        return section == 0 ? 0 : scenarioWidth;
    case KeyRole:
        return QString::number(section);
    default:
        return {};
    }
}

} // namespace fund
