#include "charts/chart_table_model.h"

#include "widgets/table_view.h"

#include <QVariant>

namespace fund {

namespace {

int alignmentOf(int column)
{
    return static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.head.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_table.rows.at(static_cast<std::size_t>(index.row())).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case SpreadsheetRole:
        return spreadsheetText(text, index.column() > 0);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case SectionRole:
        return false;
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.head.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.head.at(section);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    case WidthRole:
        return section == 0 ? 0 : 72;
    case KeyRole:
        return QString::number(section);
    default:
        return {};
    }
}

} // namespace fund
